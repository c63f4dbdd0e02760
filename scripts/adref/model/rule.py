"""A convention of UN drafting that can be checked. Each comes from styles/rules/."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from adref.model.finding import Level
from adref.model.place import Place
from adref.model.text import Text


class Part(StrEnum):
    """Where in a submission a passage stands."""

    FORM = "form"
    TITLE = "title"
    NOTE = "note"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    SUBPARAGRAPH = "subparagraph"
    AFTER = "after"
    PLAIN = "plain"
    HEADING = "heading"
    FOOTNOTE = "footnote"


class Fix(StrEnum):
    """Whether what the rule would write can be written without asking anyone."""

    SAFE = "safe"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a convention is laid down: the work, where in it, and its edition."""

    work: str
    at: str
    edition: str


@dataclass(frozen=True, slots=True)
class Example:
    """A short text that breaches or keeps a rule, and what it is set in.

    `original` is the text that this one translates, or None; `forum` and `organ` are
    names, or empty.
    """

    text: Text
    original: Text | None
    organ: str
    forum: str
    place: Place


@dataclass(frozen=True, slots=True)
class Covered:
    """One language of a rule: what its kind needs to know, and the examples.

    `settings` are of the type that the rule's kind has for them.
    """

    settings: object
    breaches: tuple[Example, ...]
    keeps: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One checked convention.

    `message` takes `{found}`, `{write}` and what its kind tells besides; `parts` are
    the only ones it looks at, none for all; `quoted` tells whether it looks inside
    quotation marks, where other people's words stand.
    """

    id: str
    kind: str
    level: Level
    about: str
    message: str
    source: Source
    fix: Fix
    parts: tuple[Part, ...]
    quoted: bool
    languages: Mapping[str, Covered]
    place: Place
