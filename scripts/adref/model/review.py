"""What a person is asked about those who signed on, and what that person decides."""

from dataclasses import dataclass
from enum import StrEnum

from adref.model.endorser import Endorser, EndorserKind
from adref.model.place import Place
from adref.model.signup import Column


class What(StrEnum):
    """What a row is to the ledger.

    `double` says the same as an entry that is there, or as another row, and is merged
    with it by itself.
    """

    NEW = "new"
    CHANGED = "changed"
    DOUBLE = "double"


class Ask(StrEnum):
    """What a person has to look at."""

    DOUBLE = "possible-double"
    KIND = "kind-unclear"
    NO_NAME = "no-name"
    COUNTRY = "country-missing"
    COUNTRY_UNKNOWN = "country-unknown"
    COUNTRY_SLIP = "country-slip"
    COUNTRY_WITHIN = "country-within"
    COUNTRY_SEVERAL = "country-several"
    COUNTRY_ANYWHERE = "country-anywhere"
    REGION = "region"
    NO_CONSENT = "no-consent"
    REFUSED = "consent-refused"
    LATE = "late"
    UNDATED = "undated"
    PERSON = "looks-like-a-person"
    ORGANISATION = "looks-like-an-organisation"
    CAPITALS = "all-capitals"
    LOWER = "all-lower-case"
    CONTACT = "contact-left-out"
    LINK = "web-address"
    ADDRESS = "street-address"
    FORMULA = "formula"
    LONG = "long"
    UNREAD = "not-understood"


class Why(StrEnum):
    """What makes one entry a possible double of another; the surest first."""

    NAME = "same name"
    COUNTRY = "same name, other country"
    WEBSITE = "same website"
    ACRONYM = "acronym"
    SOUND = "same sound in Latin letters"
    SLIP = "nearly the same words"
    LONGER = "one word more"


class Verdict(StrEnum):
    """What a person may decide about a row.

    `accept` takes the row as it stands; `same` says that it is the endorser named
    beside it, `different` that it is none of those; `keep` leaves the ledger as it is
    though the row has changed; `wait` asks again next time.
    """

    ACCEPT = "accept"
    SAME = "same"
    DIFFERENT = "different"
    KEEP = "keep"
    REJECT = "reject"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to look at: the column, what it says, and what may be meant."""

    ask: Ask
    column: Column = Column.NAME
    said: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry or a row that may be the same endorser."""

    id: str
    name: str
    why: Why


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a form that is new to the ledger, or has changed.

    `proposed` is the entry that it makes, without consent; its id is that of `current`,
    the entry in the ledger, if there is one. `kind` is None while it is unclear, and
    `country` what a person would confirm. `consents` is what was ticked, None for
    nothing. `double_of` is the id that a double is merged with. `said` is a fingerprint
    of the row, `name` and `place_name` what was typed into its fields, `site` the
    domain of its website.
    """

    key: str
    place: Place
    what: What
    proposed: Endorser
    kind: EndorserKind | None
    country: str
    consents: bool | None
    said: str
    name: str
    place_name: str
    site: str = ""
    current: Endorser | None = None
    changes: tuple[str, ...] = ()
    double_of: str = ""
    candidates: tuple[Candidate, ...] = ()
    questions: tuple[Question, ...] = ()

    def allowed(self) -> tuple[Verdict, ...]:
        """The words that may be decided about this row."""
        return ALLOWED[self.what, bool(self.candidates)]

    def suggestion(self) -> Verdict | None:
        """What is decided where nobody says otherwise."""
        if self.what is What.DOUBLE:
            return Verdict.SAME
        return None if self.questions else Verdict.ACCEPT


ALONE = (Verdict.ACCEPT, Verdict.REJECT, Verdict.WAIT)
PAIRED = (Verdict.SAME, Verdict.DIFFERENT, Verdict.REJECT, Verdict.WAIT)
CHANGING = (Verdict.ACCEPT, Verdict.KEEP, Verdict.WAIT)
MERGING = (Verdict.SAME, Verdict.DIFFERENT, Verdict.WAIT)
ALLOWED = {
    (What.NEW, False): ALONE,
    (What.NEW, True): PAIRED,
    (What.CHANGED, False): CHANGING,
    (What.CHANGED, True): CHANGING,
    (What.DOUBLE, False): MERGING,
    (What.DOUBLE, True): MERGING,
}


@dataclass(frozen=True, slots=True)
class Review:
    """Rows to decide about, in the order they came in, and how many are settled.

    `settled` counts rows that say what they said, `gone` those of endorsers who
    withdrew or were taken out, which nothing brings back, `rejected` those of
    endorsers who were rejected. `refreshed` are the fingerprints of rows that changed
    in nothing that the ledger keeps, by their keys.
    """

    rows: tuple[Row, ...]
    settled: int = 0
    gone: int = 0
    rejected: int = 0
    refreshed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person decided about a row; text as typed, "" where nothing was.

    `same_as` names the endorser that a row is the same as; `consent` says where the
    evidence of a consent is that was given by hand.
    """

    key: str
    verdict: Verdict
    place: Place
    name: str = ""
    kind: str = ""
    country: str = ""
    same_as: str = ""
    consent: str = ""


class Heading(StrEnum):
    """The columns of the table that is decided in."""

    DECISION = "Decision"
    WHAT = "What"
    QUESTIONS = "To look at"
    NAME = "Name"
    KIND = "Kind"
    COUNTRY = "Country"
    SAME_AS = "Same as"
    CONSENT = "Consent by hand"
    BEFORE = "In the ledger"
    OTHER = "Title, affiliation"
    SIGNED = "Signed on"
    STATE = "Would be"
    ROW = "Row"
    KEY = "Key"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of that table: the words under each heading, and the allowed decisions."""

    cells: tuple[str, ...]
    allowed: tuple[Verdict, ...]
