"""Resolutions cited by the symbol of their document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.citations import BARE, bracketed, named, number_in
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.term import Resolution

SYMBOL = re.compile(rf"(?<![0-9A-Za-z/])[AES]/(?:HRC/)?RES/(?P<number>{BARE})")
REACH = 80
"""How far the noun of a row of numbers may stand before one of them."""


@dataclass(frozen=True, slots=True)
class CitedSymbols:
    """What stands before a resolution's number, its space included."""

    noun: re.Pattern[str]


def check(look: Look[CitedSymbols]) -> Iterator[Hit]:
    """A hit for each symbol outside brackets; after a noun its number is enough."""
    known = look.subject.knowledge.resolutions
    for site, text in look.texts:
        if "/RES/" in text:
            for match in SYMBOL.finditer(text):
                if not bracketed(text, match.start()):
                    yield _hit(site, match, look, known)


def _hit(
    site: Site,
    match: re.Match[str],
    look: Look[CitedSymbols],
    known: tuple[Resolution, ...],
) -> Hit:
    number = number_in(match["number"])
    if _follows(look.settings.noun, match):
        return Hit(site, match.start(), match.end(), number)
    dates = {resolution.date for resolution in known if resolution.number == number}
    sole = dates.pop() if len(dates) == 1 else None
    said = {"write": named(number, sole, look.subject.language)}
    return Hit(site, match.start(), match.end(), said=said)


def _follows(noun: re.Pattern[str], match: re.Match[str]) -> bool:
    start = max(0, match.start() - REACH)
    nouns = noun.finditer(match.string, start, match.start())
    return any(found.end() == match.start() for found in nouns)


KIND = Kind(CitedSymbols, check)
