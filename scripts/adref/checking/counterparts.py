"""Each passage of a translation beside the one that it translates."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.sites import Site
from adref.checking.subject import Look, Settings


@dataclass(frozen=True, slots=True)
class Pair:
    """A passage of a translation, the original's of the same unit, its language."""

    site: Site
    original: Site
    language: str


def pairs(look: Look[Settings]) -> Iterator[Pair]:
    """The pairs of a translation that a rule looks at; an original has none."""
    original = look.subject.original
    if original is None:
        return
    units = {site.unit: site for site in original.sites}
    for site, _ in look.texts:
        if site.unit in units:
            yield Pair(site, units[site.unit], original.language.code)
