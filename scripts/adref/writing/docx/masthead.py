"""The masthead, a table of two rows."""

from collections.abc import Iterable, Iterator
from itertools import islice

from adref.model.document import Block, Cell
from adref.model.form import Points, Row
from adref.model.language import Direction
from adref.writing.docx.element import Element, word
from adref.writing.docx.length import eighths, twips
from adref.writing.docx.manuscript import Manuscript
from adref.writing.docx.paragraphs import paragraph, words


def paragraphs(blocks: tuple[Block, ...], manuscript: Manuscript) -> list[Element]:
    """The paragraphs of a cell, of which there is always one."""
    made = [paragraph(block, manuscript, words(block, manuscript)) for block in blocks]
    return made or [word("p")]


def cell(
    source: Cell, width: float, rule: Points, position: str, manuscript: Manuscript
) -> Element:
    """A cell with a line below it."""
    line = word("bottom", val="single", sz=eighths(rule), space="0", color="auto")
    layout = word(
        "tcPr",
        word("tcW", w=twips(width), type="dxa"),
        word("gridSpan", val=str(source.span)),
        word("tcBorders", line),
        word("vAlign", val=position),
    )
    return word("tc", layout, *paragraphs(source.blocks, manuscript))


def row(
    cells: tuple[Cell, ...], layout: Row, position: str, manuscript: Manuscript
) -> Element:
    """A row that is at least so high and never parted."""
    columns = iter(manuscript.form.masthead.columns)
    made = [
        cell(each, spanned(columns, each.span), layout.rule, position, manuscript)
        for each in cells
    ]
    height = word("trHeight", val=twips(layout.height), hRule="atLeast")
    return word("tr", word("trPr", word("cantSplit"), height), *made)


def spanned(columns: Iterator[Points], span: int) -> float:
    """The width of the next columns."""
    return sum(islice(columns, span))


def mirrored(manuscript: Manuscript) -> list[Element]:
    """Runs the columns from right to left where the words do."""
    rtl = manuscript.language.direction is Direction.RTL
    return [word("bidiVisual")] if rtl else []


def margins(**widths: float) -> Element:
    """The distance of words from some sides of their cell."""
    made = (word(side, w=twips(wide), type="dxa") for side, wide in widths.items())
    return word("tblCellMar", *made)


def grid(columns: Iterable[float]) -> Element:
    """The columns of a table."""
    return word("tblGrid", *(word("gridCol", w=twips(column)) for column in columns))


def masthead(manuscript: Manuscript) -> Iterable[Element]:
    """The table, or nothing where the form has none."""
    rows = manuscript.document.masthead
    if not rows:
        return []
    return [table(manuscript)]


def table(manuscript: Manuscript) -> Element:
    """The table of the masthead: its first row stands on its line.

    Its cells have no margin: their paragraphs have indents.
    """
    layout = manuscript.form.masthead
    made = [
        row(cells, measures, position, manuscript)
        for cells, measures, position in zip(
            manuscript.document.masthead, layout.rows, ("bottom", "top"), strict=True
        )
    ]
    width = word("tblW", w=twips(sum(layout.columns)), type="dxa")
    fixed = word("tblLayout", type="fixed")
    settings = word(
        "tblPr", *mirrored(manuscript), width, fixed, margins(left=0, right=0)
    )
    return word("tbl", settings, grid(layout.columns), *made)
