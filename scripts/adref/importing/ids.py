"""Ids proposed from the words of paragraphs."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from itertools import chain, count

from adref.model.language import Language
from adref.model.openers import opener
from adref.model.text import Kind

FEWEST, MOST, LONGEST = 3, 7, 40
PART = re.compile(r"[a-z0-9]+")
LETTERS = 0.6
"""Of the letters of a text so many have to be Latin, or its id says where it stands."""


class Ids:
    """Proposes ids, each once; `reserved` are words that cannot be one."""

    def __init__(self, language: Language, reserved: Collection[str]) -> None:
        self._small = {_plain(word) for word in language.small_words}
        self._language = language
        self._taken = set(reserved)

    def take(self, text: str, kind: Kind, position: str) -> str:
        """The shortest free id from the words of a text, or one from its position."""
        choices = chain(self._from_words(text, kind), _counted(position))
        free = next(choice for choice in choices if choice not in self._taken)
        self._taken.add(free)
        return free

    def _from_words(self, text: str, kind: Kind) -> Iterator[str]:
        bare = text.lstrip("[( ")
        words = self._words(bare[opener(bare, kind, self._language) :])
        if not _is_latin(text):
            return
        for size in range(min(FEWEST, len(words)), min(MOST, len(words)) + 1):
            made = "-".join(words[:size])
            if len(made) <= LONGEST and re.search("[a-z]", made):
                yield made

    def _words(self, text: str) -> list[str]:
        parts = PART.findall(_plain(text))
        return [part for part in parts if len(part) > 1 and part not in self._small]


def _counted(position: str) -> Iterator[str]:
    yield position
    yield from (f"{position}-{number}" for number in count(2))


def _plain(text: str) -> str:
    """Small letters without their accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in decomposed if not unicodedata.combining(one))


def _is_latin(text: str) -> bool:
    letters = [one for one in _plain(text) if one.isalpha()]
    latin = sum(one.isascii() for one in letters)
    return bool(letters) and latin >= LETTERS * len(letters)
