"""Numbers of resolutions in a text, and the dates that stand beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from adref.model.language import Citations, Dates, Language

SLASHED = r"(?:E?S-)?\d{1,4}/\d{1,3}(?:\s[A-Z](?![0-9A-Za-z’']))?"
OLD = r"\d{1,4}(?:\s?[A-Z])?\s?\((?:E?S-)?[IVXL]{1,7}\)"
BARE = rf"(?:{SLASHED}|{OLD})(?![0-9A-Za-z/-])"
NUMBER = rf"(?<![0-9A-Za-z/.,-]){BARE}"
"""A number since 1976, such as 70/125, 2006/46 or ES-10/24; or 217 A (III) before."""
NUMBERS = re.compile(NUMBER)
SPACES = re.compile(r"\s+")
BRACKETS = ("()", "（）")
REACH = 90
"""How far from a number its date may stand."""
LONGEST = 12
"""No joint has more letters."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A number with its date, None for a day that no calendar has.

    `start` is where the number begins; `date_start` and `date_end` are the date's.
    `shared` tells whether a number right before has no date of its own.
    """

    number: str
    date: date | None
    start: int
    date_start: int
    date_end: int
    shared: bool


@dataclass(frozen=True, slots=True)
class Chain:
    """Numbers in a row behind one noun, and whether a date belongs to them."""

    numbers: tuple[str, ...]
    start: int
    end: int
    dated: bool


def dated(text: str, language: Language) -> Iterator[Dated]:
    """Each number that has its own date right beside it."""
    months = language.dates.months
    for match in _dated(language.citations, language.dates).finditer(text):
        yield Dated(
            number_in(match["number"]),
            _day(match, tuple(month.lower() for month in months)),
            match.start("number"),
            match.start("date"),
            match.end("date"),
            match["row"] is not None,
        )


def number_in(text: str) -> str:
    """A number with the spaces that all numbers of its kind have."""
    return SPACES.sub(" ", text).replace("(", " (").replace("  (", " (")


def chains(
    text: str, noun: re.Pattern[str], joint: re.Pattern[str], language: Language
) -> Iterator[Chain]:
    """The numbers behind each noun; `joint` is what may stand between two."""
    end = 0
    for match in _chain(noun.pattern, joint.pattern).finditer(text):
        start, before = match.start("numbers"), end
        end = match.end("numbers")
        numbers = tuple(map(number_in, NUMBERS.findall(match["numbers"])))
        reach = _reach(text, (before, start, end), joint, language)
        found = date_pattern(language.dates).search(reach)
        yield Chain(numbers, start, end, found is not None)


def bracketed(text: str, at: int) -> bool:
    """Whether an offset lies within round brackets."""
    return any(
        text.rfind(one, 0, at) > text.rfind(other, 0, at) for one, other in BRACKETS
    )


def said(day: date, language: Language) -> str:
    """A date as the language writes it."""
    return language.dates.form.format(
        day=language.dates.first if day.day == 1 else day.day,
        month=language.dates.months[day.month - 1],
        year=day.year,
    )


def cited(number: str, day: date | None, language: Language) -> str:
    """A number with its date, "…" where none is known."""
    return _filled(language.citations.resolution_number, number, day, language)


def named(number: str, day: date | None, language: Language) -> str:
    """The same with its noun."""
    return _filled(language.citations.resolution, number, day, language)


def _filled(form: str, number: str, day: date | None, language: Language) -> str:
    return form.format(number=number, date=said(day, language) if day else "…")


@cache
def date_pattern(dates: Dates) -> re.Pattern[str]:
    """A full date: `day`, `month`, `year`; what follows the year may be missing."""
    months = sorted(map(_spelt, dates.months), key=len, reverse=True)
    parts = {
        "day": rf"(?P<day>{re.escape(dates.first)}|\d{{1,2}})",
        "month": f"(?P<month>(?i:{'|'.join(months)}))",
        "year": r"(?P<year>\d{4})",
    }
    before, year, after = map(_spelt, dates.form.partition("{year}"))
    rest = after if "{" in after else f"(?:{after})?"
    form = before + year + rest
    return re.compile(rf"(?<!\d){form.format_map(parts)}")


def _reach(
    text: str, span: tuple[int, int, int], joint: re.Pattern[str], language: Language
) -> str:
    """Where the date of a chain can stand: beside it, as far as the next number.

    `span` is where the chain before ends, and where this one starts and ends. A number
    behind a joint goes on with the chain, as in "5/1, on rivers, and 5/2, on fish".
    """
    before, start, end = span
    if dates_first(language.citations):
        return text[max(before, start - REACH) : start]
    last = end
    following = NUMBERS.search(text, end, end + REACH)
    while following and _joined(text, following.start(), joint):
        last = following.end()
        following = NUMBERS.search(text, last, last + REACH)
    return text[end : following.start() if following else last + REACH]


def _joined(text: str, at: int, joint: re.Pattern[str]) -> bool:
    """Whether a joint stands right before an offset."""
    starts = range(max(0, at - LONGEST), at)
    return any(joint.fullmatch(text, start, at) for start in starts)


def dates_first(citations: Citations) -> bool:
    """Whether a date stands before the number it belongs to."""
    form = citations.resolution_number
    return form.index("{date}") < form.index("{number}")


@cache
def _dated(citations: Citations, dates: Dates) -> re.Pattern[str]:
    form = citations.resolution_number
    if dates_first(citations):
        form = form[: form.index("{number}") + len("{number}")]
    parts = {
        "number": f"(?P<number>{NUMBER})",
        "date": f"(?P<date>{date_pattern(dates).pattern})",
    }
    row = rf"(?P<row>{NUMBER}[^\d.;:()]{{1,12}})?"
    return re.compile(row + _spelt(form).format_map(parts))


@cache
def _chain(noun: str, joint: str) -> re.Pattern[str]:
    numbers = f"{NUMBER}(?:(?:{joint}){NUMBER}){{0,30}}"
    return re.compile(f"(?:{noun})(?P<numbers>{numbers})")


def _spelt(words: str) -> str:
    """A pattern for words with any kind of space; placeholders stay."""
    escaped = re.escape(words).replace(r"\{", "{").replace(r"\}", "}")
    return escaped.replace(r"\ ", r"\s")


def _day(match: re.Match[str], months: tuple[str, ...]) -> date | None:
    month = months.index(SPACES.sub(" ", match["month"].lower())) + 1
    day = int(match["day"]) if match["day"].isdecimal() else 1
    try:
        return date(int(match["year"]), month, day)
    except ValueError:
        return None
