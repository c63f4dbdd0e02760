"""Abbreviations in the text of a resolution, which has none."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.abbreviations import abbreviations
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Abbreviated:
    """What stands in brackets although it is no abbreviation to avoid."""

    known: tuple[str, ...]


def check(look: Look[Abbreviated]) -> Iterator[Hit]:
    """A hit for each explanation, where the text is one that an organ would adopt."""
    if not look.subject.organ:
        return
    for site, text in look.texts:
        for one in abbreviations(text):
            if one.alone and one.name not in look.settings.known:
                yield Hit(site, one.start, one.end)


KIND = Kind(Abbreviated, check)
