"""Words spelt with letters of two scripts that look the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from adref.checking.subject import Hit, Kind, Look

WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Scripts:
    """The letters of the language's script and of another that looks like it.

    `wrong` are letters of the other script, `right` those of the language's own that
    look the same, at the same places.
    """

    own: re.Pattern[str]
    other: re.Pattern[str]
    wrong: str
    right: str


def check(look: Look[Scripts]) -> Iterator[Hit]:
    """A hit for each word that one of the two scripts could spell by itself."""
    settings = look.settings
    for site, text in look.texts:
        # Most texts hold no letter of another script, which is soonest seen.
        if not (settings.other.search(text) and _seam(settings).search(text)):
            continue
        for match in WORD.finditer(text):
            write = _written(match[0], settings)
            if write:
                yield Hit(site, match.start(), match.end(), write)


def _written(word: str, settings: Scripts) -> str | None:
    """The word in one script, or None where it needs no change or cannot have one."""
    if not (settings.other.search(word) and settings.own.search(word)):
        return None
    into, outof = _tables(settings.wrong, settings.right)
    ours, theirs = word.translate(into), word.translate(outof)
    if not settings.other.search(ours):
        return ours
    return None if settings.own.search(theirs) else theirs


def _seam(settings: Scripts) -> re.Pattern[str]:
    """Where letters of two scripts meet within a word."""
    own, other = settings.own.pattern, settings.other.pattern
    return re.compile(f"{own}{other}|{other}{own}")


@cache
def _tables(wrong: str, right: str) -> tuple[dict[int, int], dict[int, int]]:
    return str.maketrans(wrong, right), str.maketrans(right, wrong)


KIND = Kind(Scripts, check)
