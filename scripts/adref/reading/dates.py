"""Dates, written as year-month-day, and moments with the zone they are told in."""

import re
from datetime import UTC, date, datetime

from adref.reading.fields import Fields, word

DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)


def take_date(given: Fields, key: str) -> date:
    """The date that a key holds."""
    node = given.need(key)
    said = word(node, given.report)
    try:
        return date.fromisoformat(said if DATE.fullmatch(said) else "")
    except ValueError:
        if said and node:
            given.report.error(
                node.place, f'"{said}" is not a date; write it as "2025-07-22"'
            )
        return date.min


def take_moment(given: Fields, key: str) -> datetime:
    """The moment that a key holds, in UTC."""
    node = given.need(key)
    said = word(node, given.report)
    moment = moment_of(said)
    if moment is None and said and node:
        given.report.error(
            node.place,
            f'"{said}" is not a moment with its zone; write it as '
            '"2026-02-27T23:59:59Z"',
        )
    return moment or datetime.min.replace(tzinfo=UTC)


def moment_of(said: str) -> datetime | None:
    """A moment in UTC, or None where it is none or says no zone."""
    try:
        told = datetime.fromisoformat(said if MOMENT.fullmatch(said) else "")
    except ValueError:
        return None
    return told.astimezone(UTC)
