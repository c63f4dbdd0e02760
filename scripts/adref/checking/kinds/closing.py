"""Closing marks that someone typed against the position of their paragraph."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from adref.checking.masking import GONE
from adref.checking.openings import told_by_us
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.rule import Part

SPACE = f" \u00a0\u202f{GONE}"
Row = tuple[Part, int, tuple[int, ...]]
"""A row of paragraphs: the part at its head, its annex, the path that leads to it."""


class Position(StrEnum):
    """Where a paragraph stands, by the name that its closing mark has in Marks."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    LAST = "last"
    LIST = "list"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Closing:
    """The positions to look at, and the typed marks that are wrong in them.

    `typed` is one string; the mark of the position itself is never wrong.
    """

    positions: tuple[Position, ...]
    typed: str


def check(look: Look[Closing]) -> Iterator[Hit]:
    """A hit for each typed mark that is not the one of its position.

    Where "we" speak, paragraphs are prose and end as they like.
    """
    if told_by_us(look.subject.sites, look.subject.language):
        return
    rows = Counter(_row(site) for site in look.subject.sites if _counts(site))
    marks = look.subject.language.marks
    for site, text in look.texts:
        position = _position(site, rows[_row(site)])
        if position and position in look.settings.positions:
            end = len(text.rstrip(SPACE))
            wanted = str(getattr(marks, position))
            typed = text[end - 1 : end]
            if typed and typed != wanted and typed in look.settings.typed:
                yield Hit(site, end - 1, end, wanted)


def _counts(site: Site) -> bool:
    return bool(site.path) and site.part not in {Part.AFTER, Part.FOOTNOTE}


def _row(site: Site) -> Row:
    return site.under, site.annex, site.path[:-1]


def _position(site: Site, length: int) -> Position | None:
    """The position of a paragraph in a row so long; None where it depends on more."""
    paragraph = site.paragraph
    if paragraph and (paragraph.children or paragraph.after):
        return Position.LIST
    if site.part is Part.PREAMBULAR:
        return Position.PREAMBULAR
    last = bool(site.path) and site.path[-1] == length
    if site.part is Part.OPERATIVE:
        return Position.LAST if last else Position.OPERATIVE
    return Position.ITEM if site.part is Part.SUBPARAGRAPH and not last else None


KIND = Kind(Closing, check)
