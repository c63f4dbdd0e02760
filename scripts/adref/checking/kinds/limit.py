"""More words than the forum allows, or nearly so."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.editions import most
from adref.checking.subject import Hit, Kind, Look
from adref.checking.wordcount import total
from adref.model.forum import Measure

WHOLE = 100


@dataclass(frozen=True, slots=True)
class Limit:
    """A length above `above` per cent of the limit, and up to `until` per cent.

    `until` is 0 where every greater length counts.
    """

    above: int = WHOLE
    until: int = 0
    measure: Measure = Measure.WORDS


def check(look: Look[Limit]) -> Iterator[Hit]:
    """A hit in the title; it tells `count`, `unit`, `most`, `over` and `left`."""
    subject, settings = look.subject, look.settings
    limits = subject.edition.limits if subject.edition else None
    allowed = limits and most(limits, subject.status, settings.measure)
    if limits and allowed:
        count = total(subject, limits.counted)
        if _within(count * WHOLE, allowed, settings):
            yield _hit(look, count, allowed)


def _within(hundredfold: int, allowed: int, settings: Limit) -> bool:
    below = not settings.until or hundredfold <= settings.until * allowed
    return below and hundredfold > settings.above * allowed


def _hit(look: Look[Limit], count: int, allowed: int) -> Hit:
    title = next(site for site in look.subject.sites if site.unit == "title")
    said = {
        "unit": look.settings.measure,
        "count": f"{count:,}",
        "most": f"{allowed:,}",
        "over": f"{count - allowed:,}",
        "left": f"{allowed - count:,}",
    }
    return Hit(title, 0, len(title.passage.text), said=said)


KIND = Kind(Limit, check)
