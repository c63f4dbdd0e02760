"""Words that another program sets apart, as one line of adref's markup.

An underscore within a word is a letter, and one before a space opens nothing: what is
emphasised is brought to whole words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from adref.model.markup import WORD
from adref.reading.bytes import visible
from adref.reading.exchange.lines import line


class Sign(StrEnum):
    """The two marks of adref's markup."""

    EMPHASIS = "_"
    STRONG = "**"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where words begin or end to be set apart."""

    sign: Sign
    opens: bool


Said = str | Mark


@dataclass(frozen=True, slots=True)
class Range:
    """From `start` to before `end`, words are set apart; `nth` began before others."""

    start: int
    end: int
    nth: int
    sign: Sign


def marked(said: Iterable[Said]) -> str:
    """The line of these words and marks; a mark without a partner or words is gone."""
    parts = [visible(one) if isinstance(one, str) else one for one in said]
    text = "".join(one for one in parts if isinstance(one, str))
    found = sorted(_ranges(parts), key=lambda one: one.start)
    strong = tuple(_joined(one for one in found if one.sign is Sign.STRONG))
    emphasised = _joined(one for one in found if one.sign is Sign.EMPHASIS)
    edges = {edge for one in strong for edge in (one.start, one.end)}
    fitted = _joined(_fitted(text, emphasised, edges))
    return line("".join(_written(text, (*strong, *fitted))))


def _ranges(parts: Iterable[Said]) -> Iterator[Range]:
    """What pairs of marks hold."""
    offset = 0
    opened: dict[Sign, list[tuple[int, int]]] = {sign: [] for sign in Sign}
    for number, one in enumerate(parts):
        if isinstance(one, str):
            offset += len(one)
        elif one.opens:
            opened[one.sign].append((offset, number))
        elif opened[one.sign]:
            start, nth = opened[one.sign].pop()
            yield Range(start, offset, nth, one.sign)


def _fitted(text: str, ranges: Iterable[Range], edges: set[int]) -> Iterator[Range]:
    """Ranges in order without spaces at their ends, and of whole words.

    A word may be cut at an edge: there the sign of another mark stands.
    """
    done = 0
    for one in ranges:
        start, end = _trimmed(text, max(one.start, done), one.end)
        while done < start < end and start not in edges and _letter(text, start - 1):
            start -= 1
        while start < end and end not in edges and _letter(text, end):
            end += 1
        yield replace(one, start=start, end=end)
        done = max(done, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _letter(text: str, offset: int) -> bool:
    return bool(WORD.match(text, offset))


def _joined(ranges: Iterable[Range]) -> Iterator[Range]:
    """Ranges in order without empty ones, those that touch made one."""
    last: Range | None = None
    for one in ranges:
        if one.start >= one.end:
            continue
        if last and one.start <= last.end:
            last = replace(last, end=max(one.end, last.end))
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _written(text: str, ranges: Iterable[Range]) -> Iterator[str]:
    """The words with the marks: what began last ends first.

    An underscore never stands beside a letter outside, where a star can instead.
    """
    marks: list[tuple[int, int, bool, int, int, Sign]] = []
    for one in ranges:
        weak = one.sign is Sign.EMPHASIS
        inner = weak and one.start > 0 and _letter(text, one.start - 1)
        outer = not weak and _letter(text, one.end)
        marks.append((one.start, 1, inner, -one.end, one.nth, one.sign))
        marks.append((one.end, 0, outer, -one.start, -one.nth, one.sign))
    at = 0
    for edge, *_, sign in sorted(marks):
        yield text[at:edge]
        yield sign
        at = edge
    yield text[at:]
