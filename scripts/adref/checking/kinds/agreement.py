"""Words at the start of a paragraph that agree with the organ, or should."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from adref.checking.casing import cased_as
from adref.checking.openings import opening_start, told_by_us
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Agreement:
    """Masculine words and the feminine ones for them.

    `lead` is what may stand before such a word; `feminine` and `masculine` are keys of
    organs, "" where none is named. Other organs are left alone.
    """

    forms: Mapping[str, str]
    lead: str
    feminine: tuple[str, ...] = ()
    masculine: tuple[str, ...] = ()


def check(look: Look[Agreement]) -> Iterator[Hit]:
    """A hit for each paragraph that opens with a word of the wrong gender."""
    wanted = _wanted(look.settings, look.subject.organ)
    if not wanted or told_by_us(look.subject.sites, look.subject.language):
        return
    pattern = _pattern(look.settings.lead, tuple(wanted))
    for site, text in look.texts:
        match = pattern.match(text, opening_start(site))
        if match:
            write = cased_as(match[1], wanted[match[1].casefold()])
            yield Hit(site, match.start(1), match.end(1), write)


def _wanted(settings: Agreement, organ: str) -> Mapping[str, str]:
    """Each word that is wrong for an organ, and what is right for it."""
    if organ in settings.feminine:
        return settings.forms
    if organ in settings.masculine:
        return {feminine: masculine for masculine, feminine in settings.forms.items()}
    return {}


@cache
def _pattern(lead: str, words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{lead})?({'|'.join(words)})(?!\w)", re.IGNORECASE)


KIND = Kind(Agreement, check)
