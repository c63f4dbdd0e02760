"""Words from a table of what is written and what should be."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look

WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Words:
    """A table: words as written, and what to write instead, "" for nothing.

    In small letters they are found in any case, but in a name such as "World Trade
    Center": between other words with a capital. `unless` are phrases in which the
    words are right; `attached` are letters written together with the word after them;
    `spaced` tells whether words have spaces between them.
    """

    words: Mapping[str, str]
    unless: tuple[str, ...] = ()
    attached: str = ""
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class _Table:
    """A table made ready: the pattern of any of its words, and where each leads."""

    pattern: re.Pattern[str]
    firsts: frozenset[str]
    write: Mapping[str, str] = field(hash=False)
    exact: frozenset[str]
    unless: re.Pattern[str] | None


def check(look: Look[Words]) -> Iterator[Hit]:
    """A hit for each word of the table, in the case in which it stands."""
    settings = look.settings
    edges = _edges(settings)
    table = _table(tuple(settings.words.items()), settings.unless, *edges)
    for site, text in look.texts:
        if settings.attached or not settings.spaced or _may_hold(text, table):
            yield from _hits(site, text, table)


def _edges(settings: Words) -> tuple[str, str]:
    """What stands before and after a word of the table."""
    if not settings.spaced:
        return "", ""
    if settings.attached:
        return rf"(?<!\w)[{settings.attached}]*", r"(?!\w)"
    return r"(?<![\w-])", r"(?![\w-])"


def _may_hold(text: str, table: _Table) -> bool:
    # Far quicker than the pattern, which few texts match.
    return not table.firsts.isdisjoint(WORD.findall(text.lower()))


def _hits(site: Site, text: str, table: _Table) -> Iterator[Hit]:
    for match in table.pattern.finditer(text):
        found = match["word"]
        write = table.write[found if found in table.exact else found.lower()]
        if not (_name(match, table) or _excepted(match, table)):
            yield Hit(
                site,
                match.start("word"),
                match.end("word"),
                _cased(write, found, table),
            )


def _cased(write: str, found: str, table: _Table) -> str | None:
    if not write:
        return None
    if found in table.exact and not found.islower():
        return write
    if found.isupper() and len(found) > 1:
        return write.upper()
    return write[0].upper() + write[1:] if found[0].isupper() else write


def _name(match: re.Match[str], table: _Table) -> bool:
    """Whether a small word of the table stands with a capital within a name."""
    found = match["word"]
    if found in table.exact or found[0].islower() or found.isupper():
        return False
    before = match.string[: match.start("word")].rstrip()
    return bool(before) and before[-1] not in ".;:!?“«("


def _excepted(match: re.Match[str], table: _Table) -> bool:
    return table.unless is not None and any(
        other.start() < match.end() and match.start() < other.end()
        for other in table.unless.finditer(match.string)
    )


@cache
def _table(
    words: tuple[tuple[str, str], ...], unless: tuple[str, ...], before: str, after: str
) -> _Table:
    keys = [key for key, _ in words]
    longest_first = sorted(keys, key=lambda key: (-len(key), key))
    either = "|".join(_spelt(key) for key in longest_first)
    return _Table(
        re.compile(f"{before}(?P<word>{either}){after}"),
        frozenset(_first(key) for key in keys),
        dict(words),
        frozenset(key for key in keys if not key.islower()),
        re.compile("|".join(map(re.escape, unless)), re.IGNORECASE) if unless else None,
    )


def _first(key: str) -> str:
    return WORD.findall(key.lower())[0]


def _spelt(key: str) -> str:
    """A pattern for a key: in any case where it has no capital, with either '."""
    spelt = re.escape(key).replace("'", "['’]").replace(r"\ ", r"[ \u00a0]")
    return f"(?i:{spelt})" if key.islower() else spelt


KIND = Kind(Words, check)
