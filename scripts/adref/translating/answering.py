"""What an answer from outside means for a unit: taken, left, or not understood."""

from dataclasses import dataclass
from enum import StrEnum

from adref.model.place import Place
from adref.model.text import Unit


class Verdict(StrEnum):
    """What became of one answer."""

    NEW = "new"
    CHANGED = "changed"
    CONFIRMED = "confirmed"
    NOTED = "noted"
    SAME = "same"
    BLANK = "blank"
    OPEN = "open"
    OVERTAKEN = "overtaken"
    CONFLICT = "conflict"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    DOUBLED = "doubled"


TAKEN = frozenset({Verdict.NEW, Verdict.CHANGED, Verdict.CONFIRMED, Verdict.NOTED})
"""Those after which the unit is written anew."""
LEFT = frozenset(
    {
        Verdict.OVERTAKEN,
        Verdict.CONFLICT,
        Verdict.REFUSED,
        Verdict.UNKNOWN,
        Verdict.DOUBLED,
    }
)
"""Those that somebody has to look at: words came back and were not taken."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report: a unit, what became of it, why, and its new words.

    `unit` is as the file has it; `made` what is to be written, None where nothing is;
    `words` the text that came back, `before` the one that was here; `stale` tells that
    the original has moved on.
    """

    unit: str
    verdict: Verdict
    message: str
    words: str
    made: Unit | None
    place: Place
    before: str = ""
    stale: bool = False
