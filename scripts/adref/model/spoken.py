"""A submission as one of its languages says it."""

from dataclasses import dataclass

from adref.model.submission import Identity
from adref.model.text import State, Text


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many units of one language are current, stale and missing.

    `state` is the least trusted state among the current ones, None where none is.
    """

    language: str
    current: int
    stale: int
    missing: int
    state: State | None

    @property
    def in_original(self) -> int:
        """How many units are printed in the original language."""
        return self.stale + self.missing


@dataclass(frozen=True, slots=True)
class Spoken:
    """Identity and text in one language, stale and missing units in the original.

    `coverage` is None for the original.
    """

    language: str
    identity: Identity
    text: Text
    coverage: Coverage | None
