"""A translation beside its original: a table of two columns."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import count

from adref.model.bilingual import Bilingual, Row, by_rows
from adref.model.document import Block
from adref.model.form import Form
from adref.model.language import Language
from adref.writing.docx.body import text_paragraph
from adref.writing.docx.element import Element, word
from adref.writing.docx.length import twips
from adref.writing.docx.manuscript import Manuscript, manuscript
from adref.writing.docx.masthead import grid, margins, mirrored
from adref.writing.docx.package import written
from adref.writing.docx.page import section
from adref.writing.sheet import LEAST, turned

LINES = {"val": "single", "sz": "4", "space": "0", "color": "BFBFBF"}
SIDES = ("bottom", "insideH", "insideV")


def write_bilingual_docx(
    bilingual: Bilingual, form: Form, languages: Mapping[str, Language]
) -> bytes:
    """A Word file on sheets that lie on their side."""
    source = manuscript(by_rows(bilingual), turned(form), languages)
    return written(source, partial(_body, bilingual))


def _body(
    bilingual: Bilingual, manuscript: Manuscript, references: list[Element]
) -> Element:
    positions = count()
    above = [
        text_paragraph(next(positions), block, manuscript)
        for block in bilingual.document.blocks
    ]
    columns = (manuscript.within(bilingual.original), manuscript)
    table = _table(bilingual, columns, positions)
    return word("body", *above, table, section(manuscript, references))


def _table(
    bilingual: Bilingual,
    columns: tuple[Manuscript, Manuscript],
    positions: Iterator[int],
) -> Element:
    manuscript = columns[1]
    half = _half(manuscript)
    settings = word(
        "tblPr",
        *mirrored(manuscript),
        word("tblW", w=twips(2 * half), type="dxa"),
        word("tblBorders", *(word(side, **LINES) for side in SIDES)),
        word("tblLayout", type="fixed"),
        margins(top=LEAST, left=0, right=0),
    )
    rows = [
        _row(bilingual.heading, [word("tblHeader")], columns, positions),
        *(_row(row, [], columns, positions) for row in bilingual.rows),
    ]
    return word("tbl", settings, grid((half, half)), *rows)


def _row(
    row: Row,
    habits: Iterable[Element],
    columns: tuple[Manuscript, Manuscript],
    positions: Iterator[int],
) -> Element:
    whole = [word("cantSplit")] if row.whole else []
    cells = [
        _cell(block, column, positions)
        for block, column in zip((row.original, row.translation), columns, strict=True)
    ]
    return word("tr", word("trPr", *whole, *habits), *cells)


def _cell(block: Block | None, column: Manuscript, positions: Iterator[int]) -> Element:
    """Half of a row; Word wants a paragraph in an empty one too."""
    width = word("tcW", w=twips(_half(column)), type="dxa")
    inside = text_paragraph(next(positions), block, column) if block else word("p")
    return word("tc", word("tcPr", width), inside)


def _half(manuscript: Manuscript) -> float:
    """Half of the width between the margins, in points."""
    page = manuscript.form.page
    return (page.width - page.left - page.right) / 2
