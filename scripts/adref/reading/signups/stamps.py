"""When a row was sent: time stamps as forms write them become moments in UTC."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from adref.model.import_map import DateOrder

STAMP = re.compile(
    r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})\.?"
    r"(?:(?:T|,?\s)\s*(\D{0,5}?)\s?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?"
    r"\s?((?!UTC|GMT|Z)[^\d\s+-]\D*?)?\s?((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|Z|UTC|GMT)?)?"
)
OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?")
FORENOON = frozenset({"am", "上午", "ص", "дп"})
AFTERNOON = frozenset({"pm", "下午", "م", "пп"})
"""Halves of the day in the six languages, after CLDR, without dots and spaces."""
NAMED = frozenset({"Z", "UTC", "GMT"})
LONGEST = 80
YEAR_DIGITS = 4
CENTURY = 2000
NOON = 12


class Trouble(StrEnum):
    """Why a time stamp says no moment."""

    UNREADABLE = "unreadable"
    ORDER = "order"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Told:
    """A moment, and whether its hour came twice that night, so that it may be later."""

    moment: datetime
    twice: bool = False


def told(stamp: str, zone: str, order: DateOrder | None) -> Told | Trouble:
    """The moment of a cleaned time stamp; zone and order are those of the map."""
    found = STAMP.fullmatch(stamp) if len(stamp) < LONGEST else None
    if not found:
        return Trouble.UNREADABLE
    date = _date(found, order)
    if isinstance(date, Trouble):
        return date
    local = _at(date, found)
    offset = _zone(found[9] or zone)
    if local is None:
        return Trouble.UNREADABLE
    return _in_zone(local, offset) if offset else Trouble.ZONE


def _date(found: re.Match[str], order: DateOrder | None) -> datetime | Trouble:
    first, middle, last = found[1], found[2], found[3]
    if len(first) == YEAR_DIGITS:
        year, month, day = first, middle, last
    elif order is None:
        return Trouble.ORDER
    elif order is DateOrder.DAY_FIRST:
        year, month, day = last, middle, first
    else:
        year, month, day = last, first, middle
    try:
        return datetime(_year(year), int(month), int(day))  # noqa: DTZ001 - it comes later
    except ValueError:
        return Trouble.UNREADABLE


def _year(digits: str) -> int:
    return int(digits) if len(digits) == YEAR_DIGITS else CENTURY + int(digits)


def _at(date: datetime, found: re.Match[str]) -> datetime | None:
    """The date with its hour, on the clock of twelve or of twenty-four hours."""
    hour, half = int(found[5] or 0), f"{found[4] or ''}{found[8] or ''}"
    half = re.sub(r"[\W_]", "", half).casefold()
    if half and (half not in FORENOON | AFTERNOON or not 0 < hour <= NOON):
        return None
    if half:
        hour = hour % NOON + (NOON if half in AFTERNOON else 0)
    try:
        return date.replace(
            hour=hour, minute=int(found[6] or 0), second=int(found[7] or 0)
        )
    except ValueError:
        return None


def is_zone(said: str) -> bool:
    """Whether a zone is one: a name such as Africa/Nairobi, or an offset."""
    return _zone(said) is not None


def _zone(said: str) -> tzinfo | None:
    if said in NAMED:
        return UTC
    if offset := OFFSET.fullmatch(said):
        hours = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return timezone(hours if offset[1] == "+" else -hours) if _near(hours) else None
    try:
        return ZoneInfo(said) if "/" in said else None
    except (OSError, ValueError, KeyError):
        return None


def _near(hours: timedelta) -> bool:
    return hours <= timedelta(hours=14)


def _in_zone(local: datetime, zone: tzinfo) -> Told | Trouble:
    """The first of the two moments where the clock shows an hour twice."""
    try:
        first = local.replace(tzinfo=zone).astimezone(UTC)
        second = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    except (OverflowError, ValueError):
        return Trouble.UNREADABLE
    return Told(first, twice=second > first)


HINTS: Mapping[Trouble, str] = {
    Trouble.UNREADABLE: (
        "this is no time stamp that can be read; write it as 2031-02-10 08:12:00"
    ),
    Trouble.ORDER: (
        "day or month may come first in this date; add to the map `dates: day-first` "
        "or `dates: month-first`, whichever the form writes"
    ),
    Trouble.ZONE: (
        "this time stamp says no time zone; add the form's to the map, such as "
        "`timezone: Africa/Nairobi` or `timezone: UTC`"
    ),
}
