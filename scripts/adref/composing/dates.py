"""Dates as each language writes them."""

from datetime import date

from adref.model.language import Language


def dated(day: date, language: Language) -> str:
    """A date in words."""
    return language.dates.written(day)
