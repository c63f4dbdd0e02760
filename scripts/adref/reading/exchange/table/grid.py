"""The rows and cells of tables, whatever a program has wrapped them in."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.reading.manuscripts.elements import Element, child, name, number, value

WRAPPERS = frozenset(
    {"w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"}
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, and the columns from `start` to before `end` that it takes.

    `tall`: it is one with the cell above or below it.
    """

    content: Element
    start: int
    end: int
    tall: bool


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row; `content` is the row itself."""

    content: Element
    cells: tuple[Cell, ...]

    def at(self, column: int) -> int | None:
        """Which cell takes a column."""
        ends = (index for index, cell in enumerate(self.cells) if column < cell.end)
        return next(ends, None)


def blocks(element: Element) -> Iterator[Element]:
    """The paragraphs and tables of a story in order, not those within tables."""
    yield from _inside(element, frozenset({"w:p", "w:tbl"}))


def rows(table: Element) -> Iterator[Row]:
    """The rows of a table."""
    for row in _inside(table, frozenset({"w:tr"})):
        yield Row(row, tuple(_cells(row)))


def _cells(row: Element) -> Iterator[Cell]:
    start = number(value(child(row, "trPr", "gridBefore")))
    for cell in _inside(row, frozenset({"w:tc"})):
        end = start + max(number(value(child(cell, "tcPr", "gridSpan")), 1), 1)
        yield Cell(cell, start, end, child(cell, "tcPr", "vMerge") is not None)
        start = end


def _inside(element: Element, wanted: frozenset[str]) -> Iterator[Element]:
    for one in element:
        named = name(one)
        if named in wanted:
            yield one
        elif named in WRAPPERS:
            yield from _inside(one, wanted)
