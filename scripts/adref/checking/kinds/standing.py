"""Units of a translation that stand in the original because they are not current."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.subject import Hit, Kind, Look
from adref.model.text import Standing as Stands


@dataclass(frozen=True, slots=True)
class Standing:
    """Units of this standing are told of; they stand in the original language.

    A hit tells `unit`, and `language`, the name of the one it should be in.
    """

    standing: Stands


def check(look: Look[Standing]) -> Iterator[Hit]:
    """A hit for each unit of the standing."""
    for site in look.subject.sites:
        if site.passage.standing is look.settings.standing:
            end = len(site.passage.text)
            said = {"unit": site.unit, "language": look.subject.language.name}
            yield Hit(site, 0, end, said=said)


KIND = Kind(Standing, check)
