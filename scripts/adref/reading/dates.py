"""Dates, written as year-month-day."""

import re
from datetime import date

from adref.reading.fields import Fields, word

DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


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
