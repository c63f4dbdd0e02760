"""Numbers in running text, by value, in whatever digits and signs they are written."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from adref.checking.masking import GONE

TEN = 10
THREE = 3
COMPOSED = "(?![\u0300-\u036f])"
"""No accent follows that is a character of its own: mai is no month in maîtriser."""
DIGITS = re.compile(r"\d+")
SPACES = " \u00a0\u202f\u2009"


@dataclass(frozen=True, slots=True)
class Numerals:
    """How a language writes numbers.

    `decimal` and `thousands` are the signs between digits; `scales` are patterns of
    words behind a figure, by the number of noughts that they stand for; `months`
    twelve patterns, `edge` what stands before each of them; `words` patterns of words,
    by the value that they can stand for; `counting` what the signs are worth that
    numbers are spelt with; `names` a pattern of words whose digits are part of a name;
    `backwards` the signs between groups that may stand last group first.
    """

    decimal: str
    thousands: str
    scales: Mapping[str, str] = field(hash=False)
    months: tuple[str, ...]
    words: Mapping[str, str] = field(hash=False)
    counting: Mapping[str, int] = field(hash=False, default_factory=dict[str, int])
    names: str = ""
    edge: str = r"\b"
    backwards: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as written, from `start` to before `end`.

    `value` is a plain decimal, or "month 1" to "month 12"; `turned` that of the groups
    read from the last one, where that may be meant, or "".
    """

    text: str
    start: int
    end: int
    value: str
    turned: str = ""


def figures(text: str, numerals: Numerals) -> list[Figure]:
    """The numbers in figures, and the months."""
    if numerals.names:
        text = blanked(text, numerals.names)
    months = list(_months(text, numerals))
    for month in months:
        blank = GONE * (month.end - month.start)
        text = text[: month.start] + blank + text[month.end :]
    pattern = _figure(
        numerals.thousands,
        numerals.decimal,
        numerals.backwards,
        tuple(numerals.scales.items()),
    )
    return months + [_read_off(match, numerals) for match in pattern.finditer(text)]


def blanked(text: str, pattern: str) -> str:
    """A text with what a pattern matches blanked out."""
    return re.sub(pattern, lambda match: GONE * len(match[0]), text)


def plain(value: Decimal) -> str:
    """The one way to write a value."""
    return format(value.normalize(), "f")


def _months(text: str, numerals: Numerals) -> Iterator[Figure]:
    for match in _month(numerals.months, numerals.edge).finditer(text):
        value = (match.lastgroup or "").replace("_", " ")
        yield Figure(match[0], match.start(), match.end(), value)


@cache
def _month(months: tuple[str, ...], edge: str) -> re.Pattern[str]:
    numbered = enumerate(months, start=1)
    either = "|".join(f"(?P<month_{number}>{one})" for number, one in numbered)
    return re.compile(f"{edge}(?:{either}){COMPOSED}")


@cache
def _figure(
    thousands: str, decimal: str, backwards: str, scales: tuple[tuple[str, str], ...]
) -> re.Pattern[str]:
    """Groups of digits, a fraction, a scale; Arabic groups are also typed backwards."""
    turned = _turned_groups(backwards) if backwards else "(?!)"
    between = f"[{re.escape(thousands.replace(' ', SPACES))}]"
    point = f"[{re.escape(decimal)}]"
    words = "|".join(f"(?P<noughts_{noughts}>{word})" for noughts, word in scales)
    return re.compile(
        rf"(?<!\d)(?:(?P<backwards>0\d\d(?:{between}\d\d\d)*{between}\d{{1,3}}|{turned})"
        rf"|(?P<groups>[^\D0]\d{{0,2}}(?:{between}\d\d\d)+)(?P<rest>{point}\d+)?"
        rf"|(?P<whole>\d+)(?P<fraction>{point}\d+)?)(?!\d)"
        rf"(?:[{SPACES}-]?(?:{words}))?"
    )


def _turned_groups(signs: str) -> str:
    """Groups of which only the last is short, so that they cannot be in order."""
    sign = f"[{re.escape(signs)}]"
    return rf"(?<!\d[{SPACES}])\d{{3}}(?:{sign}\d{{3}})*{sign}\d{{1,2}}(?![ .,]?\d)"


def _read_off(match: re.Match[str], numerals: Numerals) -> Figure:
    value, turned = _value(match, _read(match)), ""
    if _may_be_turned(match, numerals.backwards):
        turned = _value(match, _reversed(match["groups"]))
    return Figure(match[0], match.start(), match.end(), value, turned)


def _may_be_turned(match: re.Match[str], signs: str) -> bool:
    """Whether groups may stand in either order: all full, and no fraction behind."""
    groups = re.split(f"[{re.escape(signs)}]", match["groups"] or "") if signs else []
    full = all(len(group) == THREE for group in groups)
    return len(groups) > 1 and full and not match["rest"]


def _value(match: re.Match[str], number: str) -> str:
    scale = match.lastgroup or ""
    noughts = scale.removeprefix("noughts_") if scale.startswith("noughts_") else "0"
    return plain(Decimal(number) * Decimal(10) ** int(noughts))


def _read(match: re.Match[str]) -> str:
    """A match as a decimal that Python reads."""
    if match["backwards"]:
        return _reversed(match["backwards"])
    whole = "".join(DIGITS.findall(match["groups"] or match["whole"]))
    fraction = match["rest"] or match["fraction"] or ".0"
    return f"{whole}.{fraction[1:]}"


def _reversed(groups: str) -> str:
    return "".join(reversed(DIGITS.findall(groups)))


def spelt(text: str, counting: Mapping[str, int]) -> set[str]:
    """The values of the numbers that are spelt with signs of their own, as 八十一."""
    if not counting:
        return set()
    runs = re.findall(f"[{''.join(counting)}]+", text)
    return {
        str(value)
        for run in runs
        for value in (_spelt(run, counting), *_each(run, counting))
    }


def _each(run: str, counting: Mapping[str, int]) -> list[int]:
    return [counting[sign] for sign in run]


def _spelt(run: str, counting: Mapping[str, int]) -> int:
    """The value of signs: a digit multiplies the ten, hundred … that follows it."""
    total = digit = 0
    for sign in run:
        worth = counting[sign]
        if worth < TEN:
            digit = digit * TEN + worth
        else:
            total += max(digit, 1) * worth
            digit = 0
    return total + digit
