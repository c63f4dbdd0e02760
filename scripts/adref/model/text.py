"""The words of a submission: paragraphs, footnotes, annexes, translations."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from adref.model.place import Place, Stop, place_at


class Standing(StrEnum):
    """How a translated unit stands to the original it was made from."""

    CURRENT = "current"
    STALE = "stale"
    MISSING = "missing"


class State(StrEnum):
    """How far people have taken a translation, least trusted first."""

    MACHINE = "machine"
    DRAFT = "draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Passage:
    """Folded text in one language that knows where each character was written.

    Lines are joined and trimmed; there is at least one stop. Markup is still in it.
    """

    text: str
    stops: tuple[Stop, ...]
    language: str
    standing: Standing = Standing.CURRENT

    @property
    def place(self) -> Place:
        """Where the passage begins."""
        return self.stops[0].place

    def place_at(self, offset: int) -> Place:
        """Where the character at this offset was written."""
        return place_at(self.stops, offset)

    def end_at(self, offset: int) -> Place:
        """The place after the character before this offset.

        Not always one column on: inside quotation marks some are written with two.
        """
        last, after = self.place_at(offset - 1), self.place_at(offset)
        return after if after.line == last.line else last.right(1)


class Kind(StrEnum):
    """What a paragraph is."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    SUBPARAGRAPH = "subparagraph"
    PLAIN = "plain"
    HEADING = "heading"


class Use(StrEnum):
    """How closely a paragraph follows the agreed language it links to."""

    VERBATIM = "verbatim"
    ADAPTED = "adapted"
    INSPIRED = "inspired"


class Status(StrEnum):
    """Where a paragraph stands in the negotiation."""

    PROPOSED = "proposed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Agreed:
    """A link to agreed language: which document, where in it, how it is used."""

    reference: str
    at: str
    use: Use
    place: Place


@dataclass(frozen=True, slots=True)
class Waiver:
    """Why a rule may be breached in one unit; a paragraph's covers its footnotes."""

    unit: str
    rule: str
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class MinorChange:
    """A change of a unit's original that leaves its translations as good as before.

    `older` and `newer` are the fingerprints of the unit before and after it.
    """

    unit: str
    older: str
    newer: str
    because: str
    place: Place


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote of a paragraph, called in its text by name."""

    name: str
    text: Passage


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as its author wrote it; `after` goes on after the children."""

    id: str
    kind: Kind
    text: Passage
    place: Place
    notes: tuple[Note, ...] = ()
    children: tuple["Paragraph", ...] = ()
    after: Passage | None = None
    agreed: tuple[Agreed, ...] = ()
    rationale: str = ""
    status: Status = Status.PROPOSED


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex: its title, then headings and plain paragraphs."""

    id: str
    title: Passage
    paragraphs: tuple[Paragraph, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Text:
    """The structure and the words of a submission in one language."""

    language: str
    title: Passage
    short_title: Passage | None
    note: tuple[Paragraph, ...]
    preamble: tuple[Paragraph, ...]
    operative: tuple[Paragraph, ...]
    annexes: tuple[Annex, ...]
    waivers: tuple[Waiver, ...] = ()
    minor: tuple[MinorChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """One translated unit; `of` is the fingerprint of the original it says.

    `by` and `on` say who brought it to its state and when, empty and None where
    nobody has said; `remarks` are what translators had to say about it.
    """

    of: str
    state: State
    text: Passage
    by: str = ""
    on: date | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """All that one language file holds; `place` is where it begins."""

    language: str
    translates: str
    units: Mapping[str, Unit]
    places: Mapping[str, Place]
    place: Place
    waivers: tuple[Waiver, ...] = ()


def paragraphs(text: Text) -> Iterator[Paragraph]:
    """Every paragraph of a text in order, headings and subparagraphs included."""
    for row in (text.note, text.preamble, text.operative):
        yield from below(row)
    for annex in text.annexes:
        yield from below(annex.paragraphs)


def below(row: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """Some paragraphs, each before those below it."""
    for paragraph in row:
        yield paragraph
        yield from below(paragraph.children)
