"""The placeholders that a translation has to share with its original, in any order."""

from collections import Counter
from dataclasses import dataclass

from adref.model.markup import PieceKind, pieces

LOST = "is in the original and not here; put it where this language wants it"
ADDED = "stands here more often than in the original; take it out"


@dataclass(frozen=True, slots=True)
class Odd:
    """A placeholder as it is written, what is wrong with it, and where.

    It ends before `end`; one that is lost stands nowhere, which is at 0.
    """

    token: str
    wrong: str
    start: int
    end: int


def unlike(original: str, translated: str) -> tuple[Odd, ...]:
    """What a translation lacks, then what it has too often, in order of the names."""
    wanted, given = _placeholders(original), _placeholders(translated)
    lost = [Odd(token, LOST, 0, 0) for token in sorted(wanted - given)]
    return (*lost, *(_added(token, translated) for token in sorted(given - wanted)))


def _added(token: str, translated: str) -> Odd:
    start = translated.rfind(token)
    return Odd(token, ADDED, start, start + len(token))


def _placeholders(text: str) -> Counter[str]:
    return Counter(
        f"{{{piece.kind}:{piece.text}}}"
        for piece in pieces(text)
        if piece.kind is not PieceKind.WORDS
    )
