"""Where the characters of a file stand."""

from bisect import bisect_right
from itertools import accumulate

from adref.model.place import Place


class Places:
    """Finds the place of a character from its offset in the text of a file."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        lengths = (len(line) + 1 for line in text.split("\n"))
        self._starts = [0, *accumulate(lengths)]

    def at(self, offset: int) -> Place:
        """Where the character at this offset stands."""
        line = bisect_right(self._starts, offset)
        return Place(self.file, line, offset - self._starts[line - 1] + 1)
