"""A review as a workbook in which people decide; the same bytes every time.

Cells hold text and nothing else: what looks like a formula is none.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from adref.model.endorser import EndorserKind
from adref.model.review import Heading, Line
from adref.writing.docx.archive import EFFORT, entry, in_order

TITLE = "Review"
INSTRUCTIONS = """\
Those who signed on: what is new, has changed or is doubtful.
Choose a word in the column Decision for each row, save the file as .xlsx, and give it \
to “adref endorse apply”. Rows left empty are asked about next time.
accept: as it stands here. Name, Kind and Country may be corrected first: a kind is \
organisation, network or individual; a country is a code such as KEN, or none.
same: it is the endorser whose id stands in Same as. different: it is not. keep: the \
ledger stays as it is. reject: not taken in. wait: ask again next time.
Consent by hand: where the evidence is, if consent was not given on the form.
Never write an e-mail address or a telephone number here. Rows may be sorted, filtered \
and taken out; Key stays as it is.""".splitlines()
WIDTHS = {
    Heading.DECISION: 12,
    Heading.WHAT: 16,
    Heading.QUESTIONS: 60,
    Heading.NAME: 44,
    Heading.KIND: 14,
    Heading.COUNTRY: 10,
    Heading.SAME_AS: 26,
    Heading.CONSENT: 22,
    Heading.BEFORE: 30,
    Heading.OTHER: 30,
    Heading.SIGNED: 12,
    Heading.STATE: 12,
    Heading.ROW: 18,
    Heading.KEY: 18,
}
TO_FILL_IN = frozenset(
    {
        Heading.DECISION,
        Heading.NAME,
        Heading.KIND,
        Heading.COUNTRY,
        Heading.SAME_AS,
        Heading.CONSENT,
    }
)
HEAD = len(INSTRUCTIONS) + 1
SHADE = PatternFill("solid", fgColor="FFE7E6E6")
OPEN = PatternFill("solid", fgColor="FFFFF2CC")
WRAPPED = Alignment(vertical="top", wrap_text=True)
ONE_LINE = Alignment(vertical="top")
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LONGEST = 32_000
"""Characters of a cell; a spreadsheet takes a few more."""
EPOCH = datetime(1980, 1, 1)  # noqa: DTZ001 - a zip archive knows no zone
CORE = "docProps/core.xml"
CHANGED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def write_review(lines: Iterable[Line]) -> bytes:
    """The workbook of a review, its rows in the order of the lines."""
    book = Workbook()
    book.properties.creator = "adref"
    book.properties.created = EPOCH
    sheet = book.worksheets[0]
    sheet.title = TITLE
    lines = tuple(lines)
    _instruct(sheet)
    _fill(sheet, lines)
    _offer(sheet, lines)
    saved = BytesIO()
    book.save(saved)
    return _timeless(saved.getvalue())


def _instruct(sheet: Worksheet) -> None:
    for number, text in enumerate(INSTRUCTIONS, start=1):
        cell = _put(sheet, number, 1, text)
        cell.alignment = ONE_LINE
        cell.font = Font(bold=number == 1)
    for column, heading in enumerate(Heading, start=1):
        cell = _put(sheet, HEAD, column, heading.value)
        cell.font = Font(bold=True)
        cell.fill = OPEN if heading in TO_FILL_IN else SHADE
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = WIDTHS[heading]
    sheet.freeze_panes = f"A{HEAD + 1}"


def _fill(sheet: Worksheet, lines: Sequence[Line]) -> None:
    for number, line in enumerate(lines, start=HEAD + 1):
        for column, text in enumerate(line.cells, start=1):
            if text:
                _put(sheet, number, column, text).alignment = WRAPPED
    last = f"{get_column_letter(len(Heading))}{HEAD + len(lines)}"
    sheet.auto_filter.ref = f"A{HEAD}:{last}"


def _put(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """A cell of text, whatever it begins with."""
    cell = sheet.cell(row, column)
    cell.value = UNWRITABLE.sub("", text)[:LONGEST]  # type: ignore[union-attr] - no merged cells here
    cell.data_type = "s"
    cell.quotePrefix = text[:1] in tuple("=+-@")  # type: ignore[union-attr] - its stubs miss it
    return cell  # type: ignore[return-value] - no merged cells here


def _offer(sheet: Worksheet, lines: Sequence[Line]) -> None:
    """Lists to choose from: each row offers the words that go there."""
    by_words: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, line in enumerate(lines, start=HEAD + 1):
        by_words[line.allowed].append(number)
    for words, rows in by_words.items():
        _choices(sheet, Heading.DECISION, words, rows)
    if lines:
        every = [HEAD + 1 + number for number in range(len(lines))]
        _choices(sheet, Heading.KIND, tuple(EndorserKind), every)


def _choices(
    sheet: Worksheet, heading: Heading, words: tuple[str, ...], rows: Sequence[int]
) -> None:
    said = ",".join(words)
    letter = get_column_letter(list(Heading).index(heading) + 1)
    places = (f"{letter}{first}:{letter}{last}" for first, last in _runs(rows))
    choice = DataValidation(
        type="list", formula1=f'"{said}"', allow_blank=True, sqref=" ".join(places)
    )
    choice.error = f"Choose one of these words: {said.replace(',', ', ')}"
    choice.showErrorMessage = True
    sheet.add_data_validation(choice)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows that follow each other, as first and last."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _timeless(saved: bytes) -> bytes:
    """The same workbook, which does not tell when it was saved."""
    result = BytesIO()
    never = EPOCH.isoformat().encode() + b"Z"
    with ZipFile(BytesIO(saved)) as source, ZipFile(result, "w") as target:
        for name in in_order(source.namelist()):
            part = source.read(name)
            if name == CORE:
                part = CHANGED.sub(rb"\g<1>" + never, part)
            target.writestr(entry(name), part, compresslevel=EFFORT)
    return result.getvalue()
