"""What has been decided about those who signed on, so that nobody is asked twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from adref.model.endorser import EndorserKind

NOWHERE = "none"
"""Chosen for a country where none is to be printed."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a row of a form.

    `endorser` is the id of its entry, or empty for a row that was rejected and left
    none. `said` is the fingerprint of what the row said, empty once the endorser has
    withdrawn. `double` tells a row that only said again what another had said.
    """

    endorser: str
    said: str = ""
    double: bool = False


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as it was typed, and as it is to be written: the same where it stays."""

    endorser: str
    said: str
    name: str


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name under which an endorser has signed on."""

    endorser: str
    name: str


@dataclass(frozen=True, slots=True)
class CountryChoice:
    """What is meant by words for a country: a code, or NOWHERE."""

    said: str
    country: str


@dataclass(frozen=True, slots=True)
class KindChoice:
    """The kind of an endorser who had ticked another one, or none."""

    endorser: str
    kind: EndorserKind


@dataclass(frozen=True, slots=True)
class HandConsent:
    """That consent was given in another way than on the form, and where it is kept."""

    endorser: str
    because: str


@dataclass(frozen=True, slots=True)
class Site:
    """The domain of an organisation's website."""

    endorser: str
    domain: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions; `rows` by the keys of rows, `different` pairs of ids in order."""

    rows: Mapping[str, Settled] = field(default_factory=dict[str, Settled])
    spellings: tuple[Spelling, ...] = ()
    same: tuple[Alias, ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    countries: tuple[CountryChoice, ...] = ()
    kinds: tuple[KindChoice, ...] = ()
    consents: tuple[HandConsent, ...] = ()
    sites: tuple[Site, ...] = ()
