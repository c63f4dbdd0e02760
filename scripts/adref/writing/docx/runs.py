"""Runs of words, calls of footnotes and references to other paragraphs."""

from dataclasses import replace

from adref.model.document import Footnote, Run
from adref.model.form import Points, Style
from adref.model.language import Direction, Language
from adref.writing.apart import apart
from adref.writing.docx.bookmark import bookmark
from adref.writing.docx.element import Element, properties, text, word
from adref.writing.docx.face import (
    bold,
    emphasis,
    fonts,
    one_font,
    right_to_left,
    size,
    spoken,
    tongue,
    wide,
)
from adref.writing.docx.manuscript import Manuscript
from adref.writing.lightening import is_long, lightened
from adref.writing.sheet import relative

CALL = "FootnoteReference"


def letters(language: Language, style: str, manuscript: Manuscript) -> list[Element]:
    """What a run adds to its paragraph's style: its language, and what follows.

    Words in another language than the document's bring their own fonts and size.
    """
    if language.code == manuscript.document.language:
        return [tongue(language)]
    own = manuscript.style(style, language)
    slant = emphasis(language) if own.italic else []
    return [fonts(language), *size(own), *slant, tongue(language)]


def looks(run: Run, language: Language) -> list[Element]:
    """How a run stands out, and which way it runs."""
    return [
        *wide(language, run.text),
        *(emphasis(language) if run.opener or run.emphasis else ()),
        *(bold() if run.strong else ()),
        *([word("rStyle", val=CALL)] if run.raised else ()),
        *(() if run.isolated else right_to_left(language)),
    ]


def printed(
    run: Run, language: Language, style: str, manuscript: Manuscript
) -> Element:
    """A run of words."""
    if run.script or run.language:
        face = name(run, language, style, manuscript)
    else:
        face = [*letters(language, style, manuscript), *looks(run, language)]
    return word("r", properties("rPr", face), text(apart(run, manuscript.scripts)))


def name(
    run: Run, language: Language, style: str, manuscript: Manuscript
) -> list[Element]:
    """The letters of a name in another language, or in a script of its own."""
    if not run.script:
        return [*looks(run, language), spoken(run.language)]
    script = manuscript.scripts[run.script]
    own = manuscript.style(style, language)
    larger = replace(own, size=Points(own.size * relative(script, language)))
    ltr = script.direction is Direction.LTR
    return [
        *size_if(own, larger),
        one_font(script.word),
        *(() if ltr else (word("rtl"),)),
        spoken(run.language),
    ]


def size_if(own: Style, larger: Style) -> list[Element]:
    """The size of letters, where it is not that of the paragraph."""
    return size(larger) if larger.size > own.size else []


def referring(run: Run, made: Element, manuscript: Manuscript) -> Element:
    """The run as a link, where it points to a paragraph that is printed."""
    name = bookmark(run.target)
    if not run.target or name not in manuscript.targets:
        return made
    return word("hyperlink", made, anchor=name, history="1")


def raised(
    piece: Element, language: Language, style: str, manuscript: Manuscript
) -> Element:
    """A run in the style of footnote calls."""
    face = [
        word("rStyle", val=CALL),
        *letters(language, style, manuscript),
        *right_to_left(language),
    ]
    return word("r", properties("rPr", face), piece)


def called(note: Footnote, number: Element) -> list[Element]:
    """The call of a footnote: Word's own number in the marks of the language."""
    before, _, after = note.call.partition(str(note.number))
    pieces = [text(before), number, text(after)]
    return [piece for piece in pieces if piece is number or piece.text]


def call(
    run: Run, language: Language, style: str, manuscript: Manuscript
) -> list[Element]:
    """What calls a footnote in the text."""
    note = manuscript.notes[run.note]
    number = word("footnoteReference", id=str(note.number))
    pieces = called(note, number)
    return [raised(piece, language, style, manuscript) for piece in pieces]


def content(
    runs: tuple[Run, ...], language: Language, style: str, manuscript: Manuscript
) -> list[Element]:
    """The runs of a paragraph.

    A long row of names is made lighter where it runs to the right: in one that runs to
    the left Word needs each name that does not.
    """
    if is_long(runs) and language.direction is Direction.LTR:
        runs = tuple(lightened(runs, language, manuscript.scripts))
    made: list[Element] = []
    for run in runs:
        if run.note:
            made += call(run, language, style, manuscript)
        elif run.text:
            piece = printed(run, language, style, manuscript)
            made.append(referring(run, piece, manuscript))
    return made
