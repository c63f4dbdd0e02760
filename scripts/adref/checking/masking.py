"""A text with all that is not its author's words blanked out, letter for letter.

Offsets stay: every character that goes has one in its place that is neither a letter
nor a space.
"""

import re

from adref.model.markup import PieceKind, pieces

GONE = "\ufffc"
MARKED = re.compile(r"[{}_*]")
QUOTED = re.compile(
    r"“[^”]*”|«[^»]*»|《[^》]*》|「[^」]*」|„[^“”]*[“”]|”[^“”]*“|(?<![\w\"])\"[^\"]*\""
)
"""Quotations in the marks of all languages; Arabic ones open with ” and end with “."""


def unmarked(text: str) -> str:
    """The words of a text, markup and placeholders blanked out."""
    if not MARKED.search(text):
        return text
    words = [GONE] * len(text)
    for piece in pieces(text):
        if piece.kind is PieceKind.WORDS:
            words[piece.offset : piece.offset + len(piece.text)] = piece.text
    return "".join(words)


def unquoted(text: str) -> str:
    """A text with what stands in quotation marks blanked out."""
    return QUOTED.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    said = match[0]
    return f"{said[0]}{GONE * (len(said) - 2)}{said[-1]}"
