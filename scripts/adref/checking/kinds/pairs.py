"""Brackets and quotation marks that open and do not close, or the reverse."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from adref.checking.glances import letters_of
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look

DEEPEST = 20
"""How many marks may stand open between one and its other half."""
SPACES_AND_MARKS = " \u00a0\u202f.,;:،؛。，；：”’»“\"'"


@dataclass(frozen=True, slots=True)
class Pairs:
    """What opens, and all that may close it.

    `alone` matches what may close without having been opened, such as the label "a)";
    its last character is the one that closes.
    """

    pairs: Mapping[str, str]
    alone: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Mark:
    site: Site
    offset: int
    sign: str


def check(look: Look[Pairs]) -> Iterator[Hit]:
    """A hit for each mark without its other half.

    What opens in one paragraph may close at the very end of a later one; a quotation
    may open anew at the start of each of its paragraphs.
    """
    waiting: list[_Mark] = []
    for mark in _unpaired(look):
        fit = _fit(mark, waiting, look.settings.pairs)
        if fit and _last(mark):
            waiting.remove(fit)
        elif mark.sign in look.settings.pairs:
            waiting.append(mark)
        else:
            yield _hit(mark)
    going_on = _going_on(look)
    for mark in waiting:
        if (mark.site.unit, mark.sign) not in going_on:
            yield _hit(mark)


def _unpaired(look: Look[Pairs]) -> Iterator[_Mark]:
    """The marks that have no other half in their own passage."""
    pairs = look.settings.pairs
    signs = "".join((*pairs, *pairs.values()))
    sign = re.compile(f"[{re.escape(signs)}]")
    for site, text in look.texts:
        if not letters_of(text).isdisjoint(signs):
            yield from _left(site, text, look.settings, sign)


def _left(site: Site, text: str, settings: Pairs, sign: re.Pattern[str]) -> list[_Mark]:
    opened: list[_Mark] = []
    closed: list[_Mark] = []
    for match in sign.finditer(text):
        mark = _Mark(site, match.start(), match[0])
        fit = _fit(mark, opened, settings.pairs)
        if fit:
            opened.remove(fit)
        elif mark.sign in settings.pairs:
            opened.append(mark)
        elif not _alone(text, mark.offset, settings.alone):
            closed.append(mark)
    return [*closed, *opened]


def _fit(mark: _Mark, opened: list[_Mark], pairs: Mapping[str, str]) -> _Mark | None:
    """The nearest mark that this one closes."""
    near = opened[: -DEEPEST - 1 : -1]
    return next((one for one in near if mark.sign in pairs.get(one.sign, "")), None)


def _alone(text: str, offset: int, alone: re.Pattern[str]) -> bool:
    near = max(0, offset - 12)
    return any(
        match.end() == offset + 1 for match in alone.finditer(text, near, offset + 1)
    )


def _last(mark: _Mark) -> bool:
    """Whether nothing but marks stands after a mark in its passage."""
    return not mark.site.words[mark.offset + 1 :].strip(SPACES_AND_MARKS)


def _going_on(look: Look[Pairs]) -> set[tuple[str, str]]:
    """The units after which the next begins with a sign, each with that sign."""
    return {
        (site.unit, text[:1]) for (site, _), (_, text) in pairwise(look.texts) if text
    }


def _hit(mark: _Mark) -> Hit:
    return Hit(mark.site, mark.offset, mark.offset + 1)


KIND = Kind(Pairs, check)
