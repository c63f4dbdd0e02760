"""Exports of forms, made of the files in tests/cases/signups.

No address stands in the project: the files have {at} and {plus} in place of its signs.
"""

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from io import BytesIO, StringIO

from openpyxl import Workbook

from adref.model.import_map import ImportMap
from adref.model.table import Table
from adref.reading.form_words import read_form_words
from adref.reading.import_maps import read_map
from adref.reading.signups.exports import read_table
from goldens import CHECKOUT, TESTS

FOLDER = TESTS / "cases" / "signups"
FILE, MAP = "export.csv", "import-map.yaml"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
WORDS_FILE = "styles/columns.yaml"
WORDS = read_form_words((CHECKOUT / WORDS_FILE).read_bytes(), WORDS_FILE).value

Cells = Sequence[Sequence[object]]


def text(form: str) -> str:
    """The export of a form as it would be."""
    given = (FOLDER / form / FILE).read_text(encoding="utf-8")
    return given.replace("{at}", "@").replace("{plus}", "+")


def in_csv(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """Rows as CSV, quoted where there is need."""
    made = StringIO(newline="")
    csv.writer(made, delimiter=delimiter).writerows(rows)
    return made.getvalue()


def workbook(rows: Cells, **others: Cells) -> bytes:
    """Rows as XLSX; other sheets by their names stand before, and are hidden."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for title, cells in others.items():
        hidden = book.create_sheet(title, 0)
        hidden.sheet_state = "hidden"
        for row in cells:
            hidden.append(list(row))
    for row in rows:
        sheet.append(list(row))
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _typed(text: str) -> bytes:
    """A CSV text as XLSX, with time stamps and numbers as such."""
    rows = list(csv.reader(StringIO(text, newline="")))
    return workbook([[_cell(cell) for cell in row] for row in rows])


def _cell(text: str) -> object:
    if MOMENT.fullmatch(text):
        return datetime.fromisoformat(text)
    return int(text) if text.isdigit() else text or None


FORMS: dict[str, Callable[[str], bytes]] = {
    "google-forms": lambda text: text.encode(),
    "microsoft-forms": _typed,
    "kobo": lambda text: text.encode("utf-8-sig"),
    "airtable": lambda text: text.encode("utf-8-sig"),
    "action-network": lambda text: text.replace("\n", "\r\n").encode(),
    "civicrm": lambda text: text.encode("cp1252"),
    "french-form": lambda text: text.encode("utf-16"),
    "chinese-form": lambda text: text.encode("utf-16-be"),
}
"""Each form, and the bytes of its export."""


def table(form: str) -> Table:
    """The table of a form's export."""
    read = read_table(FORMS[form](text(form)), FILE).value
    assert read is not None
    return read


def import_map(form: str) -> ImportMap:
    """The map that a person has made for the form."""
    read = read_map((FOLDER / form / MAP).read_bytes(), MAP)
    assert read.value is not None, read.findings
    return read.value
