"""One text sent to one addressee, in all its languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from adref.model.endorser import Consultative, Endorser
from adref.model.place import Place
from adref.model.text import Passage, Text, Translation, Waiver

Day = date  # a class with a field called date cannot name its type


class Submitter(StrEnum):
    """Who submits. Only the last three may use the masthead of a draft resolution."""

    CIVIL_SOCIETY = "civil-society"
    STATE = "state"
    GROUP_OF_STATES = "group-of-states"
    UN_ORGAN = "un-organ"


@dataclass(frozen=True, slots=True)
class SigningTerms:
    """What a submission says of those who sign on.

    Who endorsed after `cutoff` is late. `as_of` is the day that the list tells of,
    None for the submission's. `layout` names one of styles/layouts, or is empty for
    the forum's own; `most` is how many names are printed, 0 for all.
    """

    cutoff: datetime | None = None
    as_of: Day | None = None
    layout: str = ""
    most: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """That those who had signed were told of a new text, and could object.

    `text` is the fingerprint of the text they were told of.
    """

    on: Day
    text: str
    because: str
    place: Place


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a draft resolution shows above its title.

    `symbol` is empty until the Secretariat has given one; nothing is made up.
    """

    session: Passage
    agenda_item: Passage
    symbol: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What submission.yaml says. Its passages are in the original language.

    `places` are those of the values, by their keys. `forum` is the id of one, or
    empty; `edition` the date of one of its editions, None for that of `date`.
    """

    name: str
    process: Passage
    addressees: Passage
    submitted_by: Passage
    submitter: Submitter
    date: date
    form: str
    organ: str
    original: str
    languages: tuple[str, ...]
    base: Passage | None
    contact: Passage | None
    masthead: Masthead | None
    place: Place
    places: Mapping[str, Place]
    waivers: tuple[Waiver, ...] = ()
    forum: str = ""
    edition: Day | None = None
    status: Consultative | None = None
    signing: SigningTerms = SigningTerms()
    notices: tuple[Notice, ...] = ()

    def place_of(self, key: str) -> Place:
        """Where a key's value stands, or the file where the key is absent."""
        return self.places.get(key, self.place)


@dataclass(frozen=True, slots=True)
class Reference:
    """A document whose wording is agreed language.

    `titles` by language; `resolution` such as 70/125, or empty. `quotes` has its
    wording by where it stands in the document, such as "para 37", and by language.
    """

    key: str
    symbol: str
    resolution: str
    date: date | None
    titles: Mapping[str, str]
    place: Place
    quotes: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )


@dataclass(frozen=True, slots=True)
class Submission:
    """All sources of one submission, read and typed."""

    identity: Identity
    text: Text
    translations: Mapping[str, Translation]
    endorsers: tuple[Endorser, ...]
    references: Mapping[str, Reference]
