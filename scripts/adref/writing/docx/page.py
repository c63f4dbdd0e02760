"""The sheet, its running header and its footer."""

import re

from adref.model.document import Block, Run
from adref.model.language import Direction
from adref.model.place import Place
from adref.writing.docx.element import Element, root, word
from adref.writing.docx.length import twips
from adref.writing.docx.manuscript import Manuscript
from adref.writing.docx.paragraphs import paragraph, words
from adref.writing.docx.runs import printed

FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
FIELD = re.compile(r"(\{pages?\})")
NOWHERE = Place("")


def plate(style: str, words: str, manuscript: Manuscript) -> Block:
    """A paragraph of the form itself."""
    language = manuscript.document.language
    return Block(style, (Run(words),), language, NOWHERE)


def header(manuscript: Manuscript) -> Element:
    """The short title."""
    block = plate("header", manuscript.document.running, manuscript)
    return root("hdr", paragraph(block, manuscript, words(block, manuscript)))


def first_header(_: Manuscript) -> Element:
    """The first page has no running header."""
    return root("hdr", word("p"))


def piece(part: str, manuscript: Manuscript) -> Element:
    """Words of the footer, or a number that Word counts.

    They keep to one direction, or a right-to-left page would be 3/1 for 1/3.
    """
    said = Run("1" if part in FIELDS else part, isolated=True)
    made = printed(said, manuscript.language, "footer", manuscript)
    if part not in FIELDS:
        return made
    return word("fldSimple", made, instr=f" {FIELDS[part]} ")


def footer(manuscript: Manuscript) -> Element:
    """The number of the page."""
    pieces = filter(None, FIELD.split(manuscript.document.page))
    numbers = [piece(each, manuscript) for each in pieces]
    block = plate("footer", "", manuscript)
    return root("ftr", paragraph(block, manuscript, numbers))


def margins(manuscript: Manuscript) -> Element:
    """The margins; no room is kept for binding."""
    page = manuscript.form.page
    sides = ("top", "right", "bottom", "left", "header", "footer")
    lengths = {side: twips(getattr(page, side)) for side in sides}
    return word("pgMar", **lengths, gutter="0")


def sheet(manuscript: Manuscript) -> Element:
    """The size of the paper, and whether it lies on its side."""
    page = manuscript.form.page
    lying = {"orient": "landscape"} if page.width > page.height else {}
    return word("pgSz", w=twips(page.width), h=twips(page.height), **lying)


def section(manuscript: Manuscript, references: list[Element]) -> Element:
    """The one section of the document."""
    rtl = manuscript.language.direction is Direction.RTL
    turned = [word("bidi")] if rtl else []
    size = [sheet(manuscript), margins(manuscript)]
    return word("sectPr", *references, *size, word("titlePg"), *turned)
