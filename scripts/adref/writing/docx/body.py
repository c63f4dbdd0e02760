"""The text of the document."""

from itertools import groupby

from adref.model.document import Block
from adref.writing.docx.bookmark import marked
from adref.writing.docx.element import Element, word
from adref.writing.docx.manuscript import Manuscript
from adref.writing.docx.masthead import masthead
from adref.writing.docx.page import section
from adref.writing.docx.paragraphs import paragraph, words
from adref.writing.docx.roll import roll
from adref.writing.listing import Kind, kind_of


def text_paragraph(position: int, block: Block, manuscript: Manuscript) -> Element:
    """A paragraph in the bookmark that keeps its id."""
    inside = words(block, manuscript)
    if position in manuscript.bookmarks:
        inside = marked(manuscript.bookmarks[position], position, inside)
    return paragraph(block, manuscript, inside)


def body(manuscript: Manuscript, references: list[Element]) -> Element:
    """All text; `references` lead to the headers and footers."""
    numbered = enumerate(manuscript.document.blocks)
    made: list[Element] = []
    for kind, group in groupby(numbered, lambda one: kind_of(one[1])):
        if kind is Kind.ROW:
            rows = [block for _, block in group]
            made += (roll(rows, manuscript), word("p"))
        else:
            made += (text_paragraph(*one, manuscript) for one in group)
    closing = section(manuscript, references)
    return word("body", *masthead(manuscript), *made, closing)
