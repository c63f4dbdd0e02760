"""What is wrong, where, and what to write instead."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from adref.model.place import Place

Value_co = TypeVar("Value_co", covariant=True)


class Level(StrEnum):
    """How much a finding weighs: an error stops the document."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Edit:
    """Some characters of a source, from `start` to before `end`, become `text`."""

    start: Place
    end: Place
    text: str


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One breach of one convention, with the remedy in its message.

    `end` is the place after the last character that it is about, where it is about
    some words; `edits` are what a safe fix changes in the source, none where there is
    no safe fix; `unit` is the unit it is about, or empty.
    """

    place: Place
    rule: str
    message: str
    level: Level = Level.ERROR
    end: Place | None = field(default=None, compare=False)
    edits: tuple[Edit, ...] = field(default=(), compare=False)
    unit: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.place}: {self.level} {self.rule}: {self.message}"


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Value_co]):
    """A value, or None where what was found does not let it be used.

    `attempt` is what could be made all the same, good only for finding more.
    """

    value: Value_co | None
    findings: tuple[Finding, ...] = ()
    attempt: Value_co | None = None
