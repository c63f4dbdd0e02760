"""Dates as each language writes them."""

from datetime import date

from adref.model.language import Language


def dated(day: date, language: Language) -> str:
    """A date in words."""
    return language.dates.form.format(
        day=language.dates.first if day.day == 1 else day.day,
        month=language.dates.months[day.month - 1],
        year=day.year,
    )
