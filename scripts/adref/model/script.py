"""Scripts that names are written in. They come from styles/scripts.yaml."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from adref.model.language import Direction


@dataclass(frozen=True, slots=True)
class Script:
    """One script.

    `letters` are the words that the Unicode names of its letters begin with; `code` is
    that of ISO 15924. `page` are the families that draw it on a page, `size` times as
    large as Latin letters; `word` is the family of a desk with Microsoft Word.
    `clusters` says that several signs are drawn as one.
    """

    code: str
    letters: tuple[str, ...]
    direction: Direction
    page: tuple[str, ...]
    size: float
    word: str
    clusters: bool = False


Scripts = Mapping[str, Script]
"""Scripts by the word that the names of their letters begin with."""


def by_letters(scripts: tuple[Script, ...]) -> Scripts:
    """Each script under every word that the names of its letters begin with."""
    return {word: script for script in scripts for word in script.letters}


def script_of(text: str, scripts: Scripts) -> Script | None:
    """The script of a text's first letter, None for none that is known."""
    first = next((letter for letter in text if letter.isalpha()), "")
    return scripts.get(_word(first)) if first else None


@cache
def _word(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]
