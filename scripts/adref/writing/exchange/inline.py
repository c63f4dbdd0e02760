"""The markup of a text as steps that elements within a line can be made of."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from adref.model.markup import Piece, PieceKind, pieces

MARK = re.compile(r"\*\*|_")

Code = tuple[str, int]
"""A mark or a placeholder as it is written, and which of its kind in the text."""


class Turn(StrEnum):
    """What a step does."""

    WORDS = "words"
    OPENS = "opens"
    CLOSES = "closes"
    STANDS = "stands"


@dataclass(frozen=True, slots=True)
class Step:
    """Words, a mark that opens or closes, or a placeholder, which stands alone."""

    turn: Turn
    text: str
    nth: int = 0

    @property
    def code(self) -> Code:
        """What it has in common with the same in a translation."""
        return self.text, self.nth


def steps(text: str) -> tuple[Step, ...]:
    """The steps of a text; as words all marks of one whose marks do not nest.

    Put together as they are written, they are the text.
    """
    marked = tuple(_numbered(_marked(text)))
    return marked if _nests(marked) else tuple(_numbered(map(_said, marked)))


def numbers(*texts: str) -> Mapping[Code, int]:
    """A number for each code of these texts, from 1; codes of two texts share theirs.

    Two placeholders of one name in a text are two codes.
    """
    codes = (
        step.code
        for text in texts
        for step in steps(text)
        if step.turn in {Turn.OPENS, Turn.STANDS}
    )
    return {code: number for number, code in enumerate(dict.fromkeys(codes), 1)}


def _marked(text: str) -> Iterator[Step]:
    """The steps as they stand; what opens and closes is told by what came before."""
    opened: set[str] = set()
    end = 0
    for piece in pieces(text):
        yield from _marks(text[end : piece.offset], opened)
        step = _step(piece)
        yield step
        end = piece.offset + len(step.text)
    yield from _marks(text[end:], opened)


def _marks(between: str, opened: set[str]) -> Iterator[Step]:
    for mark in MARK.findall(between):
        yield Step(Turn.CLOSES if mark in opened else Turn.OPENS, mark)
        opened ^= {mark}


def _step(piece: Piece) -> Step:
    if piece.kind is PieceKind.WORDS:
        return Step(Turn.WORDS, piece.text)
    return Step(Turn.STANDS, f"{{{piece.kind}:{piece.text}}}")


def _said(step: Step) -> Step:
    return step if step.turn is Turn.STANDS else Step(Turn.WORDS, step.text)


def _numbered(told: Iterator[Step]) -> Iterator[Step]:
    seen: Counter[tuple[Turn, str]] = Counter()
    for step in told:
        seen[step.turn, step.text] += 1
        yield Step(step.turn, step.text, seen[step.turn, step.text])


def _nests(told: tuple[Step, ...]) -> bool:
    """Whether what opens last closes first, and nothing stays open."""
    opened: list[str] = []
    for step in told:
        if step.turn is Turn.OPENS:
            opened.append(step.text)
        elif step.turn is Turn.CLOSES and opened.pop() != step.text:
            return False
    return not opened
