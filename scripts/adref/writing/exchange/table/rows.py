"""The rows of the table: one for each unit."""

from itertools import chain, repeat

from adref.model.exchange import Batch, Task
from adref.model.seal import seal
from adref.writing.docx.element import Element, properties, text, word
from adref.writing.docx.length import twips
from adref.writing.exchange.table.hints import hints
from adref.writing.exchange.table.paragraphs import label, paragraph
from adref.writing.exchange.table.patches import changed, patches
from adref.writing.exchange.table.runs import DUTY, HINT, patched, said

WIDTHS = (98, 238, 262, 160)
"""Of the columns, in points: id, original, translation, notes."""
SHADES = ("F2F2F2", "F7F7F7", "", "F7F7F7")
"""Behind the columns; what is to be written in stands out."""
HEAD = "D9D9D9"
SHORT = 600
"""Characters of an original whose row is kept on one page."""
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def cell(column: int, shade: str, *paragraphs: Element) -> Element:
    """A cell of one column."""
    layout = [word("tcW", w=twips(WIDTHS[column]), type="dxa")]
    if shade:
        layout.append(word("shd", val="clear", color="auto", fill=shade))
    return word("tc", word("tcPr", *layout), *paragraphs)


def plain(words: str) -> Element:
    """A run of words for machines, in letters from left to right."""
    return word("r", properties("rPr", [word("noProof")]), text(words))


def named(task: Task, batch: Batch) -> list[Element]:
    """What the unit is called, by people and by adref, and what the row holds."""
    seals = " ".join(seal(hint.words) for hint in hints(task, batch))
    return [
        label("AdrefHeading", said(task.heading, batch.language)),
        label("AdrefId", [plain(task.unit)]),
        label("AdrefId", [plain(f"#{task.of}")]),
        label("AdrefSeals", [plain(seals)]),
    ]


def noted(task: Task, batch: Batch) -> list[Element]:
    """What the translator should know, and an empty line for what adref should."""
    lines = [
        paragraph("AdrefNotes", hint.language, said(hint.words, hint.language, name))
        for hint, name in zip(
            hints(task, batch), chain([DUTY], repeat(HINT)), strict=False
        )
    ]
    return [*lines, paragraph("AdrefNotes", batch.language, [])]


def row(task: Task, batch: Batch) -> Element:
    """The row of one unit."""
    original = [patched(patch, batch.original) for patch in changed(task)]
    target = [patched(patch, batch.language) for patch in patches(task.target)]
    cells = (
        named(task, batch),
        [paragraph("AdrefOriginal", batch.original, original)],
        [paragraph("AdrefTarget", batch.language, target)],
        noted(task, batch),
    )
    whole = [word("cantSplit")] if len(task.original) <= SHORT else []
    made = [cell(column, SHADES[column], *cells[column]) for column in range(4)]
    return word("tr", *([word("trPr", *whole)] if whole else []), *made)


def head(batch: Batch) -> Element:
    """The row that names the columns on every page; the codes tell a reader which."""
    phrases, language = batch.language.exchange, batch.language
    names = (
        said(phrases.id, language),
        *([plain(f"{one.name} ({one.code})")] for one in (batch.original, language)),
        said(phrases.notes, language),
    )
    cells = (
        cell(column, HEAD, label("AdrefHead", name))
        for column, name in enumerate(names)
    )
    return word("tr", word("trPr", word("cantSplit"), word("tblHeader")), *cells)


def table(batch: Batch) -> Element:
    """The table; its columns run from left to right in every language."""
    line = {"val": "single", "sz": "4", "space": "0", "color": "A6A6A6"}
    margins = (word(side, w="80", type="dxa") for side in ("left", "right"))
    layout = word(
        "tblPr",
        word("tblW", w=twips(sum(WIDTHS)), type="dxa"),
        word("tblBorders", *(word(side, **line) for side in SIDES)),
        word("tblLayout", type="fixed"),
        word("tblCellMar", *margins),
    )
    grid = word("tblGrid", *(word("gridCol", w=twips(width)) for width in WIDTHS))
    return word("tbl", layout, grid, head(batch), *(row(t, batch) for t in batch.tasks))
