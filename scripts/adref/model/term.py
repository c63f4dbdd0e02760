"""Names that are the same in every text: terms, countries, resolutions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from adref.model.place import Place


@dataclass(frozen=True, slots=True)
class Term:
    """A term in several languages.

    `names` by language, the preferred one first, then others that are accepted;
    `avoid` are words that are written for it and should not be.
    """

    id: str
    names: Mapping[str, tuple[str, ...]]
    avoid: Mapping[str, tuple[str, ...]]
    place: Place


@dataclass(frozen=True, slots=True)
class Country:
    """A country as the United Nations calls it; `avoid` as in Term."""

    code: str
    names: Mapping[str, str]
    avoid: Mapping[str, tuple[str, ...]]
    place: Place


@dataclass(frozen=True, slots=True)
class Resolution:
    """An adopted resolution: the organ's key in `organs`, its number and its date."""

    organ: str
    number: str
    date: date


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known besides the text itself."""

    terms: tuple[Term, ...] = ()
    countries: tuple[Country, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
