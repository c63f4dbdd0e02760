"""Names that are the same in every text: terms, countries, resolutions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from adref.model.place import Place


@dataclass(frozen=True, slots=True)
class Term:
    """A term in several languages.

    `names` by language, the preferred one first, then others that are accepted;
    `avoid` are words that are written for it and should not be. In all of them an
    ending that changes stands behind a bar, as in "State|s".
    """

    id: str
    names: Mapping[str, tuple[str, ...]]
    avoid: Mapping[str, tuple[str, ...]]
    place: Place


@dataclass(frozen=True, slots=True)
class Region:
    """A region of the M49 standard: its code, and that of the region it lies in."""

    m49: str
    within: str
    names: Mapping[str, str]
    place: Place


@dataclass(frozen=True, slots=True)
class Country:
    """A Member State or an observer State of the United Nations.

    `code` and `alpha2` are those of ISO 3166-1, `m49` and `region` of M49, the region
    being the smallest one. `names` are the short names; `accepted` others that are
    right, such as formal ones; `avoid` names that are not used any more, or never
    were; `short` names that are too short for a text. The last three by language, and
    with endings as in Term.
    """

    code: str
    alpha2: str
    m49: str
    region: str
    observer: bool
    names: Mapping[str, str]
    accepted: Mapping[str, tuple[str, ...]]
    avoid: Mapping[str, tuple[str, ...]]
    short: Mapping[str, tuple[str, ...]]
    place: Place


@dataclass(frozen=True, slots=True)
class Geography:
    """Regions and countries, in the order written."""

    regions: tuple[Region, ...]
    countries: tuple[Country, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """An adopted resolution: the organ's key in `organs`, its number and its date.

    `reference` is the key by which a text cites it with number and date, or empty.
    """

    organ: str
    number: str
    date: date
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known besides the text itself."""

    terms: tuple[Term, ...] = ()
    countries: tuple[Country, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    regions: tuple[Region, ...] = ()
