"""What an original says twice in the same words, and a translation in others."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

from adref.checking.counterparts import Pair, pairs
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.wording import worded

SHOWN = 60
"""Letters of the other translation that a message shows."""
LETTER = re.compile(r"[^\W_]")
KEPT = 4096
"""Texts, and pairs of words, remembered."""


class Stretch(StrEnum):
    """How much of a text is looked at in one piece."""

    UNIT = "unit"
    CLAUSE = "clause"


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A `stretch` that stands twice in the original is translated alike.

    One shorter than `fewest` words, by the language of the original, may be anything.
    `marks` matches what stands between clauses; those of a unit are looked at where it
    has as many of them in both texts. Words that match `slight` do not count, nor does
    it matter how words end or in which order they stand. A hit tells `here` and
    `other`, the two units, and `there`, the words of the other.
    """

    stretch: Stretch
    fewest: Mapping[str, int] = field(hash=False)
    marks: re.Pattern[str]
    slight: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some words of a passage, from `start` to before `end`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Said:
    """How a unit says one piece of its original.

    What is of one `source` is not compared: a unit with itself, or the clauses of
    units that are the same as a whole.
    """

    site: Site
    source: str
    piece: _Piece


def check(look: Look[Otherwise]) -> Iterator[Hit]:
    """A hit for each further way to say the same; the first way is taken for right."""
    known: dict[str, list[_Said]] = {}
    for pair in pairs(look):
        for key, said in _stretches(pair, look.settings):
            ways = known.setdefault(key, [])
            if not any(_same(said, way, look.settings) for way in ways):
                ways.append(said)
                yield from _hits(said, ways[0])


def _stretches(pair: Pair, settings: Otherwise) -> Iterator[tuple[str, _Said]]:
    """Each piece of an original that is long enough, and how the unit says it."""
    wanted = _pieces(pair.original.words, settings)
    given = _pieces(pair.site.words, settings)
    if len(wanted) != len(given):
        return
    source = _source(pair, settings.stretch)
    for at, piece in enumerate(wanted):
        words = _worded(piece.text)
        if len(words) >= settings.fewest[pair.language]:
            yield " ".join(words), _Said(pair.site, source, given[at])


def _source(pair: Pair, stretch: Stretch) -> str:
    match stretch:
        case Stretch.UNIT:
            return pair.site.unit
        case Stretch.CLAUSE:
            return " ".join(_worded(pair.original.words))


def _pieces(text: str, settings: Otherwise) -> list[_Piece]:
    match settings.stretch:
        case Stretch.UNIT:
            return [_Piece(text, 0, len(text))]
        case Stretch.CLAUSE:
            return list(_clauses(text, settings.marks))


def _clauses(text: str, marks: re.Pattern[str]) -> Iterator[_Piece]:
    start = 0
    for mark in (*marks.finditer(text), None):
        end = mark.start() if mark else len(text)
        clause = text[start:end]
        if LETTER.search(clause):
            lead = len(clause) - len(clause.lstrip())
            yield _Piece(clause.strip(), start + lead, start + len(clause.rstrip()))
        start = mark.end() if mark else end


@lru_cache(maxsize=KEPT)
def _worded(text: str) -> tuple[str, ...]:
    # Five translations have the same original, and two rules look at it.
    return tuple(worded(text.casefold()))


def _words(text: str, settings: Otherwise) -> tuple[str, ...]:
    slight = settings.slight.fullmatch
    return tuple(word for word in _worded(text) if not slight(word))


def _same(one: _Said, other: _Said, settings: Otherwise) -> bool:
    """Whether each of two units has the words of the other, in whichever place."""
    if one.source == other.source:
        return True
    return _holds(one, other, settings) and _holds(other, one, settings)


def _holds(one: _Said, other: _Said, settings: Otherwise) -> bool:
    """Whether a unit has the words with which another says a piece."""
    whole = _words(one.site.words, settings)
    return _within(_words(other.piece.text, settings), whole)


def _within(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return all(any(_akin(word, other) for other in others) for word in words)


@lru_cache(maxsize=KEPT)
def _akin(word: str, other: str) -> bool:
    """Whether two words may be forms of one: they share half of their letters."""
    if word == other or not (word.isalpha() and other.isalpha()):
        return word == other
    shared = SequenceMatcher(None, word, other).find_longest_match().size
    return shared > 1 and 2 * shared >= max(len(word), len(other))


def _hits(said: _Said, first: _Said) -> Iterator[Hit]:
    if said is not first:
        told = {
            "here": said.site.unit,
            "other": first.site.unit,
            "there": _shown(first),
        }
        yield Hit(said.site, said.piece.start, said.piece.end, said=told)


def _shown(said: _Said) -> str:
    words = said.site.passage.text[said.piece.start : said.piece.end].strip()
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()} …"


KIND = Kind(Otherwise, check)
