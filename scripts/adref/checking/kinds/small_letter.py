"""Words with a capital that have a small letter within a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.subject import Hit, Kind, Look

START = re.compile(r"[.!?:;…“«„\"'‘(\[\-–—\ufffc]\s*$")
"""What stands before the first word of a sentence."""


@dataclass(frozen=True, slots=True)
class SmallLetter:
    """The words, without what follows them; `unless` is what keeps their capital."""

    find: re.Pattern[str]
    unless: tuple[re.Pattern[str], ...] = ()


def check(look: Look[SmallLetter]) -> Iterator[Hit]:
    """A hit for each of the words that does not open a sentence."""
    for site, text in look.texts:
        for match in look.settings.find.finditer(text):
            if not (_opens(text, match.start()) or _kept(match, look.settings.unless)):
                write = match[0][0].lower() + match[0][1:]
                yield Hit(site, match.start(), match.end(), write)


def _opens(text: str, start: int) -> bool:
    return START.search(text[max(0, start - 3) : start]) is not None or start == 0


def _kept(match: re.Match[str], unless: tuple[re.Pattern[str], ...]) -> bool:
    return any(one.match(match.string, match.start()) for one in unless)


KIND = Kind(SmallLetter, check)
