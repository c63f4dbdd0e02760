"""What is wrong, where, and what to write instead."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from adref.model.place import Place

Value_co = TypeVar("Value_co", covariant=True)


class Level(StrEnum):
    """How much a finding weighs: an error stops the document."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One breach of one convention, with the remedy in its message."""

    place: Place
    rule: str
    message: str
    level: Level = Level.ERROR

    def __str__(self) -> str:
        return f"{self.place}: {self.level} {self.rule}: {self.message}"


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Value_co]):
    """A value, or None where what was found does not let it be used."""

    value: Value_co | None
    findings: tuple[Finding, ...] = ()
