"""Which columns of a table hold what."""

import re
from collections import Counter
from dataclasses import dataclass

from adref.model.exchange import Stamp
from adref.reading.exchange.table.contents import Desk, Line
from adref.reading.exchange.table.grid import Row
from adref.reading.exchange.table.tokens import ASCII

ROW = re.compile(
    r"(?:(?<!\S)(?P<unit>\S{1,300}) )?# ?(?P<of>[0-9a-f]{8})(?![0-9a-f])"
    r"(?P<seals>(?: [0-9a-f]{6}(?![0-9a-f]))*)",
    re.IGNORECASE,
)
"""What the cell of a unit says: its id, its fingerprint, the seals of our notes."""
UNIT = re.compile(r"[a-z0-9][a-z0-9_-]*(?:/[a-z0-9_-]+)*")
CODE = re.compile(r"\(([a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3})\)")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A row with the paragraphs of its cells, and the cell that names the unit."""

    row: Row
    lines: tuple[tuple[Line, ...], ...]
    texts: tuple[str, ...]
    named: int | None

    @property
    def says(self) -> re.Match[str] | None:
        """What the cell of the unit says."""
        return None if self.named is None else ROW.search(self.texts[self.named])


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a usual row holds what, and where each begins."""

    named: int
    original: int
    target: int
    starts: tuple[int, ...]

    def cells(self, row: Row) -> tuple[int | None, ...]:
        """For each column the cell that it is in, in a row with any cells."""
        if len(row.cells) == len(self.starts):
            return tuple(range(len(row.cells)))
        return tuple(row.at(start) for start in self.starts)


def spoken(row: Row, desk: Desk) -> Spoken:
    """A row with its words."""
    lines = tuple(desk.lines(cell.content) for cell in row.cells)
    texts = tuple(" ".join(line.text for line in cell) for cell in lines)
    named = (index for index, text in enumerate(texts) if ROW.search(text))
    return Spoken(row, lines, texts, next(named, None))


def is_head(row: Spoken, stamp: Stamp) -> bool:
    """Whether a row names the columns."""
    return row.named is None and {stamp.original, stamp.language} <= set(_codes(row))


def columns(rows: tuple[Spoken, ...], stamp: Stamp) -> Columns | None:
    """The columns of a table: as its head says, or beside the cells of units."""
    units = [row for row in rows if row.named is not None]
    if not units:
        return None
    counts = Counter((len(row.texts), row.named) for row in units)
    usual = counts.most_common(1)[0][0]
    row = next(row for row in units if (len(row.texts), row.named) == usual)
    named = usual[1] or 0
    head = next((row for row in rows if is_head(row, stamp)), None)
    if head is None:
        return _made(row, named, named + 1, named + 2)
    codes = _codes(head)
    original, target = codes.index(stamp.original), codes.index(stamp.language)
    return _made(head, named, original, target)


def _made(row: Spoken, named: int, original: int, target: int) -> Columns:
    starts = tuple(cell.start for cell in row.row.cells)
    return Columns(named, original, target, starts)


def _codes(row: Spoken) -> list[str]:
    """The code of a language that each cell ends with, or an empty text."""
    texts = (text.translate(ASCII).lower() for text in row.texts)
    return [(CODE.findall(text) or [""])[-1] for text in texts]
