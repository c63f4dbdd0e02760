"""What one addressee demands of a text, edition by edition."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from adref.model.place import Place
from adref.model.rule import Source


class Weight(StrEnum):
    """The level that a forum gives a rule; `off` where the rule is not checked."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Edition:
    """The demands of a forum from a date on.

    `levels` are those of rules, by their ids, where they are not the rules' own.
    """

    since: date
    source: Source
    levels: Mapping[str, Weight]
    place: Place


@dataclass(frozen=True, slots=True)
class Forum:
    """An addressee and its editions, oldest first."""

    id: str
    name: str
    editions: tuple[Edition, ...]
