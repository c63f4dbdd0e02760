"""What was recognised in a manuscript, and what was not sure."""

from dataclasses import dataclass
from enum import StrEnum

from adref.model.place import Place
from adref.model.text import Text


class Reason(StrEnum):
    """Why words of a manuscript are not in its text."""

    ADREF_SETS = "adref sets this itself"
    LETTER = "the letter or mail around the text"
    FRONT = "before the title"
    BACK = "after the end"
    NOTE = "a footnote that nothing calls"
    REMARK = "a comment"
    UNPLACED = "no place was found for this"


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """A choice that a person should look at: what was chosen, and what else it can be.

    `chosen` is a half-sentence without a full stop; `instead` names the remedy.
    """

    place: Place
    chosen: str
    instead: str

    def __str__(self) -> str:
        return f"{self.chosen}; {self.instead}"


@dataclass(frozen=True, slots=True)
class Kept:
    """Words that are kept beside the text, never in it."""

    place: Place
    reason: Reason
    words: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A manuscript as a text of ours.

    `organ` is a key of the language's organs, or empty; `decisions` are in the order
    of their places, `kept` in that of the manuscript.
    """

    text: Text
    organ: str
    decisions: tuple[Decision, ...]
    kept: tuple[Kept, ...]
