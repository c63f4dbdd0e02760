"""Automatic numbers: what Word shows before a paragraph and nobody typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from adref.reading.manuscripts.counters import counted
from adref.reading.manuscripts.elements import (
    Element,
    child,
    children,
    is_on,
    number,
    value,
)
from adref.reading.manuscripts.signs import sign

LEVELS = 9
PLACEHOLDER = re.compile("%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts; `restart` is the level that starts it anew.

    `restart` counts from 1, 0 is never and -1 any level above.
    """

    start: int = 1
    kind: str = "decimal"
    form: str = ""
    restart: int = -1
    style: str = ""
    legal: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """A list: the definition it shares its counters with, and what it sets anew."""

    definition: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]

    def level_of(self, style: str) -> int:
        """The level that a paragraph style is bound to; 0 if none."""
        bound = (i for i, level in self.levels.items() if level.style == style)
        return next(bound, 0) if style else 0


def all_series(root: Element | None) -> Mapping[str, Series]:
    """The lists of a Word file by their numbers (`w:numId`)."""
    definitions = {
        value(one, "abstractNumId"): one for one in children(root, "abstractNum")
    }
    linked = {
        value(child(one, "styleLink")): number_
        for number_, one in definitions.items()
        if child(one, "styleLink") is not None
    }
    return {
        value(one, "numId"): _series(one, definitions, linked)
        for one in children(root, "num")
    }


def _series(
    entry: Element, definitions: Mapping[str, Element], linked: Mapping[str, str]
) -> Series:
    definition = value(child(entry, "abstractNumId"))
    # A list may take its levels from a style of lists, defined elsewhere.
    link = value(child(definitions.get(definition), "numStyleLink"))
    definition = linked.get(link, definition)
    overrides = list(children(entry, "lvlOverride"))
    starts = {
        _index(one): number(value(child(one, "startOverride")), 1)
        for one in overrides
        if child(one, "startOverride") is not None
    }
    own = [one for entry in overrides for one in children(entry, "lvl")]
    shared = children(definitions.get(definition), "lvl")
    levels = {_index(one): _level(one) for one in (*shared, *own)}
    return Series(definition, levels, starts)


def _index(element: Element) -> int:
    return min(max(number(value(element, "ilvl")), 0), LEVELS - 1)


def _level(element: Element) -> Level:
    font = value(child(element, "rPr", "rFonts"), "ascii")
    form = value(child(element, "lvlText"))
    kind = value(child(element, "numFmt")) or "decimal"
    return Level(
        number(value(child(element, "start")), 0),
        kind,
        "".join(sign(letter, font) for letter in form),
        number(value(child(element, "lvlRestart")), -1),
        value(child(element, "pStyle")),
        is_on(child(element, "isLgl")),
    )


@dataclass(slots=True)
class Counting:
    """Counts the paragraphs of all lists in the order of the text."""

    series: Mapping[str, Series]
    counts: dict[str, list[int | None]] = field(
        default_factory=dict[str, list[int | None]]
    )
    begun: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])

    def label(self, list_id: str, index: int) -> str:
        """Count one paragraph; what stands before it."""
        series = self.series.get(list_id)
        if series is None or not 0 <= index < LEVELS:
            return ""
        counts = self.counts.setdefault(series.definition, [None] * LEVELS)
        counts[index] = self._count(list_id, series, counts, index)
        for deeper in range(index + 1, LEVELS):
            if _restarts(series.levels.get(deeper, Level()), index):
                counts[deeper] = None
        return _shown(series, counts, index)

    def _count(
        self, list_id: str, series: Series, counts: list[int | None], index: int
    ) -> int:
        fresh = (list_id, index) not in self.begun
        self.begun.add((list_id, index))
        if fresh and index in series.starts:
            return series.starts[index]
        before = counts[index]
        return _first(series, index) if before is None else before + 1


def _first(series: Series, index: int) -> int:
    start = series.levels.get(index, Level()).start
    return series.starts.get(index, start)


def _restarts(level: Level, index: int) -> bool:
    return level.restart < 0 or index < level.restart


def _shown(series: Series, counts: list[int | None], index: int) -> str:
    level = series.levels.get(index, Level())

    def filled(match: re.Match[str]) -> str:
        above = int(match[1]) - 1
        count = counts[above]
        kind = series.levels.get(above, Level()).kind
        if level.legal:
            kind = "decimal"
        return counted(kind, _first(series, above) if count is None else count)

    if level.kind == "none" and not PLACEHOLDER.sub("", level.form).strip():
        return ""
    return PLACEHOLDER.sub(filled, level.form).strip()
