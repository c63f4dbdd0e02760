"""A table of text, as a form's export has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.model.place import Place


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, as many as there are titles, exactly as exported.

    The place has the number of the row, as a spreadsheet counts rows.
    """

    cells: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Table:
    """Titles of columns and the rows below them, none of which is empty.

    Titles are cleaned, and without addresses; several columns may have the same one.
    """

    titles: tuple[str, ...]
    rows: tuple[Row, ...]
    place: Place

    def columns(self, title: str) -> tuple[int, ...]:
        """The positions of the columns with a title."""
        return tuple(at for at, one in enumerate(self.titles) if one == title)

    def cells(self, title: str) -> Iterator[str]:
        """The cells below a title that are not blank, row by row."""
        positions = self.columns(title)
        for row in self.rows:
            yield from (row.cells[at] for at in positions if row.cells[at].strip())
