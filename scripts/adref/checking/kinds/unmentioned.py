"""Annexes that no paragraph mentions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.markup import PieceKind, pieces
from adref.model.rule import Part


@dataclass(frozen=True, slots=True)
class Unmentioned:
    """How a paragraph mentions an annex."""

    mention: re.Pattern[str]


def check(look: Look[Unmentioned]) -> Iterator[Hit]:
    """A hit for each annex while no paragraph names one or points into one."""
    sites = look.subject.sites
    titles = [site for site in sites if site.annex and not site.paragraph]
    if not titles:
        return
    inside = {site.unit for site in sites if site.annex}
    own = [site for site in sites if not site.annex and site.under is not Part.FORM]
    if not any(_mentions(site, look.settings.mention, inside) for site in own):
        yield from (Hit(site, 0, len(site.words)) for site in titles)


def _mentions(site: Site, mention: re.Pattern[str], inside: set[str]) -> bool:
    points = (piece for piece in pieces(site.passage.text))
    return bool(mention.search(site.words)) or any(
        piece.kind is PieceKind.PARA and piece.text in inside for piece in points
    )


KIND = Kind(Unmentioned, check)
