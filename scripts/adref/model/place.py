"""Where a person wrote something."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A file as its author knows it, and a line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def right(self, columns: int) -> Self:
        """The place so many columns further on the same line."""
        return type(self)(self.file, self.line, self.column + columns)


@dataclass(frozen=True, slots=True)
class Stop:
    """From this offset of a folded text on, characters stand at this place."""

    offset: int
    place: Place


def place_at(stops: tuple[Stop, ...], offset: int) -> Place:
    """The place of one character of a folded text; stops are in order."""
    index = bisect_right(stops, offset, key=lambda stop: stop.offset) - 1
    stop = stops[max(index, 0)]
    return stop.place.right(max(offset - stop.offset, 0))
