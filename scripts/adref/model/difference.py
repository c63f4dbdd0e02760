"""What became of some words: kept, removed or added."""

from dataclasses import dataclass
from enum import StrEnum


class Turn(StrEnum):
    """What became of a stretch of words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that were all kept, removed or added, with the spaces between them.

    Kept and removed stretches in a row are the older text, kept and added ones the
    newer.
    """

    words: str
    turn: Turn
