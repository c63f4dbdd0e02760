"""The cells of a row that belong to one of our columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adref.model.import_map import Titles
from adref.model.table import Row, Table
from adref.reading.signups.cleaning import clean, folded

TICKS = frozenset({"1", "true", "yes", "x", "✓", "✔", "☑", "checked"})
"""What programs write into a column that is ticked; its own choice is one as well."""
CHOICE = re.compile(r".*(?:/|\[)([^/\[\]]+)\]?")
NO_TICKS = frozenset({"", "0", "false", "no"})
BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class Filled:
    """Finds what was filled in: the first of some columns, or joined parts of them.

    `positions` are, for each title or joined titles, those of its parts; columns of
    the same title are alternatives.
    """

    positions: tuple[tuple[tuple[int, ...], ...], ...]

    def text(self, row: Row) -> str:
        """The cleaned words, or "" where nothing was filled in."""
        joined = (" ".join(_parts(row, parts)) for parts in self.positions)
        return next(filter(None, joined), "")


@dataclass(frozen=True, slots=True)
class Ticked:
    """Finds which of some choices were ticked; each has a column of its own."""

    choices: tuple[tuple[str, tuple[int, ...]], ...]

    def text(self, row: Row) -> str:
        """The choices, one after another."""
        return BETWEEN.join(
            choice
            for choice, at in self.choices
            if folded(_first(row, at)) in {*TICKS, folded(choice)}
        )


def filled(table: Table, alternatives: Sequence[Titles]) -> Filled:
    """What finds the cells below some titles, as far as the table has them."""
    return Filled(
        tuple(
            tuple(table.columns(part) for part in titles.parts)
            for titles in alternatives
        )
    )


def ticked(table: Table, choices: Sequence[Titles]) -> Ticked:
    """The same for choices that have a column each."""
    parts = (part for titles in choices for part in titles.parts)
    return Ticked(tuple((choice(part), table.columns(part)) for part in parts))


def choice(title: str) -> str:
    """The choice that a title ends in, as in "Kind/A network" or "Kind [A]"."""
    found = CHOICE.fullmatch(title)
    return clean(found[1]) if found else title


def _parts(row: Row, parts: Sequence[Sequence[int]]) -> Iterator[str]:
    return filter(None, (_first(row, positions) for positions in parts))


def _first(row: Row, positions: Sequence[int]) -> str:
    return next(filter(None, (clean(row.cells[at]) for at in positions)), "")
