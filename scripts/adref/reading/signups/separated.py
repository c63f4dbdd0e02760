"""CSV: which sign stands between the cells, and the rows."""

import csv
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import islice

from adref.reading.signups.refusal import RefusedError

DELIMITERS = (",", ";", "\t")
SAMPLE = 200
"""Rows by which the sign between the cells is told."""
SAID = re.compile(r'"?sep=([,;\t|])"?(\r\n|\r|\n)')
"""The line by which Excel is told it, and which Excel does not show."""


def separated(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each row with its number, blank ones left out."""
    said = SAID.match(text)
    rest = text[said.end() :] if said else text
    delimiter = said[1] if said else _delimiter(rest)
    for number, row in enumerate(_rows(rest, delimiter), start=1):
        if any(cell.strip() for cell in row):
            yield number, tuple(row)


def _delimiter(text: str) -> str:
    """The sign by which most rows have as many cells as the first one has."""
    return max(DELIMITERS, key=lambda sign: _fit(text, sign))


def _fit(text: str, delimiter: str) -> tuple[bool, float, int]:
    rows = _lengths(_rows(text, delimiter))
    first = rows[0] if rows else 0
    alike = sum(row == first for row in rows) / max(len(rows), 1)
    return first > 1, alike, first


def _lengths(rows: Iterable[list[str]]) -> list[int]:
    """How many cells the first rows have; none of a row that cannot be read."""
    found: list[int] = []
    try:
        for row in islice(filter(any, rows), SAMPLE):
            found.append(len(row))  # noqa: PERF401 - those before an error are kept
    except RefusedError:
        found.append(0)
    return found


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, row in enumerate(reader, start=1):  # noqa: B007 - told if it ends
            yield row
    except csv.Error:
        raise RefusedError(
            'a quotation mark (") in this row or below is not closed, or goes on after '
            "its end; export the form again, or as .xlsx",
            number + 1,
        ) from None
