"""All kinds of rule by the name that rules have for them."""

from collections.abc import Mapping

from adref.checking.kinds import pattern, words
from adref.checking.subject import AnyKind

KINDS: Mapping[str, AnyKind] = {
    "pattern": pattern.KIND,
    "words": words.KIND,
}
SETTINGS: Mapping[str, type[object]] = {
    name: kind.settings for name, kind in KINDS.items()
}
