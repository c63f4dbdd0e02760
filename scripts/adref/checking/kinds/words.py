"""Words from a table of what is written and what should be."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from adref.checking.casing import cased_as
from adref.checking.exceptions import unexcepted
from adref.checking.glances import WORD, plain, words_of
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look

STEM = "~"
SENTENCE = ".;:!?“«("
"""Marks after which a word has a capital that makes it no name."""


@dataclass(frozen=True, slots=True)
class Words:
    """A table: words as written, and what to write instead, "" for nothing.

    In small letters they are found in any case, but in a name such as "World Trade
    Center": between other words with a capital. A word that ends in `~` is a stem, and
    takes each of `endings`, as what is written instead does. `unless` are phrases in
    which the words are right; `before` and `after` are patterns of what has to stand
    around a word; `attached` are letters written together with the word after them;
    `spaced` tells whether words have spaces between them.
    """

    words: Mapping[str, str]
    unless: tuple[str, ...] = ()
    attached: str = ""
    spaced: bool = True
    endings: tuple[str, ...] = ()
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Edges:
    """What stands before and after a word; `whole` where no word begins in another."""

    before: str
    after: str
    whole: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """A table made ready.

    `starts` are its words by their first ones, in small letters; `anywhere` is one
    pattern for words that may begin within others, or None.
    """

    write: Mapping[str, str]
    exact: frozenset[str]
    starts: Mapping[str, tuple[str, ...]]
    edges: _Edges
    anywhere: re.Pattern[str] | None
    unless: tuple[re.Pattern[str], ...]


def check(look: Look[Words]) -> Iterator[Hit]:
    """A hit for each word of the table, in the case in which it stands."""
    settings = look.settings
    table = _table(
        tuple(settings.words.items()),
        settings.endings,
        settings.unless,
        _edges(settings),
    )
    for site, text in look.texts:
        matches = [one for one in _matches(text, table) if not _name(one, table)]
        for match in unexcepted(matches, table.unless):
            if not _right(match, table):
                yield _hit(site, match, table)


def _right(match: re.Match[str], table: _Table) -> bool:
    """Whether a small word of the table stands with its capitals already."""
    found = match["word"]
    write = table.write[_key(found, table)]
    return bool(write) and _cased(write, found, table) == found


def _edges(settings: Words) -> _Edges:
    before, after = settings.before, settings.after
    if not settings.spaced:
        return _Edges(before, after, whole=False)
    if settings.attached:
        attached = rf"{before}(?<!\w)[{settings.attached}]*"
        return _Edges(attached, rf"(?!\w){after}", whole=False)
    return _Edges(rf"{before}(?<![\w-])", rf"(?![\w-]){after}", whole=True)


def _matches(text: str, table: _Table) -> Iterator[re.Match[str]]:
    # Most texts hold none of the words, and sets and substrings tell so soonest.
    if table.anywhere:
        if any(start in text for start in table.starts):
            yield from table.anywhere.finditer(text)
    elif _may_hold(text, table):
        yield from _at_words(text, table)


def _may_hold(text: str, table: _Table) -> bool:
    return any(
        key.lower() in plain(text)
        for start in table.starts.keys() & words_of(text)
        for key in table.starts[start]
    )


def _at_words(text: str, table: _Table) -> Iterator[re.Match[str]]:
    end = 0
    for word in WORD.finditer(text):
        keys = table.starts.get(word[0].lower())
        match = _either(keys, table.edges).match(text, word.start()) if keys else None
        if match and match.start() >= end:
            end = match.end()
            yield match


def _hit(site: Site, match: re.Match[str], table: _Table) -> Hit:
    found = match["word"]
    write = table.write[_key(found, table)]
    start, end = match.span("word")
    return Hit(site, start, end, _cased(write, found, table) if write else None)


def _key(found: str, table: _Table) -> str:
    """The word of the table that was found, whatever its case and its marks."""
    plain = found.replace("’", "'").replace("\u00a0", " ")
    return plain if plain in table.exact else plain.lower()


def _cased(write: str, found: str, table: _Table) -> str:
    if _key(found, table) in table.exact:
        return write
    if found.isupper() and len(found) > 1:
        return write.upper()
    return cased_as(found, write)


def _name(match: re.Match[str], table: _Table) -> bool:
    """Whether a small word of the table stands with a capital within a name."""
    found = match["word"]
    if _key(found, table) in table.exact or found[0].islower() or found.isupper():
        return False
    before = match.string[: match.start("word")].rstrip()
    return bool(before) and before[-1] not in SENTENCE


@cache
def _table(
    words: tuple[tuple[str, str], ...],
    endings: tuple[str, ...],
    unless: tuple[str, ...],
    edges: _Edges,
) -> _Table:
    write = dict(_forms(words, endings))
    starts: dict[str, list[str]] = {}
    for key in write:
        starts.setdefault(_first(key), []).append(key)
    return _Table(
        write,
        frozenset(key for key in write if not key.islower()),
        {start: tuple(keys) for start, keys in starts.items()},
        edges,
        None if edges.whole else _either(tuple(write), edges),
        tuple(re.compile(re.escape(phrase), re.IGNORECASE) for phrase in unless),
    )


def _forms(
    words: Iterable[tuple[str, str]], endings: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    """The words of a table, each stem with its endings."""
    for key, write in words:
        if key.endswith(STEM):
            yield from (
                (key[:-1] + ending, write.removesuffix(STEM) + ending)
                for ending in endings
            )
        else:
            yield key, write


def _first(key: str) -> str:
    return WORD.findall(key.lower())[0]


@cache
def _either(keys: tuple[str, ...], edges: _Edges) -> re.Pattern[str]:
    longest_first = sorted(keys, key=lambda key: (-len(key), key))
    either = "|".join(_spelt(key) for key in longest_first)
    return re.compile(f"{edges.before}(?P<word>{either}){edges.after}")


def _spelt(key: str) -> str:
    """A pattern for a key: in any case where it has no capital, with either '."""
    spelt = re.escape(key).replace("'", "['’]").replace(r"\ ", r"[ \u00a0]")
    return f"(?i:{spelt})" if key.islower() else spelt


KIND = Kind(Words, check)
