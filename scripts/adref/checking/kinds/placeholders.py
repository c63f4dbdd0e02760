"""Placeholders that a translation lacks, or has more often than its original."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.counterparts import pairs
from adref.checking.subject import Hit, Kind, Look
from adref.model.placeholders import unlike


@dataclass(frozen=True, slots=True)
class Placeholders:
    """The placeholders of a passage are those of the original, in any order.

    A hit tells `token`, the placeholder, and `wrong`, what is wrong with it.
    """


def check(look: Look[Placeholders]) -> Iterator[Hit]:
    """A hit for each placeholder that is lost or was added."""
    for pair in pairs(look):
        here = pair.site.passage.text
        for odd in unlike(pair.original.passage.text, here):
            said = {"token": odd.token, "wrong": odd.wrong}
            yield Hit(pair.site, odd.start, odd.end or len(here), said=said)


KIND = Kind(Placeholders, check)
