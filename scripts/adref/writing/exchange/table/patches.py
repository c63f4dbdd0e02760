"""Texts in adref's markup as patches of words that are set alike."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from adref.model.difference import Stretch, Turn
from adref.model.exchange import Task
from adref.model.markup import Piece, PieceKind, pieces


@dataclass(frozen=True, slots=True)
class Patch:
    """Words set alike; `token` where they are a placeholder as it is typed."""

    words: str
    emphasis: bool = False
    strong: bool = False
    token: bool = False
    turn: Turn = Turn.KEPT


def patches(text: str) -> tuple[Patch, ...]:
    """A text without marks of emphasis."""
    return tuple(_patch(piece) for piece in pieces(text))


def changed(task: Task) -> tuple[Patch, ...]:
    """The original of a unit; where it has changed, what it lost and gained as well."""
    if not task.changes:
        return patches(task.original)
    return tuple(_turned(task.changes, pieces(task.before), pieces(task.original)))


def _patch(piece: Piece) -> Patch:
    token = piece.kind is not PieceKind.WORDS
    words = f"{{{piece.kind}:{piece.text}}}" if token else piece.text
    return Patch(words, piece.emphasis, piece.strong, token)


def _turned(
    changes: tuple[Stretch, ...], before: tuple[Piece, ...], after: tuple[Piece, ...]
) -> Iterator[Patch]:
    """The stretches in order; kept words look as they do now."""
    old = new = 0
    for stretch in changes:
        length = len(stretch.words)
        gone = stretch.turn is Turn.REMOVED
        source, start = (before, old) if gone else (after, new)
        for patch in _between(source, start, start + length):
            yield replace(patch, turn=stretch.turn)
        old += length if stretch.turn is not Turn.ADDED else 0
        new += 0 if gone else length


def _between(source: tuple[Piece, ...], start: int, end: int) -> Iterator[Patch]:
    """What stands between two offsets; a placeholder where it begins."""
    for piece in source:
        if piece.kind is not PieceKind.WORDS:
            if start <= piece.offset < end:
                yield _patch(piece)
            continue
        first = max(start - piece.offset, 0)
        words = piece.text[first : max(end - piece.offset, 0)]
        if words:
            yield replace(_patch(piece), words=words)
