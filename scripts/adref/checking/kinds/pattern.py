"""Words that a regular expression describes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that match `find` where none of `unless` matches around them.

    `write` is a template of re.Match.expand, or empty where nothing can be written
    instead. The rule is silent for `except_organs`.
    """

    find: re.Pattern[str]
    write: str = ""
    unless: tuple[re.Pattern[str], ...] = ()
    except_organs: tuple[str, ...] = ()


def check(look: Look[Pattern]) -> Iterator[Hit]:
    """A hit for each match."""
    if look.subject.organ in look.settings.except_organs:
        return
    for site, text in look.texts:
        for match in look.settings.find.finditer(text):
            if not _excepted(match, look.settings.unless):
                yield _hit(site, match, look.settings.write)


def _hit(site: Site, match: re.Match[str], template: str) -> Hit:
    write = match.expand(template) if template else None
    return Hit(site, match.start(), match.end(), write)


def _excepted(match: re.Match[str], unless: tuple[re.Pattern[str], ...]) -> bool:
    """Whether an exception overlaps the match."""
    return any(
        other.start() < match.end() and match.start() < other.end()
        for exception in unless
        for other in exception.finditer(match.string)
    )


KIND = Kind(Pattern, check)
