"""A form's export becomes a table: CSV or XLSX, told by what is in the file."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from adref.model.finding import Finding, Level, Outcome
from adref.model.place import Place
from adref.model.table import Row, Table
from adref.reading.signups.cleaning import title
from adref.reading.signups.encoding import CP1252, decoded
from adref.reading.signups.parts import AS_XLSX
from adref.reading.signups.refusal import RULE, RefusedError
from adref.reading.signups.separated import separated
from adref.reading.signups.workbook import WIDEST, Sheet, read_sheet

LARGEST = 30_000_000
"""Bytes of a file."""
MOST = 50_000
"""Rows below the titles."""
LONGEST = 32_767
"""Characters of a cell, as in Excel."""

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STARTS = (
    (OLD, f"the file is locked or of an old Excel (.xls); {AS_XLSX}, unlocked"),
    (b"%PDF", f"this is a PDF file; export the form again, and {AS_XLSX}"),
    (b"{\\rtf", f"this is rich text (RTF); export the form again, and {AS_XLSX}"),
    (b"<", f"this is a page of HTML or XML; open it in Excel, and {AS_XLSX}"),
    (b'{"', f"this is JSON; export the form as CSV, or {AS_XLSX}"),
)  # fmt: skip
"""How a file begins that is no table, and what helps."""

Numbered = tuple[int, tuple[str, ...]]


def read_table(source: bytes, file: str, sheet: str = "") -> Outcome[Table]:
    """The table of an export: of the named sheet, or the first visible one with words.

    Findings that stop nothing are warnings and advice.
    """
    try:
        return _outcome(source, file, sheet)
    except RefusedError as refused:
        return Outcome(None, (refused.finding(file),))


def _outcome(source: bytes, file: str, sheet: str) -> Outcome[Table]:
    _refuse(source)
    if source.startswith(b"PK"):
        read = read_sheet(source, sheet, MOST)
        rows, said = read.rows, tuple(_inert(read, file))
    else:
        text = decoded(source)
        rows = _bounded(separated(text.text))
        said = tuple(_western(text.encoding, file))
    table = _table(rows, file)
    return Outcome(table, tuple(sorted((*said, *_garbled(table)))))


def _refuse(source: bytes) -> None:
    if len(source) > LARGEST:
        raise RefusedError(
            f"the file has {len(source):,} bytes; the most is {LARGEST:,}; take "
            "columns out that are not wanted"
        )
    for start, message in STARTS:
        if source.removeprefix(b"\xef\xbb\xbf").lstrip()[: len(start)] == start:
            raise RefusedError(message)


def _bounded(rows: Iterator[Numbered]) -> tuple[Numbered, ...]:
    """All rows, or one more than are allowed."""
    return tuple(row for _, row in zip(range(MOST + 2), rows, strict=False))


def _table(rows: Sequence[Numbered], file: str) -> Table:
    if not rows:
        raise RefusedError("the file has no words; export the form again")
    if len(rows) > MOST + 1:
        raise RefusedError(
            f"the file has more than {MOST:,} rows; divide it", rows[MOST + 1][0]
        )
    number, titles = rows[0]
    named = tuple(map(title, _shortened(titles)))
    if len(named) > WIDEST:
        raise RefusedError(
            f"there are more than {WIDEST} columns; take some out", number
        )
    below = tuple(_row(cells, len(named), at, file) for at, cells in rows[1:])
    return Table(named, below, Place(file, number))


def _shortened(cells: Sequence[str]) -> Sequence[str]:
    """The cells up to the last that is not blank."""
    used = [at for at, cell in enumerate(cells, start=1) if cell.strip()]
    return cells[: used[-1] if used else 0]


def _row(cells: Sequence[str], width: int, number: int, file: str) -> Row:
    given = _shortened(cells)
    if len(given) > width:
        raise RefusedError(
            f"this row has {len(given)} cells, and there are {width} titles; export "
            "the form again, or as .xlsx",
            number,
            width + 1,
        )
    for column, cell in enumerate(given, start=1):
        if len(cell) > LONGEST:
            raise RefusedError(
                f"this cell has {len(cell):,} characters; the most is {LONGEST:,}; "
                "shorten it",
                number,
                column,
            )
    return Row((*given, *[""] * (width - len(given))), Place(file, number))


def _inert(sheet: Sheet, file: str) -> Iterator[Finding]:
    yield from _by_column(
        sheet.formulas,
        "a formula stands here{}; it is kept as text, and nothing is worked out: write "
        "its result in its place",
        file,
    )
    yield from _by_column(
        sheet.errors,
        "an error of the spreadsheet stands here{}; write what is meant",
        file,
    )


def _by_column(
    cells: Sequence[tuple[int, int]], message: str, file: str
) -> Iterator[Finding]:
    """A finding at the first cell in each column."""
    for column in sorted({column for _, column in cells}):
        rows = [row for row, one in cells if one == column]
        more = f" (and below, in {len(rows)} cells)" if rows[1:] else ""
        place = Place(file, rows[0], column)
        yield Finding(place, RULE, message.format(more), Level.WARNING)


def _western(encoding: str, file: str) -> Iterator[Finding]:
    if encoding == CP1252:
        yield Finding(
            Place(file),
            RULE,
            f"the file is not UTF-8 and was read as {CP1252}; look at letters with "
            "accents, or export it as UTF-8",
            Level.ADVICE,
        )


def _garbled(table: Table) -> Iterator[Finding]:
    """Letters that some program took for others before the file was written."""
    for row in table.rows:
        for column, cell in enumerate(row.cells, start=1):
            if not cell.isascii() and _is_garbled(cell):
                yield Finding(
                    replace(row.place, column=column),
                    RULE,
                    "letters look as if they had been read in a wrong encoding, such "
                    'as "Ã©" for "é"; look at the form itself',
                    Level.WARNING,
                )


def _is_garbled(cell: str) -> bool:
    try:
        return len(cell.encode(CP1252).decode()) < len(cell)
    except UnicodeError:
        return False
