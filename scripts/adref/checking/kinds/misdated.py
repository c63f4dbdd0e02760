"""Resolutions with a date on which they were not adopted."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from adref.checking.citations import Dated, dated, said
from adref.checking.subject import Hit, Kind, Look
from adref.model.language import Language
from adref.model.term import Resolution

SESSION = re.compile(r"(\d{1,4})/\d")
REACH = 160
"""How many characters before a number may name the body that adopted it."""
FIRST, LAST = 31, 200
"""Sessions of the General Assembly whose numbers have a slash; above are years."""
ASSEMBLY = "general-assembly"


@dataclass(frozen=True, slots=True)
class Misdated:
    """Words that name another body than the General Assembly."""

    others: re.Pattern[str]


def check(look: Look[Misdated]) -> Iterator[Hit]:
    """A hit for each date that is known to be wrong, or lies in another session."""
    language = look.subject.language
    for site, text in look.texts:
        if "/" not in text and "(" not in text:
            continue
        for one in dated(text, language):
            why = "" if one.shared else _why(one, text, look)
            if why:
                told = {"number": one.number, "why": why}
                yield Hit(site, one.date_start, one.date_end, said=told)


def _why(one: Dated, text: str, look: Look[Misdated]) -> str:
    """What is wrong with a date, or ""."""
    if one.date is None:
        return "no calendar has that day"
    known = look.subject.knowledge.resolutions
    wrong = _wrong(one, one.date, known, look.subject.language)
    if wrong:
        return wrong
    start = max(0, one.start - REACH)
    others = look.settings.others.search(text, start, one.start) is not None
    assembly = look.subject.organ in {"", ASSEMBLY} and not others
    return _outside(one, one.date, assembly=assembly)


def _wrong(
    one: Dated, day: date, known: tuple[Resolution, ...], language: Language
) -> str:
    """What is known of the number, where the date is that of another day."""
    same = [resolution for resolution in known if resolution.number == one.number]
    if day in {resolution.date for resolution in same}:
        return ""
    session = SESSION.match(one.number)
    for resolution in same:
        if not session or _held(resolution.organ, int(session[1]), day):
            return f"it was adopted on {said(resolution.date, language)}"
    return ""


def _outside(one: Dated, day: date, *, assembly: bool) -> str:
    """Why a resolution of that number cannot be of that day, or ""."""
    session = SESSION.match(one.number)
    number = int(session[1]) if session else 0
    if number > LAST:
        return "" if _of_year(number, day) else "its number begins with the year"
    if number < FIRST or not assembly:
        return ""
    if _of_assembly(number, day) or _of_rights_council(number, day):
        return ""
    year = 1945 + number
    return f"session {number} was held from September {year} to September {year + 1}"


def _held(organ: str, session: int, day: date) -> bool:
    """Whether a session of an organ was on a day; of any organ, where none is said."""
    sessions = [SESSIONS[organ]] if organ in SESSIONS else SESSIONS.values()
    return any(held(session, day) for held in sessions)


def _of_assembly(session: int, day: date) -> bool:
    """A session of the Assembly runs from September to September."""
    opened = 1945 + session
    return date(opened, 9, 1) <= day <= date(opened + 1, 9, 30)


def _of_rights_council(session: int, day: date) -> bool:
    """The Human Rights Council has held three sessions a year since 2006."""
    return abs(day.year + day.month / 12 - (2006 + session / 3)) <= 1


def _of_year(year: int, day: date) -> bool:
    """A session of the Economic and Social Council may open in July before."""
    return date(year - 1, 7, 1) <= day <= date(year, 12, 31)


SESSIONS: dict[str, Callable[[int, date], bool]] = {
    ASSEMBLY: _of_assembly,
    "human-rights-council": _of_rights_council,
    "economic-and-social-council": _of_year,
}
"""Whether a session of an organ was held on a day, by the organ's key."""

KIND = Kind(Misdated, check)
