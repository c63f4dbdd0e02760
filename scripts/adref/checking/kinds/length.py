"""How long a translation is beside its original."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from adref.checking.counterparts import Pair, pairs
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Length:
    """A translation is neither `most` times as long as expected nor that much shorter.

    `usual` is how long a text of 100 letters in any one language is in each. A passage
    shorter than `fewest` of those letters, on both sides, is not looked at.
    """

    usual: Mapping[str, float] = field(hash=False)
    most: float
    fewest: int


def check(look: Look[Length]) -> Iterator[Hit]:
    """A hit for each passage that is far too long or too short."""
    settings, here = look.settings, look.subject.language.code
    for pair in pairs(look):
        long = 100 * len(pair.site.words) / settings.usual[here]
        wanted = 100 * len(pair.original.words) / settings.usual[pair.language]
        longer, shorter = max(long, wanted), min(long, wanted)
        if longer >= settings.fewest and longer > settings.most * max(shorter, 1):
            yield _hit(pair, round(100 * long / max(wanted, 1)))


def _hit(pair: Pair, share: int) -> Hit:
    said = {"share": share}
    return Hit(pair.site, 0, len(pair.site.passage.text), said=said)


KIND = Kind(Length, check)
