"""Words that a regular expression describes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.exceptions import unexcepted
from adref.checking.glances import letters_of
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that match `find` where none of `unless` matches around them.

    `write` is a template of re.Match.expand, or empty where nothing can be written
    instead. The rule is silent for `except_organs`. Where `signs` are given, every
    match holds one of them, and a text without is passed over.
    """

    find: re.Pattern[str]
    write: str = ""
    unless: tuple[re.Pattern[str], ...] = ()
    except_organs: tuple[str, ...] = ()
    signs: str = ""


def check(look: Look[Pattern]) -> Iterator[Hit]:
    """A hit for each match."""
    if look.subject.organ in look.settings.except_organs:
        return
    signs = frozenset(look.settings.signs)
    for site, text in look.texts:
        if signs and signs.isdisjoint(letters_of(text)):
            continue
        matches = list(look.settings.find.finditer(text))
        for match in unexcepted(matches, look.settings.unless):
            yield _hit(site, match, look.settings.write)


def _hit(site: Site, match: re.Match[str], template: str) -> Hit:
    write = match.expand(template) if template else None
    return Hit(site, match.start(), match.end(), write)


KIND = Kind(Pattern, check)
