"""Abbreviations that stand before anything says what they mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.abbreviations import abbreviations
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Unexplained:
    """Abbreviations that everybody knows."""

    known: tuple[str, ...]


def check(look: Look[Unexplained]) -> Iterator[Hit]:
    """A hit for the first mention of each, unless it explains it or is in a name."""
    looked = {site.unit: text for site, text in look.texts}
    seen = set(look.settings.known)
    for site in look.subject.spoken:
        text = looked.get(site.unit, "")
        for one in abbreviations(site.words):
            own = text.startswith(one.name, one.start)
            if own and not (one.explained or one.named or one.name in seen):
                seen.add(one.name)
                yield Hit(site, one.start, one.end)
            if one.explained:
                seen.add(one.name)


KIND = Kind(Unexplained, check)
