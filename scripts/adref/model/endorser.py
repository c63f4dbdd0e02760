"""Who signs on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from adref.model.place import Place

Day = date  # a class with a field called date cannot name its type


class EndorserKind(StrEnum):
    """An organisation, a network of organisations, or a person in personal capacity."""

    ORGANISATION = "organisation"
    NETWORK = "network"
    INDIVIDUAL = "individual"


class SignOn(StrEnum):
    """What became of somebody's wish to sign on."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    LATE = "late"
    REJECTED = "rejected"


class Scope(StrEnum):
    """Where an organisation works."""

    NATIONAL = "national"
    REGIONAL = "regional"
    INTERNATIONAL = "international"


class Group(StrEnum):
    """The stakeholders that an endorser counts among."""

    NGO = "ngo"
    ACADEMIA = "academia"
    LABOUR = "labour"
    YOUTH = "youth"
    WOMEN = "women"
    INDIGENOUS = "indigenous"
    BUSINESS = "business"
    TECHNICAL_COMMUNITY = "technical-community"
    LOCAL_AUTHORITY = "local-authority"
    FAITH = "faith"
    OTHER = "other"


class Consultative(StrEnum):
    """The consultative status of an organisation with the Council."""

    GENERAL = "general"
    SPECIAL = "special"
    ROSTER = "roster"


@dataclass(frozen=True, slots=True)
class Consent:
    """That a name may be published: since when, and where the evidence is.

    `ref` points into the private records; it says nothing of the person by itself.
    """

    publish: bool
    on: Day
    ref: str


@dataclass(frozen=True, slots=True)
class Endorsed:
    """What was signed: when (in UTC), which version, and the fingerprint of its text.

    `version` is the name of a frozen one, or empty; `text` may be empty as well.
    """

    on: datetime
    version: str
    text: str


@dataclass(frozen=True, slots=True)
class Endorser:
    """One entry of the ledger.

    `name` is as the endorser wrote it, in `language` if that is known; `names` holds
    only names in other languages that the endorser supplied. `sort` says by language
    what the name is sorted by, under ANY for all. `name_un` is the spelling in the
    database of the Economic and Social Council. `country` is a code of ISO 3166-1 of
    three letters, or of an M49 region. `title` and `affiliation` of a person are for
    identification only. A withdrawn entry has its id and dates, and no name.
    """

    id: str
    kind: EndorserKind
    name: str
    state: SignOn
    place: Place
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    sort: Mapping[str, str] = field(default_factory=dict[str, str])
    language: str = ""
    name_un: str = ""
    acronym: str = ""
    country: str = ""
    scope: Scope | None = None
    group: Group | None = None
    status: Consultative | None = None
    title: str = ""
    affiliation: str = ""
    endorsed: Endorsed | None = None
    consent: Consent | None = None
    withdrawn: Day | None = None


ANY = "any"
"""The key of what a name is sorted by in every language."""


def is_printed(endorser: Endorser, cutoff: datetime | None) -> bool:
    """Whether a name is printed: confirmed, consented, on time, not withdrawn."""
    late = cutoff and endorser.endorsed and endorser.endorsed.on > cutoff
    consents = endorser.consent is not None and endorser.consent.publish
    return endorser.state is SignOn.CONFIRMED and consents and not late
