"""Units of a translation whose words are mostly in another script than its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.counterparts import pairs
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Words that match `other` are fewer than `fewest`, or than those that match `own`.

    A hit tells `language`, the name of the one that the unit should be in.
    """

    own: re.Pattern[str]
    other: re.Pattern[str]
    fewest: int


def check(look: Look[Alphabet]) -> Iterator[Hit]:
    """A hit for each unit that is mostly in another script."""
    settings, name = look.settings, look.subject.language.name
    for pair in pairs(look):
        # Quotations and what is in them stay in their own script.
        words = pair.site.own
        other = len(settings.other.findall(words))
        if other >= settings.fewest and other > len(settings.own.findall(words)):
            end = len(pair.site.passage.text)
            yield Hit(pair.site, 0, end, said={"language": name})


KIND = Kind(Alphabet, check)
