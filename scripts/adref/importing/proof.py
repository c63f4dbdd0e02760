"""No word of a manuscript is lost: as many of each are found again."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from adref.importing.escapes import disarmed
from adref.importing.rows import uncalled
from adref.model.finding import Finding
from adref.model.manuscript import Line, Manuscript
from adref.model.place import Place
from adref.model.text import Paragraph, Text
from adref.model.wording import worded

UNIT = re.compile(r"\d+|(?:(?![\d²³¹⁰-₉㈠-㈩①-⑳])\w)+|\w")
"""Letters, or digits, or one of the signs that number by themselves."""
SHOWN = 8
"""Words that a finding names."""


def lost_words(
    manuscript: Manuscript, text: Text, kept: Iterable[str]
) -> tuple[Finding, ...]:
    """A finding with the words that are neither in the text nor kept beside it."""
    beside = (uncalled(disarmed(words, manuscript.notes)) for words in kept)
    found = Counter(_units((*_of_text(text), *beside)))
    missing = Counter(_units(_of_manuscript(manuscript))) - found
    if not missing:
        return ()
    words = ", ".join(f'"{word}"' for word in list(missing)[:SHOWN])
    place = _place(manuscript, set(missing))
    return (
        Finding(
            place,
            "import",
            f"{missing.total()} words would be lost, among them {words}; this is a "
            "fault of adref: please report it",
        ),
    )


def _units(texts: Iterable[str]) -> Iterator[str]:
    """Words, with letters and digits apart: a call of a note may stand between."""
    for text in texts:
        for word in worded(text):
            yield from UNIT.findall(word)


def _of_manuscript(manuscript: Manuscript) -> Iterator[str]:
    for line in (*manuscript.lines, *manuscript.notes.values()):
        yield _words(line, manuscript)
    for remark in manuscript.remarks:
        yield f"{remark.author} {remark.words} {remark.text}"


def _words(line: Line, manuscript: Manuscript) -> str:
    return f"{line.label} {uncalled(disarmed(line.text, manuscript.notes))}"


def _of_text(text: Text) -> Iterator[str]:
    yield uncalled(text.title.text)
    for paragraph in (*text.note, *text.preamble, *text.operative):
        yield from _of_paragraph(paragraph)
    for annex in text.annexes:
        yield uncalled(annex.title.text)
        for paragraph in annex.paragraphs:
            yield from _of_paragraph(paragraph)


def _of_paragraph(paragraph: Paragraph) -> Iterator[str]:
    yield uncalled(paragraph.text.text)
    if paragraph.after:
        yield uncalled(paragraph.after.text)
    yield from (uncalled(note.text.text) for note in paragraph.notes)
    for child in paragraph.children:
        yield from _of_paragraph(child)


def _place(manuscript: Manuscript, words: set[str]) -> Place:
    for line in manuscript.lines:
        if words & set(_units([_words(line, manuscript)])):
            return line.place
    return manuscript.lines[0].place if manuscript.lines else Place("")
