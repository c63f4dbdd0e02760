"""Abbreviations of capital letters in a text, and where they are explained."""

import re
from dataclasses import dataclass
from functools import lru_cache

from adref.checking.glances import KEPT

LETTER = "0-9A-Za-zÀ-ÖØ-öø-ÿА-Яа-яЁё"
CAPITALS = "(?:[A-Z]{2,9}|[А-ЯЁ]{2,9})"
TOKEN = re.compile(
    rf"(?<![{LETTER}./+&_-])(?P<name>{CAPITALS})s?(?![{LETTER}/+&_$-]|\.[{LETTER}])"
)
"""Capitals that stand alone: part of no symbol, compound or name with a hyphen."""
ROMAN = re.compile(r"[IVXLCDM]+")
LONGEST = 6
"""A lone word in capitals that is longer is a heading."""
OPEN, CLOSE = "(（", ")）"
WITHIN = 40
"""How far before an abbreviation the bracket may open that explains it."""
CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯЁ]"
SMALL = "(?:[0-9a-zß-öø-ÿа-яё]{1,3}[ \u00a0])?"
LOWER = "[a-zß-öø-ÿа-яё]"
BEYOND = re.compile(rf"[ \u00a0]{SMALL}{CAPITAL}{LOWER}")
BEFORE = re.compile(rf"[ \u00a0]{CAPITAL}{LOWER}[{LETTER}’'-]*[ \u00a0]{SMALL}$")
"""A word with a capital, and no second abbreviation, that does not open the passage."""
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation in its place, without the s of a plural.

    `alone` tells whether nothing else is in its brackets; `named` whether a word with
    a capital stands beside it, as in a name.
    """

    name: str
    start: int
    end: int
    explained: bool
    alone: bool
    named: bool


@lru_cache(maxsize=KEPT)
def abbreviations(text: str) -> tuple[Abbreviation, ...]:
    """The abbreviations of a text; one in brackets, or right before them, is explained.

    Roman numerals are none, nor is a heading in capitals.
    """
    found = [match for match in TOKEN.finditer(text) if not ROMAN.fullmatch(match[1])]
    if not found or _shouted(text):
        return ()
    return tuple(_abbreviation(match) for match in found)


def _abbreviation(match: re.Match[str]) -> Abbreviation:
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - WITHIN) : start]
    opened = max(map(before.rfind, OPEN)) > max(map(before.rfind, CLOSE))
    followed = text[end : end + 2].lstrip()[:1] in set(OPEN)
    alone = text[start - 1 : start] in set(OPEN) and text[end : end + 1] in set(CLOSE)
    return Abbreviation(
        match["name"], start, end, opened or followed, alone, _named(text, start, end)
    )


def _named(text: str, start: int, end: int) -> bool:
    """Whether a word with a capital stands beside, or beyond one small word."""
    after = BEYOND.match(text, end) is not None
    return after or BEFORE.search(text[max(0, start - WITHIN) : start]) is not None


def _shouted(text: str) -> bool:
    """Whether a heading is in capitals altogether."""
    words = WORD.findall(text)
    long = len(words) > 1 or len(text) > LONGEST
    return long and all(word.isupper() and _cased(word[0]) for word in words)


def _cased(letter: str) -> bool:
    return letter.lower() != letter.upper()
