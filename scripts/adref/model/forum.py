"""What one addressee demands of a text, edition by edition."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from adref.model.place import Place
from adref.model.rule import Source

ANY = "any"
"""The key of a limit that holds for submitters of whatever status."""


class Weight(StrEnum):
    """The level that a forum gives a rule; `off` where the rule is not checked."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    OFF = "off"


class Feature(StrEnum):
    """Something that a text may have and a forum may not want."""

    NUMBERS = "numbers"
    FOOTNOTES = "footnotes"
    ABBREVIATIONS = "abbreviations"
    ANNEXES = "annexes"
    EMPHASIS = "emphasis"
    HEADINGS = "headings"


class Measure(StrEnum):
    """What the length of a text is counted in."""

    WORDS = "words"
    CHARACTERS = "characters"


class Counted(StrEnum):
    """A part of a submission that a forum counts; `text` is the note and all below."""

    TITLE = "title"
    TEXT = "text"
    FOOTNOTES = "footnotes"
    ANNEXES = "annexes"
    ENDORSERS = "endorsers"


class FileKind(StrEnum):
    """A kind of file, by the ending of its name."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"
    TXT = "txt"


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a text may be, and which parts of it count.

    `words` and `characters` are by the submitter's status, or by ANY, and empty where
    there is no limit; a language that is counted in characters goes by `words` where
    the forum has no `characters`. `pages` is 0 for no limit.
    """

    words: Mapping[str, int] = field(default_factory=dict[str, int])
    characters: Mapping[str, int] = field(default_factory=dict[str, int])
    pages: int = 0
    counted: tuple[Counted, ...] = (Counted.TEXT,)


@dataclass(frozen=True, slots=True)
class Edition:
    """The demands of a forum from a date on.

    `levels` are those of rules, by their ids, where they are not the rules' own;
    `unwanted` is what a text may not have; `layout` names how those who sign on are
    printed, or is empty for the usual way; `files` are the kinds of file and
    `languages` the codes of those that the forum takes, none where it does not say;
    `file_name` has `{name}` and `{language}`, or is empty. `once_a_year` tells that
    an organisation submits or signs only one statement in a year.
    """

    since: date
    source: Source
    levels: Mapping[str, Weight]
    place: Place
    limits: Limits = Limits()
    unwanted: tuple[Feature, ...] = ()
    layout: str = ""
    files: tuple[FileKind, ...] = ()
    file_name: str = ""
    languages: tuple[str, ...] = ()
    once_a_year: bool = False


@dataclass(frozen=True, slots=True)
class Forum:
    """An addressee and its editions, oldest first."""

    id: str
    name: str
    editions: tuple[Edition, ...]
