"""The text of the document."""

from adref.model.document import Block
from adref.writing.docx.bookmark import marked
from adref.writing.docx.element import Element, word
from adref.writing.docx.manuscript import Manuscript
from adref.writing.docx.masthead import masthead
from adref.writing.docx.page import section
from adref.writing.docx.paragraphs import paragraph, words


def text_paragraph(position: int, block: Block, manuscript: Manuscript) -> Element:
    """A paragraph in the bookmark that keeps its id."""
    inside = words(block, manuscript)
    if position in manuscript.bookmarks:
        inside = marked(manuscript.bookmarks[position], position, inside)
    return paragraph(block, manuscript, inside)


def body(manuscript: Manuscript, references: list[Element]) -> Element:
    """All text; `references` lead to the headers and footers."""
    paragraphs = [
        text_paragraph(position, block, manuscript)
        for position, block in enumerate(manuscript.document.blocks)
    ]
    closing = section(manuscript, references)
    return word("body", *masthead(manuscript), *paragraphs, closing)
