"""What a glance at a text tells, taken once for all the rules that ask for it."""

import re
from functools import lru_cache

WORD = re.compile(r"\w+")
KEPT = 4096
"""Texts remembered; a submission has far fewer."""


@lru_cache(maxsize=KEPT)
def letters_of(text: str) -> frozenset[str]:
    """Every character that a text holds."""
    return frozenset(text)


@lru_cache(maxsize=KEPT)
def words_of(text: str) -> frozenset[str]:
    """Every word that a text holds, in small letters."""
    return frozenset(WORD.findall(text.lower()))


@lru_cache(maxsize=KEPT)
def plain(text: str) -> str:
    """A text in small letters, with plain apostrophes and spaces."""
    return text.lower().replace("’", "'").replace("\u00a0", " ")
