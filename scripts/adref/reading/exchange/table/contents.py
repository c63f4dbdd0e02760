"""What stands in a cell, a comment or a note of Word, paragraph by paragraph."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from adref.reading.manuscripts.elements import Element, child, name, value
from adref.reading.manuscripts.package import Package
from adref.reading.manuscripts.pieces import (
    STRUCK,
    Aside,
    Box,
    Pen,
    Piece,
    flow,
)
from adref.reading.manuscripts.spans import Span, folded, plain
from adref.reading.manuscripts.styles import Styles, style_of

BETWEEN = Span(" ")
HINTS = frozenset({"adref hint", "adref duty"})
"""Styles of characters in which adref writes beside a translation."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: what stands in it, its style, and its words that are no hint."""

    pieces: tuple[Piece, ...]
    style: str
    own: str

    @property
    def text(self) -> str:
        """The words alone."""
        return words(self.pieces)


@dataclass(frozen=True, slots=True)
class Desk:
    """What the parts of a file say about its words."""

    package: Package
    styles: Styles

    def lines(self, element: Element) -> tuple[Line, ...]:
        """The paragraphs of a cell or a note, those in boxes after the others."""
        return tuple(self._lines(element, Pen(self.styles, self.package.links)))

    def _lines(self, element: Element, pen: Pen) -> Iterator[Line]:
        for paragraph in flow(element):
            if name(paragraph) == "w:p":
                line = self.line(paragraph, pen)
                yield line
                for box in line.pieces:
                    if isinstance(box, Box):
                        yield from self._lines(box.content, pen)

    def line(self, paragraph: Element, pen: Pen | None = None) -> Line:
        """One paragraph."""
        pen = pen or Pen(self.styles, self.package.links)
        style = self.styles.title(style_of(paragraph, self.styles))
        return Line(tuple(pen.pieces(paragraph)), style, self._own(paragraph))

    def _own(self, paragraph: Element) -> str:
        """The words of a paragraph that are not set as hints."""
        said = (
            text.text or ""
            for run in paragraph.iter()
            if name(run) == "w:r" and not self._hints(run)
            for text in run
            if name(text) == "w:t"
        )
        return unicodedata.normalize("NFC", folded("".join(said)))

    def _hints(self, run: Element) -> bool:
        style = value(child(run, "rPr", "rStyle"))
        return self.styles.title(style).lower() in HINTS


def words(pieces: tuple[Piece, ...]) -> str:
    """The words among some pieces, on one line in NFC."""
    said = plain(piece for piece in pieces if isinstance(piece, Span))
    return unicodedata.normalize("NFC", said)


def spans(lines: tuple[Line, ...]) -> tuple[Span, ...]:
    """All words of some paragraphs, a space between them."""
    found: list[Span] = []
    for line in lines:
        found += [*(one for one in line.pieces if isinstance(one, Span)), BETWEEN]
    return tuple(found)


def unstruck(lines: tuple[Line, ...]) -> tuple[Span, ...]:
    """The same without the words that are struck through."""
    found: list[Span] = []
    for line in lines:
        before: Piece | None = None
        for piece in line.pieces:
            if isinstance(piece, Span) and not _strikes(before):
                found.append(piece)
            before = piece
        found.append(BETWEEN)
    return tuple(found)


def _strikes(piece: Piece | None) -> bool:
    return isinstance(piece, Aside) and piece.text == STRUCK


def asides(lines: tuple[Line, ...]) -> dict[str, str]:
    """What else is to be told of some paragraphs, and the words it is about."""
    found: dict[str, str] = {}
    for line in lines:
        for piece in line.pieces:
            if isinstance(piece, Aside):
                found[piece.text] = found.get(piece.text, "") + piece.words
    return found
