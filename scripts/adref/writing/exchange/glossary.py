"""The terms known in both languages, a row for each name: its term, name and source."""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from adref.model.exchange import Batch

MARK = "\ufeff"
"""Without it, Excel takes UTF-8 for something else."""
HEAD = ("source", "target", "comment")
FORMULA = re.compile(r"\s*[=+\-@]")

Row = tuple[str, str, str]


def write_glossary(batch: Batch) -> bytes:
    """Lines with tabs between, best names first, as OmegaT reads them."""
    lines = (f"# {batch.stamp}", *("\t".join(row) for row in _rows(batch)))
    return "".join(f"{said}\n" for said in lines).encode()


def write_glossary_csv(batch: Batch) -> bytes:
    """The same with commas, for memoQ, Trados and tables; no cell is a formula."""
    made = StringIO()
    rows = csv.writer(made)
    rows.writerow(HEAD)
    rows.writerows(map(_safe, _rows(batch)))
    return f"{MARK}{made.getvalue()}".encode()


def _rows(batch: Batch) -> Iterator[Row]:
    for pair in batch.glossary:
        for name in pair.targets:
            yield _cell(pair.original), _cell(name), batch.stamp.submission


def _cell(words: str) -> str:
    return " ".join(words.split())


def _safe(row: Row) -> tuple[str, ...]:
    return tuple(f"'{cell}" if FORMULA.match(cell) else cell for cell in row)
