"""XLSX: the rows of a sheet as text. Nothing in it is run, fetched or worked out."""

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.formula import ArrayFormula

from adref.reading.archives import UnreadableError
from adref.reading.signups.parts import AS_XLSX, look_into
from adref.reading.signups.refusal import RefusedError

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

LAST_ROW = 1_048_576
"""No sheet has more."""
WIDEST = 500
HALF = timedelta(milliseconds=500)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Numbered rows of text; row and column of each formula and of each error."""

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    formulas: tuple[tuple[int, int], ...]
    errors: tuple[tuple[int, int], ...]


def read_sheet(source: bytes, named: str, most: int) -> Sheet:
    """The named sheet, or the first visible one that has words; `most` rows of it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what openpyxl leaves out
            look_into(source)
            return _opened(source, named, most)
    except UnreadableError as error:
        raise RefusedError(str(error)) from None
    except RefusedError:
        raise
    except Exception:  # noqa: BLE001 - openpyxl raises whatever a damaged file brings
        raise RefusedError(f"the file is damaged; {AS_XLSX} again") from None


def _opened(source: bytes, named: str, most: int) -> Sheet:
    book = load_workbook(BytesIO(source), read_only=True, keep_links=False)
    sheets = book.worksheets
    if named:
        return _named(sheets, named, most)
    for sheet in sheets:
        if sheet.sheet_state == "visible" and (read := _read(sheet, most)).rows:
            return read
    raise RefusedError("no visible sheet of this file has words; look into it")


def _named(sheets: "Sequence[ReadOnlyWorksheet]", named: str, most: int) -> Sheet:
    for sheet in sheets:
        if sheet.title == named:
            return _read(sheet, most)
    titles = ", ".join(f'"{sheet.title}"' for sheet in sheets)
    raise RefusedError(f'there is no sheet "{named}"; the file has {titles}')


def _read(sheet: "ReadOnlyWorksheet", most: int) -> Sheet:
    sheet.reset_dimensions()  # what a file says of its size may be wrong
    rows: list[tuple[int, tuple[str, ...]]] = []
    types: list[tuple[int, list[str]]] = []
    for number, row in enumerate(sheet.iter_rows(max_row=LAST_ROW), start=1):
        _refuse_wide(len(row), number)
        texts = tuple(_text(cell.value) for cell in row)
        if any(text.strip() for text in texts):
            rows.append((number, texts))
            types.append((number, [cell.data_type for cell in row]))
        if len(rows) > most + 1:
            break
    return Sheet(tuple(rows), tuple(_typed("f", types)), tuple(_typed("e", types)))


def _refuse_wide(cells: int, number: int) -> None:
    if cells > WIDEST:
        raise RefusedError(
            f"this row has {cells:,} cells; the most is {WIDEST}; delete columns on "
            "the right",
            number,
        )


def _typed(
    kind: str, types: Sequence[tuple[int, Sequence[str]]]
) -> Iterator[tuple[int, int]]:
    for number, row in types:
        if kind in row:
            found = (at for at, one in enumerate(row, start=1) if one == kind)
            yield from ((number, column) for column in found)


def _text(value: object) -> str:
    """What a cell holds, as a CSV file would have it; a date as year-month-day."""
    match value:
        case None:
            text = ""
        case bool():
            text = str(value).upper()
        case float() if value.is_integer():
            text = str(int(value))
        case datetime():
            text = (value + HALF).replace(microsecond=0).isoformat()
        case date() | time():
            text = value.isoformat()
        case ArrayFormula():
            text = str(value.text)
        case _:
            text = str(value)
    return unescape(text) if "_x" in text else text
