"""Units of a translation that still say what the original says, word for word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.counterparts import pairs
from adref.checking.subject import Hit, Kind, Look

WORD = re.compile(r"[^\W\d_]+")
HAN = re.compile("[\u4e00-\u9fff]")
FEWEST = 2
"""Words that are no names; fewer may be the same in two languages."""
LETTERS = 4
"""A shorter word may be an article in a name."""


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A unit with words other than names is not the same as the original.

    `except_units` are units that often are nothing but names.
    """

    except_units: tuple[str, ...]


def check(look: Look[Untranslated]) -> Iterator[Hit]:
    """A hit for each unit that is the same as the original."""
    for pair in pairs(look):
        if pair.site.unit in look.settings.except_units:
            continue
        words = WORD.findall(pair.site.words)
        if words == WORD.findall(pair.original.words) and _says_something(words):
            yield Hit(pair.site, 0, len(pair.site.passage.text))


def _says_something(words: list[str]) -> bool:
    """Whether there are words that are no names: without a capital, or Chinese."""
    common = [word for word in words if len(word) >= LETTERS and not word[0].isupper()]
    signs = sum(len(HAN.findall(word)) for word in words)
    return len(common) >= FEWEST or signs >= FEWEST * LETTERS


KIND = Kind(Untranslated, check)
