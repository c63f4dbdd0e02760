"""Lines of plain text, broken where each script may be broken."""

import unicodedata
from collections.abc import Iterable
from itertools import groupby

COLUMNS = 72

WIDE = frozenset("WF")
CLOSING = frozenset({"Pe", "Pf", "Po"})
OPENING = frozenset({"Ps", "Pi"})


def wrapped(text: str, first: str, rest: str) -> str:
    """The text in lines of at most 72 columns; a longer word is never cut.

    `first` stands before the first line, `rest` before the others.
    """
    lines = [first]
    room = COLUMNS - width(first)
    for space, piece in _pieces(text):
        whole = space + piece
        if width(whole) > room and lines[-1] not in (first, rest):
            lines.append(rest)
            whole, room = piece, COLUMNS - width(rest)
        lines[-1] += whole
        room -= width(whole)
    return "\n".join(line.rstrip(" ") for line in lines)


def width(text: str) -> int:
    """How many columns a text takes: an East Asian wide character takes two."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if _is_wide(character) else 1


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in WIDE


def _pieces(text: str) -> Iterable[tuple[str, str]]:
    """What must stay together, each with the space before it."""
    for number, word in enumerate(text.split(" ")):
        space = " " if number else ""
        for piece in _unbroken(word):
            yield space, piece
            space = ""


def _unbroken(word: str) -> list[str]:
    """A word's parts: it may be broken beside a wide character, but not at its mark."""
    pieces: list[str] = []
    for part in _parts(word):
        if pieces and _clings(pieces[-1][-1], part[0]):
            pieces[-1] += part
        else:
            pieces.append(part)
    return pieces


def _parts(word: str) -> Iterable[str]:
    """Wide characters one by one, all else in one piece."""
    for wide, group in groupby(word, _is_wide):
        letters = tuple(group)
        yield from letters if wide else ("".join(letters),)


def _clings(before: str, after: str) -> bool:
    """Whether a closing mark or a call of a note begins, or an opening mark ends."""
    return (
        after == "["
        or unicodedata.category(after) in CLOSING
        or unicodedata.category(before) in OPENING
    )
