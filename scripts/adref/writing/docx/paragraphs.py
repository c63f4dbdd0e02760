"""Paragraphs: their style, number, direction and standing."""

from adref.model.document import Block, Run
from adref.model.form import Align, Style
from adref.model.language import Direction, Language
from adref.model.text import Standing
from adref.writing.docx.element import Element, properties, text, word
from adref.writing.docx.face import right_to_left, size, tongue
from adref.writing.docx.length import twips
from adref.writing.docx.manuscript import Manuscript
from adref.writing.docx.numbering import numbered, numbers
from adref.writing.docx.runs import content, printed

# Word mirrors left and right in a paragraph that runs from right to left.
ALIGNMENTS = {
    Align.START: "left",
    Align.END: "right",
    Align.CENTER: "center",
    Align.JUSTIFY: "both",
}
SHADE = "F2F2F2"
BAR = {"val": "single", "sz": "12", "space": "6", "color": "7F7F7F"}
# Borders are not mirrored.
BAR_SIDES = {Direction.LTR: "left", Direction.RTL: "right"}


def alignment(style: Style) -> Element:
    """How lines fill their column."""
    return word("jc", val=ALIGNMENTS[style.align])


def line_distance(style: Style) -> Element:
    """The least distance of two base lines."""
    return word("spacing", line=twips(style.line), lineRule="atLeast")


def direction(language: Language) -> Element:
    """Which way the paragraph runs, said outright either way."""
    return word("bidi", val="1" if language.direction is Direction.RTL else "0")


def layout(block: Block, manuscript: Manuscript) -> list[Element]:
    """What a paragraph adds to its style because of its language."""
    if block.language == manuscript.document.language:
        return [direction(manuscript.language)]
    language = manuscript.languages[block.language]
    style = manuscript.style(block.style, language)
    return [direction(language), line_distance(style), alignment(style)]


def standing(block: Block, language: Language) -> list[Element]:
    """A shade and a bar where the words are not the translation they should be."""
    if block.standing is Standing.CURRENT:
        return []
    bar = word(BAR_SIDES[language.direction], **BAR)
    return [word("pBdr", bar), word("shd", val="clear", color="auto", fill=SHADE)]


def paragraph_properties(block: Block, manuscript: Manuscript) -> Element:
    """Everything about a paragraph but its words."""
    language = manuscript.languages[block.language]
    mark = [*right_to_left(language), tongue(language)]
    return properties(
        "pPr",
        [
            word("pStyle", val=block.style),
            *numbers(block),
            *standing(block, language),
            *layout(block, manuscript),
            properties("rPr", mark),
        ],
    )


def spoken(words: str, style: str, manuscript: Manuscript) -> Element:
    """Words of the document itself, in the language around the paragraph."""
    return printed(Run(words), manuscript.around, style, manuscript)


def label(block: Block, manuscript: Manuscript) -> list[Element]:
    """The number as words, where Word does not count, and a tab before the text.

    A label that is wider than the way to the tab stop is still parted by a space.
    """
    if numbered(block) or not block.label:
        return []
    words = spoken(f"{block.label} ", block.style, manuscript)
    words.append(word("tab"))
    return [words]


def remark(block: Block, manuscript: Manuscript) -> list[Element]:
    """Why the words stand in the original, as small as a footnote."""
    if not block.remark:
        return []
    language = manuscript.language
    small = size(manuscript.style("footnote", language))
    face = [*small, *right_to_left(language), tongue(language)]
    return [word("r", properties("rPr", face), text(f" ({block.remark})"))]


def words(block: Block, manuscript: Manuscript) -> list[Element]:
    """What stands in a paragraph."""
    language = manuscript.languages[block.language]
    runs = content(block.runs, language, block.style, manuscript)
    return [*label(block, manuscript), *runs, *remark(block, manuscript)]


def paragraph(block: Block, manuscript: Manuscript, inside: list[Element]) -> Element:
    """The paragraph around what stands in it."""
    return word("p", paragraph_properties(block, manuscript), *inside)
