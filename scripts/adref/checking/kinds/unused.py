"""Abbreviations that are explained and then never used."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.abbreviations import abbreviations
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Unused:
    """Explanations that stand even where the abbreviation is not used again."""

    known: tuple[str, ...]


def check(look: Look[Unused]) -> Iterator[Hit]:
    """A hit for each explanation of an abbreviation that stands nowhere else."""
    found = [(site, one) for site, text in look.texts for one in abbreviations(text)]
    if not any(one.alone for _, one in found):
        return
    words = " ".join(site.words for site in look.subject.spoken)
    counted = Counter(one.name for _, one in found)
    for site, one in found:
        sole = (
            one.alone and counted[one.name] == 1 and one.name not in look.settings.known
        )
        if sole and words.count(one.name) == 1:
            yield Hit(site, one.start, one.end)


KIND = Kind(Unused, check)
