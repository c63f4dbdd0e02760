"""The parts of an archive, taken out with care; nothing is written anywhere."""

import zlib
from dataclasses import dataclass, field
from zipfile import BadZipFile, ZipFile

LARGEST = 30_000_000
"""Bytes of a file: pictures make Word files large."""
LARGEST_PART = 16_000_000
"""Bytes of one part, unpacked. A hundred pages full of tracked changes are 10 MB."""
LARGEST_PARTS = 48_000_000
"""Bytes of all parts that are read, unpacked."""
MOST_FILES = 20_000

DAMAGE = (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError,
          KeyError, OverflowError, NotImplementedError)  # fmt: skip
"""What is raised when an archive is not what it says."""


class UnreadableError(Exception):
    """A file that cannot be read; the message says why and what helps."""


@dataclass(slots=True)
class Archive:
    """Reads parts until they are too much; `remedy` says what makes them smaller."""

    opened: ZipFile
    remedy: str
    read: int = field(default=0)

    def part(self, path: str) -> bytes:
        """The bytes of a part, whatever size it says it has."""
        with self.opened.open(path) as file:
            source = file.read(LARGEST_PART + 1)
        self.read += len(source)
        if len(source) > LARGEST_PART or self.read > LARGEST_PARTS:
            raise UnreadableError(f'"{path}" in this file is too large; {self.remedy}')
        return source

    def has(self, path: str) -> bool:
        """Whether a part is there."""
        return path in self.opened.NameToInfo


def guarded(opened: ZipFile, remedy: str, again: str) -> Archive:
    """An archive that is open to us; `again` says how to make it anew."""
    if len(opened.NameToInfo) > MOST_FILES:
        raise UnreadableError(f"the file has too many parts; {again}")
    if any(info.flag_bits & 1 for info in opened.infolist()):
        raise UnreadableError("the file is locked; take its password off")
    return Archive(opened, remedy)
