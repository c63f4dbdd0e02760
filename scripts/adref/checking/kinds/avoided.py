"""Names of terms and countries that should not be written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from adref.checking.inflection import Inflection, finder, list_of, shown
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.term import Knowledge


class Which(StrEnum):
    """Whose names: terms, countries that have other names, or longer ones."""

    TERMS = "terms"
    COUNTRIES = "countries"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Avoided:
    """None of the names to avoid is written, but within one that is right.

    `unless` are patterns of words in which they are right as well.
    """

    which: Which
    inflection: Inflection
    unless: tuple[re.Pattern[str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    """Names to avoid in one language, and those that are right, the best one first."""

    avoid: tuple[str, ...]
    right: tuple[str, ...]


def check(look: Look[Avoided]) -> Iterator[Hit]:
    """A hit for each name to avoid; the right one can be written instead."""
    settings, code = look.settings, look.subject.language.code
    entries = tuple(_entries(look.subject.knowledge, settings.which, code))
    avoid = finder(
        tuple(entry.avoid for entry in entries), settings.inflection, re.NOFLAG
    )
    right = finder(
        tuple(entry.right for entry in entries), settings.inflection, re.NOFLAG
    )
    for site, text in look.texts:
        matches = list(avoid.finditer(text))
        kept = list(_kept(text, (right, *settings.unless))) if matches else []
        for match in matches:
            if not any(_holds(one, match) for one in kept):
                yield _hit(site, match, entries[list_of(match)])


def _entries(knowledge: Knowledge, which: Which, code: str) -> Iterator[_Entry]:
    if which is Which.TERMS:
        for term in knowledge.terms:
            if code in term.avoid and code in term.names:
                yield _Entry(term.avoid[code], term.names[code])
    for country in knowledge.countries if which is not Which.TERMS else ():
        avoid = country.short if which is Which.SHORT else country.avoid
        if code in avoid:
            right = (country.names[code], *country.accepted.get(code, ()))
            yield _Entry(avoid[code], right)


def _kept(text: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from pattern.finditer(text)


def _holds(whole: re.Match[str], match: re.Match[str]) -> bool:
    return whole.start() <= match.start() and match.end() <= whole.end()


def _hit(site: Site, match: re.Match[str], entry: _Entry) -> Hit:
    return Hit(site, match.start(), match.end(), shown(entry.right[0]))


KIND = Kind(Avoided, check)
