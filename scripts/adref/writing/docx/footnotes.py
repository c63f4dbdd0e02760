"""Footnotes and the line that parts them from the text."""

from adref.model.document import Block, Footnote
from adref.writing.docx.element import Element, properties, root, word
from adref.writing.docx.manuscript import Manuscript
from adref.writing.docx.paragraphs import direction, paragraph, words
from adref.writing.docx.runs import called, raised

STYLE = "footnote"
SEPARATORS = {"-1": "separator", "0": "continuationSeparator"}


def separator(number: str, kind: str, manuscript: Manuscript) -> Element:
    """The line above footnotes, or above those that go on from the last page."""
    style = word("pStyle", val=STYLE)
    layout = properties("pPr", [style, direction(manuscript.language)])
    line = word("p", layout, word("r", word(kind)))
    return word("footnote", line, type=kind, id=number)


def opening(note: Footnote, manuscript: Manuscript) -> list[Element]:
    """The number of a footnote and the way to its words."""
    pieces = [*called(note, word("footnoteRef")), word("tab")]
    language = manuscript.language
    return [raised(piece, language, STYLE, manuscript) for piece in pieces]


def footnote(note: Footnote, manuscript: Manuscript) -> Element:
    """A footnote, opened by its number."""
    block = Block(STYLE, note.runs, note.language, note.place, standing=note.standing)
    inside = [*opening(note, manuscript), *words(block, manuscript)]
    return word("footnote", paragraph(block, manuscript, inside), id=str(note.number))


def footnotes(manuscript: Manuscript) -> Element:
    """The part that holds the footnotes."""
    lines = [separator(*entry, manuscript) for entry in SEPARATORS.items()]
    notes = [footnote(note, manuscript) for note in manuscript.notes.values()]
    return root("footnotes", *lines, *notes)


def separators() -> Element:
    """What the settings say about footnotes."""
    return word("footnotePr", *(word("footnote", id=number) for number in SEPARATORS))
