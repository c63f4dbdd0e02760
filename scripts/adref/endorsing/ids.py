"""Ids of new entries, from their names."""

from collections.abc import Collection, Iterator
from itertools import chain, count

from adref.endorsing.folding import latin
from adref.reading.ids import RESERVED

LONGEST = 48
NAMELESS = "endorser"


class FreeIds:
    """Gives each name an id that nobody has and nobody had."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = {*taken, *RESERVED}

    def take(self, name: str) -> str:
        """The id of a name in Latin letters, numbered where it is taken."""
        free = next(one for one in _choices(name) if one not in self._taken)
        self._taken.add(free)
        return free

    def keep(self, wanted: str, name: str) -> str:
        """The id that was shown to a person, or another one if it was taken since."""
        if wanted in self._taken:
            return self.take(name)
        self._taken.add(wanted)
        return wanted


def _choices(name: str) -> Iterator[str]:
    words = latin(name).split() or [NAMELESS]
    base = words[0][:LONGEST]
    for word in words[1:]:
        if len(base) + 1 + len(word) > LONGEST:
            break
        base = f"{base}-{word}"
    return chain([base], (f"{base}-{number}" for number in count(2)))
