"""Letters that a language does not write, and the ones it writes instead."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from adref.checking.glances import letters_of
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Letters:
    """Each letter of `wrong` becomes the one of `right` at its place, or goes.

    What is reported, and written anew, is what `within` matches around them.
    """

    wrong: str
    right: str
    within: re.Pattern[str]


def check(look: Look[Letters]) -> Iterator[Hit]:
    """A hit for each stretch with such letters."""
    settings = look.settings
    letters, table = _table(settings.wrong, settings.right)
    for site, text in look.texts:
        if letters.isdisjoint(letters_of(text)):
            continue
        for match in settings.within.finditer(text):
            if not letters.isdisjoint(match[0]):
                write = match[0].translate(table)
                yield Hit(site, match.start(), match.end(), write)


@cache
def _table(wrong: str, right: str) -> tuple[frozenset[str], dict[int, str]]:
    """The letters, and what each becomes."""
    pairs = zip_longest(wrong, right, fillvalue="")
    return frozenset(wrong), {ord(one): other for one, other in pairs}


KIND = Kind(Letters, check)
