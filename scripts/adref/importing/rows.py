"""The lines of a manuscript on their way to be parts of a text."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from adref.importing.escapes import disarmed
from adref.importing.labels import Label, labelled, shown
from adref.model.language import Language
from adref.model.manuscript import Line, Pasted
from adref.model.markup import PieceKind, pieces
from adref.model.openers import opener
from adref.model.place import Place
from adref.model.text import Kind
from adref.model.wording import worded

LONGEST_HEADING = 220
"""Letters; a Chinese one counts for three."""
STRESSED, STYLED, TITLE = 2, 3, 4
"""How much a line looks like a heading: set apart, styled as one, as the first one."""

SHOUTED = 4
"""Letters; fewer capitals are a letter or an acronym."""


class Role(StrEnum):
    """What a row is in the text."""

    TITLE = "title"
    NOTE = "note"
    ENACTING = "enacting"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    PLAIN = "plain"
    ITEM = "item"
    AFTER = "after"
    HEADING = "heading"
    ANNEX = "annex"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Row:
    """A line with its label taken off.

    `full` are all its words but a label that nobody typed, `text` those behind the
    label; `strength` says how much it looks like a heading, from 0.
    """

    line: Line
    full: str
    text: str
    label: Label | None
    strength: int

    @property
    def place(self) -> Place:
        """Where the line begins."""
        return self.line.place

    @property
    def wordless(self) -> bool:
        """Whether it has neither words nor a label."""
        return not worded(self.full) and not self.label


def rows(
    lines: Collection[Line], notes: Collection[str], language: Language
) -> tuple[Row, ...]:
    """A row for each line."""
    return tuple(row_of(line, notes, language.counters) for line in lines)


def row_of(
    line: Line, notes: Collection[str], counters: Mapping[str, tuple[str, ...]]
) -> Row:
    """A line, with the label that it shows or that was typed."""
    full = disarmed(line.text, notes)
    label, text = shown(line.label, counters) if line.label else None, full
    if label is None:
        label, text = labelled(full, counters)
    if label is None:
        label, text = _behind_emphasis(full, counters)
    if not uncalled(text):  # a number of nothing is no label
        label, text = None, full
    return Row(line, full, text, label, _strength(line, full))


def _behind_emphasis(
    full: str, counters: Mapping[str, tuple[str, ...]]
) -> tuple[Label | None, str]:
    """A label that is set apart together with the words after it, or alone."""
    match = re.match(r"(_|\*\*)(?=\S)", full)
    if not match:
        return None, full
    label, text = labelled(full[match.end() :].replace(match[1], "", 1), counters)
    if label is None:
        return None, full
    label, text = labelled(full[match.end() :], counters)
    if label is None:  # only the label itself is set apart
        return labelled(full.replace(match[1], "", 2), counters)
    return label, match[1] + text.lstrip()


def _strength(line: Line, full: str) -> int:
    words = unstressed(full)
    letters = [letter for letter in words if letter.isalpha()]
    capitals = len(letters) >= SHOUTED and all(letter.isupper() for letter in letters)
    if line.heading == 1 or "title" in line.style.lower():
        return TITLE
    if line.heading:
        return STYLED
    return STRESSED if words != full or capitals else 0


def unstressed(text: str) -> str:
    """The text without an emphasis that covers all of its words."""
    parts = [piece for piece in pieces(text) if piece.text.strip()]
    words = [piece for piece in parts if piece.kind is PieceKind.WORDS]
    if not words or not all(piece.emphasis or piece.strong for piece in words):
        return text
    return spoken(text)


def spoken(text: str) -> str:
    """The text without its emphasis."""
    return "".join(
        piece.text
        if piece.kind is PieceKind.WORDS
        else f"{{{piece.kind}:{piece.text}}}"
        for piece in pieces(text)
    ).strip()


def uncalled(text: str) -> str:
    """The text without its emphasis and the calls of notes."""
    parts = (piece.text for piece in pieces(text) if piece.kind is PieceKind.WORDS)
    return "".join(parts).strip()


def is_words(row: Row) -> bool:
    """Whether a row is neither of the mail around a text nor a line of signs."""
    return row.line.pasted is Pasted.WORDS and not row.wordless


def is_closed(text: str, language: Language) -> bool:
    """Whether a mark ends a text."""
    marks = language.marks
    bare = uncalled(text).rstrip("”’»“\"') ]")
    return bare.endswith(tuple(marks.typed + marks.ends + ".;,:"))


def looks_heading(row: Row, language: Language) -> bool:
    """Whether a row is short, without a mark at its end, and opens no paragraph."""
    text = uncalled(row.text)
    if not worded(text) or _length(text) > LONGEST_HEADING:
        return False
    if row.strength >= STYLED:
        return not is_closed(text, language) or row.line.heading > 0
    return not (is_closed(text, language) or opens(row.text, language))


def opens(text: str, language: Language) -> bool:
    """Whether a text begins with a verb that opens paragraphs."""
    return opens_as(text, Kind.PREAMBULAR, language) or opens_as(
        text, Kind.OPERATIVE, language
    )


def opens_as(text: str, kind: Kind, language: Language) -> bool:
    """Whether a text begins with a verb of one kind of paragraphs."""
    return opener(uncalled(text).lstrip("[( "), kind, language) > 0


def _length(text: str) -> int:
    return sum(3 if letter > "\u2e7f" else 1 for letter in text)
