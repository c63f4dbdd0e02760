"""A file that holds no other, and the texts that stand in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaf:
    """A file by its path inside of others, "" for one that stands by itself."""

    path: str
    source: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """Some text of a file and where it stands: a name for people, or "" for lines.

    The lines of a `broken` text end wherever a page has no more room.
    """

    where: str
    text: str
    broken: bool = False


class SealedError(Exception):
    """A file into which nobody can look; the message says why."""
