"""What a rule looks at, and what it says of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Self, TypeVar

from adref.checking.sites import Site
from adref.model.forum import Edition
from adref.model.language import Language
from adref.model.rule import Part
from adref.model.term import Knowledge
from adref.model.text import Text

Settings = TypeVar("Settings")


@dataclass(frozen=True, slots=True)
class Subject:
    """One language of a submission.

    `sites` are all its passages, `spoken` those in its own language: a stale or
    missing unit stands in the original. `original` is the subject that a translation
    was made from. `organ` is a key of the language's organs, or empty; `status` the
    submitter's with its forum, or empty; `edition` the forum's, or None. `endorsers`
    are the names of those who are printed.
    """

    language: Language
    text: Text
    sites: tuple[Site, ...]
    organ: str
    original: Self | None
    knowledge: Knowledge
    edition: Edition | None = None
    status: str = ""
    endorsers: tuple[str, ...] = ()

    @property
    def spoken(self) -> tuple[Site, ...]:
        """The passages that are in the subject's own language."""
        code = self.language.code
        return tuple(site for site in self.sites if site.passage.language == code)

    def opening(self, part: Part) -> tuple[Site, ...]:
        """The paragraphs at the head of each list of one part, headings left out."""
        return tuple(
            site
            for site in self.sites
            if site.part is part and len(site.path) == 1 and not site.annex
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """Some words of a passage, from `start` to before `end`, that breach a rule.

    `write` is what could stand there instead, or None; `said` is what the rule's
    message tells besides.
    """

    site: Site
    start: int
    end: int
    write: str | None = None
    said: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Look(Generic[Settings]):
    """One language of a rule on its way through a subject: where and with what.

    `texts` pairs each site that the rule looks at with the words it sees there.
    """

    settings: Settings
    subject: Subject
    texts: tuple[tuple[Site, str], ...]


@dataclass(frozen=True, slots=True)
class Kind(Generic[Settings]):
    """A kind of rule: the type of its settings, and how it looks."""

    settings: type[Settings]
    check: Callable[[Look[Settings]], Iterable[Hit]]


AnyKind = Kind[Any]
