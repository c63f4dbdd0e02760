"""The first letter of a passage: a capital, or a small letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from adref.checking.openings import opening_start
from adref.checking.subject import Hit, Kind, Look

WORD = re.compile(r"([^\W\d_]+)(?![\w)])")
"""A word, which the letter of a label such as "a)" is not."""


class Case(StrEnum):
    """The case of a letter."""

    CAPITAL = "capital"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Initial:
    """The case that the first letter should have."""

    case: Case


def check(look: Look[Initial]) -> Iterator[Hit]:
    """A hit for each first word in the other case; "eHealth" and "UNESCO" are right."""
    for site, text in look.texts:
        match = WORD.match(text, opening_start(site))
        if match and _wrong(match[0], look.settings.case):
            write = match[0][0].swapcase() + match[0][1:]
            yield Hit(site, match.start(), match.end(), write)


def _wrong(word: str, case: Case) -> bool:
    if case is Case.CAPITAL:
        return word.islower()
    return word[0].isupper() and (word[1:].islower() or len(word) == 1)


KIND = Kind(Initial, check)
