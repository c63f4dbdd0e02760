"""What goes out to a translator, and what comes back."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from adref.model.difference import Stretch
from adref.model.language import Language
from adref.model.place import Place
from adref.model.text import Standing, State, Use

SCHEMA = "1"
"""The shape of the files that go out. A file of another shape is not taken back."""


class Channel(StrEnum):
    """How units travel: what a translator works with."""

    DOCX = "docx"
    PO = "po"
    XLIFF = "xliff"
    OMEGAT = "omegat"
    TMX = "tmx"
    GLOSSARY = "glossary"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What every file says of itself: which batch of which submission it holds.

    `original` and `language` are codes of languages; `batch` a day and four digits,
    such as 20260115-b7f2.
    """

    submission: str
    original: str
    language: str
    batch: str
    schema: str = SCHEMA

    def __str__(self) -> str:
        said = (self.schema, self.submission, self.original, self.language, self.batch)
        return " ".join(("adref", *said))


@dataclass(frozen=True, slots=True)
class Quote:
    """Agreed language that a unit follows.

    `source` is where it stands, such as "A/60/687, para 37"; its wording in either
    language is empty where no reference has it.
    """

    source: str
    use: Use
    original: str
    target: str


@dataclass(frozen=True, slots=True)
class TermPair:
    """A term as the original has it, and as the translation should: best name first."""

    original: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Words and their translation; `source` says where the pair comes from."""

    original: str
    target: str
    source: str


@dataclass(frozen=True, slots=True)
class Task:
    """One unit that goes to a translator, its markup as in the sources.

    `of` is the fingerprint of `original`. `before` is the original that the present
    `target` was made from, where that was another and is known, and `changes` leads
    from it to `original`; both are empty otherwise. `heading` says in the translator's
    language what the unit is; `context` why it says what it says, in the original's.
    `part` is the place in the document: submission, note, preamble, operative, or an
    annex's id. `remarks` are those that came back with an earlier translation.
    """

    unit: str
    part: str
    of: str
    original: str
    before: str
    changes: tuple[Stretch, ...]
    target: str
    standing: Standing
    state: State | None
    heading: str
    context: tuple[str, ...]
    quotes: tuple[Quote, ...]
    terms: tuple[TermPair, ...]
    remarks: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Batch:
    """Everything that goes out together into one language, in document order.

    `title` is the submission's title in the original; `translator` may be empty.
    `memory` pairs earlier originals of this submission with their translations,
    `agreed` official wordings; `glossary` has all terms known in both languages.
    """

    stamp: Stamp
    title: str
    on: date
    translator: str
    deadline: date | None
    original: Language
    language: Language
    tasks: tuple[Task, ...]
    memory: tuple[Pair, ...]
    agreed: tuple[Pair, ...]
    glossary: tuple[TermPair, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a file that came back holds about one unit.

    `of` is the fingerprint that the file cites, or empty; `original` the original as
    it stands in the file, or empty where it cannot be told. `target` is a text in
    adref's markup, or empty; `open` tells that the file calls it unfinished (fuzzy).
    """

    unit: str
    of: str
    original: str
    target: str
    open: bool
    remarks: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Return:
    """A file that came back. Units may be missing, strange or doubled."""

    channel: Channel
    stamp: Stamp
    answers: tuple[Answer, ...]
