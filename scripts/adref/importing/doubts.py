"""Decisions that are collected while a manuscript is read."""

from collections.abc import Sequence
from dataclasses import replace

from adref.model.place import Place
from adref.model.proposal import Decision


class Doubts:
    """The choices that a person should look at, in the order of their places."""

    def __init__(self) -> None:
        self._found: list[Decision] = []

    def add(self, place: Place, chosen: str, instead: str) -> None:
        """Note a choice, and what to do if it was wrong."""
        self._found.append(Decision(place, chosen, instead))

    def all(self) -> tuple[Decision, ...]:
        """All choices; one that was made again and again is told once."""
        alike: dict[tuple[str, str], list[Decision]] = {}
        for one in sorted(set(self._found)):
            alike.setdefault((one.chosen, one.instead), []).append(one)
        return tuple(sorted(_told(some) for some in alike.values()))


def _told(some: Sequence[Decision]) -> Decision:
    first, more = some[0], len(some) - 1
    if not more:
        return first
    return replace(first, chosen=f"{first.chosen}, and so with {more} more")
