"""Forms that are slips where a text has the right one, and a habit where it has not.

A text typed with straight marks throughout is one decision, not a hundred mistakes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from adref.checking.glances import letters_of
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look


class Share(StrEnum):
    """Whether a text has the wrong form less often than the right one, or not."""

    STRAY = "stray"
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class Change:
    """What is wrong, and a template of re.Match.expand of what to write instead."""

    find: re.Pattern[str]
    write: str


@dataclass(frozen=True, slots=True)
class Habits:
    """Changes that are asked for where the text has the wrong form in this share.

    `right` finds what is written rightly. Only a text with one of the `signs` can hold
    what is wrong.
    """

    changes: tuple[Change, ...]
    right: re.Pattern[str]
    share: Share
    signs: str


def check(look: Look[Habits]) -> Iterator[Hit]:
    """A hit for each change, where the text has as many as the share says."""
    signs = frozenset(look.settings.signs)
    hits = [
        hit
        for site, text in look.texts
        if not signs.isdisjoint(letters_of(text))
        for hit in _hits(site, text, look)
    ]
    if hits and _share(len(hits), look) is look.settings.share:
        yield from hits


def _hits(site: Site, text: str, look: Look[Habits]) -> Iterator[Hit]:
    for change in look.settings.changes:
        for match in change.find.finditer(text):
            write = match.expand(change.write)
            yield Hit(site, match.start(), match.end(), write)


def _share(wrong: int, look: Look[Habits]) -> Share:
    right = sum(len(look.settings.right.findall(text)) for _, text in look.texts)
    return Share.STRAY if wrong < right else Share.USUAL


KIND = Kind(Habits, check)
