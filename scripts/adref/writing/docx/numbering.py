"""Automatic numbers: one multi-level definition, and one list for each series."""

from adref.model.document import Block, Document
from adref.model.form import Style
from adref.model.language import Label
from adref.writing.docx.element import Element, properties, root, word
from adref.writing.docx.length import twips
from adref.writing.docx.manuscript import Manuscript

# The styles of numbered paragraphs, by level.
LEVELS = ("operative", "sub1", "sub2", "sub3", "sub4")
DEFINITION = "0"


def numbered(block: Block) -> bool:
    """Whether Word counts this paragraph."""
    return block.level >= 0 and bool(block.label)


def list_id(series: int) -> str:
    """The list of a series. 0 means no list to Word."""
    return str(series + 1)


def numbers(block: Block) -> list[Element]:
    """The paragraph's place in its list, if it is in one."""
    if not numbered(block):
        return []
    level = word("ilvl", val=str(block.level))
    return [word("numPr", level, word("numId", val=list_id(block.series)))]


def indents(style: Style) -> list[Element]:
    """The label's place, the words' place after it, and that of wrapped lines."""
    first = "firstLine" if style.first >= 0 else "hanging"
    edges = {"left": twips(style.start), "right": twips(style.end)}
    stop = style.start + style.first + style.tab
    return [
        word("tabs", word("tab", val="left", pos=twips(stop))),
        word("ind", **edges, **{first: twips(abs(style.first))}),
    ]


def level(index: int, label: Label, style: Style) -> Element:
    """How one level counts, and where its labels stand.

    No `w:lvlJc`: without it labels begin at their place in either direction, while
    its left and right are those of the page.
    """
    return word(
        "lvl",
        word("start", val="1"),
        word("numFmt", val=label.word),
        word("suff", val="tab"),
        word("lvlText", val=label.form.format(f"%{index + 1}")),
        properties("pPr", indents(style)),
        ilvl=str(index),
    )


def definition(manuscript: Manuscript) -> Element:
    """The levels of all lists."""
    labels = manuscript.language.labels.levels
    styles = [manuscript.style(name, manuscript.language) for name in LEVELS]
    levels = [
        level(index, label, style)
        for index, (label, style) in enumerate(zip(labels, styles, strict=True))
    ]
    kind = word("multiLevelType", val="multilevel")
    return word("abstractNum", kind, *levels, abstractNumId=DEFINITION)


def override(index: int) -> Element:
    """Makes one level begin at one again."""
    return word("lvlOverride", word("startOverride", val="1"), ilvl=str(index))


def numbered_list(series: int) -> Element:
    """A list that counts anew on every level."""
    return word(
        "num",
        word("abstractNumId", val=DEFINITION),
        *(override(index) for index in range(len(LEVELS))),
        numId=list_id(series),
    )


def all_series(document: Document) -> list[int]:
    """The series of the document, in order."""
    return sorted({block.series for block in document.blocks if numbered(block)})


def numbering(manuscript: Manuscript) -> Element:
    """The part that defines the numbers."""
    lists = [numbered_list(series) for series in all_series(manuscript.document)]
    return root("numbering", definition(manuscript), *lists)
