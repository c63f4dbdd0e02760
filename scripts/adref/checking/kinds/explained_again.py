"""Abbreviations that are explained although they were explained before."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.abbreviations import abbreviations
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class ExplainedAgain:
    """Abbreviations are explained alike in all languages."""


def check(look: Look[ExplainedAgain]) -> Iterator[Hit]:
    """A hit for each explanation after the first."""
    seen: set[str] = set()
    for site, text in look.texts:
        for one in abbreviations(text):
            if one.alone and one.name in seen:
                yield Hit(site, one.start, one.end)
            if one.alone:
                seen.add(one.name)


KIND = Kind(ExplainedAgain, check)
