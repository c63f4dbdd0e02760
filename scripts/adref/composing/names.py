"""Names of endorsers: in this language, in its order, in a row."""

import re
from collections.abc import Sequence
from unicodedata import name as character_name
from unicodedata import normalize

from feruca import collate

from adref.model.endorser import ANY, Endorser
from adref.model.language import Language, NameOrder


def named(endorser: Endorser, language: Language) -> str:
    """The name in this language where the endorser supplied one, else as written."""
    return endorser.names.get(language.code, endorser.name)


def ordered(endorsers: Sequence[Endorser], language: Language) -> tuple[Endorser, ...]:
    """Endorsers in the language's alphabetical order; equal names keep their own.

    Names in the language's own script come first, as the CLDR has it.
    """
    keys = [_key(endorser, language) for endorser in endorsers]
    rank = {key: place for place, key in enumerate(_collated(set(keys)))}

    def order(pair: tuple[str, Endorser]) -> tuple[bool, int, str]:
        key, endorser = pair
        return _foreign(key, language), rank[key], endorser.id

    paired = sorted(zip(keys, endorsers, strict=True), key=order)
    return tuple(endorser for _, endorser in paired)


def _collated(keys: set[str]) -> list[str]:
    return collate(sorted(keys), tailoring="default")


def _key(endorser: Endorser, language: Language) -> str:
    written = language.collation.by is NameOrder.WRITTEN
    sort = endorser.sort.get(language.code) or endorser.sort.get(ANY)
    name = sort or (endorser.name if written else named(endorser, language))
    name = normalize("NFC", name)
    for article in language.collation.ignore:
        name = re.sub(f"^{re.escape(article)}", "", name, flags=re.IGNORECASE)
    return "".join(language.collation.replace.get(letter, letter) for letter in name)


def _foreign(name: str, language: Language) -> bool:
    """Whether a name begins with a letter of another script than the language's."""
    first = next((letter for letter in name if letter.isalnum()), "")
    return first.isalpha() and _script(first) != _script(language.name[0])


def _script(letter: str) -> str:
    return character_name(letter, "").partition(" ")[0]


def joined(names: Sequence[str], language: Language) -> str:
    """Names in a row: separators, and the language's "and" before the last."""
    if len(names) <= 1:
        return "".join(names)
    lists = language.lists
    sounds = bool(lists.sound) and re.search(lists.sound, names[-1])
    last = lists.before_sound if sounds else lists.last
    return lists.separator.join(names[:-1]) + last + names[-1]
