"""A table of endorsers: its first row heads it, on every page it goes on to."""

from collections.abc import Sequence

from adref.model.document import Block, cells
from adref.writing.docx.element import Element, word
from adref.writing.docx.length import twips
from adref.writing.docx.manuscript import Manuscript
from adref.writing.docx.masthead import grid, margins, mirrored
from adref.writing.docx.paragraphs import paragraph
from adref.writing.docx.runs import content
from adref.writing.sheet import shares

GAP = 6
"""Points between two columns."""


def roll(rows: Sequence[Block], manuscript: Manuscript) -> Element:
    """The rows as a table across the sheet."""
    page = manuscript.form.page
    width = page.width - page.left - page.right
    columns = [width * share for share in shares(len(rows[0].cells))]
    settings = word(
        "tblPr",
        *mirrored(manuscript),
        word("tblW", w=twips(width), type="dxa"),
        word("tblLayout", type="fixed"),
        margins(left=0, right=GAP),
    )
    heading = word("trPr", word("cantSplit"), word("tblHeader"))
    made = [_row(rows[0], heading, columns, manuscript)]
    for block in rows[1:]:
        whole = word("trPr", word("cantSplit"))
        made.append(_row(block, whole, columns, manuscript))
    return word("tbl", settings, grid(columns), *made)


def _row(
    block: Block, kind: Element, columns: Sequence[float], manuscript: Manuscript
) -> Element:
    language = manuscript.languages[block.language]
    made: list[Element] = []
    for width, runs in zip(columns, cells(block), strict=True):
        inside = content(runs, language, block.style, manuscript)
        layout = word("tcPr", word("tcW", w=twips(width), type="dxa"))
        made.append(word("tc", layout, paragraph(block, manuscript, inside)))
    return word("tr", kind, *made)
