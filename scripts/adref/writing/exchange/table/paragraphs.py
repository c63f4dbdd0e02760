"""Paragraphs of the table and of what stands around it."""

from collections.abc import Iterable

from adref.model.language import Language
from adref.writing.docx.element import Element, properties, word
from adref.writing.docx.face import right_to_left
from adref.writing.docx.paragraphs import direction


def paragraph(style: str, language: Language, runs: Iterable[Element]) -> Element:
    """A paragraph that runs as its language does, and so does what is typed in it."""
    layout = [
        word("pStyle", val=style),
        direction(language),
        properties("rPr", right_to_left(language)),
    ]
    return word("p", properties("pPr", layout), *runs)


def label(style: str, runs: Iterable[Element]) -> Element:
    """A paragraph that runs from left to right, whatever its words are."""
    layout = [word("pStyle", val=style), word("bidi", val="0")]
    return word("p", properties("pPr", layout), *runs)
