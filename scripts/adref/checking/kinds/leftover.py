"""Words of the original language left within a translation."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from adref.checking.counterparts import Pair, pairs
from adref.checking.subject import Hit, Kind, Look
from adref.model.text import Passage

SHOWN = 40
"""Letters of what is left that a message shows."""
SAYING = 3
"""Words without a capital, besides the small ones, that a name seldom has."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What shows that words are of a language: a pattern of words, and its small words.

    Words in a row are of it where `fewest` of its small words are among them, or half
    as many and twice as many others.
    """

    word: str
    small: tuple[str, ...]
    fewest: int


@dataclass(frozen=True, slots=True)
class Leftover:
    """No words of the original language stand in a row, in no quotation, no name.

    `speech` by language.
    """

    speech: Mapping[str, Speech] = field(hash=False)


@dataclass(frozen=True, slots=True)
class _Signs:
    """What tells the original's words from the translation's."""

    word: re.Pattern[str]
    theirs: frozenset[str]
    ours: frozenset[str]
    fewest: int


def check(look: Look[Leftover]) -> Iterator[Hit]:
    """A hit for each row of words that are left."""
    speech, here = look.settings.speech, look.subject.language.code
    for pair in pairs(look):
        signs = _signs(speech[pair.language], speech[here])
        if _may_hold(pair.site.own, signs):
            yield from _hits(pair, signs)


@cache
def _signs(theirs: Speech, ours: Speech) -> _Signs:
    return _Signs(
        re.compile(theirs.word),
        frozenset(theirs.small) - frozenset(ours.small),
        frozenset(ours.small) - frozenset(theirs.small),
        theirs.fewest,
    )


def _may_hold(text: str, signs: _Signs) -> bool:
    # Far quicker than a look at each word.
    words = signs.word.findall(text.lower())
    return 2 * sum(word in signs.theirs for word in words) >= signs.fewest


def _hits(pair: Pair, signs: _Signs) -> Iterator[Hit]:
    for row in _rows(pair.site.own, signs):
        small = [at for at, one in enumerate(row) if one[0].lower() in signs.theirs]
        few = len(small) < signs.fewest
        if 2 * len(small) >= signs.fewest:
            between = row if few else row[small[0] : small[-1] + 2]
            common = sum(not one[0][0].isupper() for one in between) - len(small)
            if common >= (2 * SAYING if few else SAYING):
                yield _hit(pair, between[0].start(), between[-1].end())


def _rows(text: str, signs: _Signs) -> Iterator[list[re.Match[str]]]:
    """Words in a row: no word of the translation and no other letter between them."""
    row: list[re.Match[str]] = []
    for match in signs.word.finditer(text):
        ours = match[0].lower() in signs.ours
        if row and (ours or _parted(text, row[-1], match)):
            yield row
            row = []
        row += [] if ours else [match]
    if row:
        yield row


def _parted(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    return any(sign.isalpha() for sign in text[before.end() : after.start()])


def _hit(pair: Pair, start: int, end: int) -> Hit:
    return Hit(
        pair.site, start, end, said={"words": _shown(pair.site.passage, start, end)}
    )


def _shown(passage: Passage, start: int, end: int) -> str:
    words = passage.text[start:end]
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()} …"


KIND = Kind(Leftover, check)
