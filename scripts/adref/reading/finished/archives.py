"""Files inside of files: archives, Word and Excel files, what a PDF has attached."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from adref.reading.finished.leaf import Leaf, SealedError
from adref.reading.finished.pages import PDF, attached

ZIP = b"PK\x03\x04"
DEEPEST = 5
LARGEST = 400_000_000
"""Bytes of all files inside of one, unpacked."""
DAMAGE = (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError,
          KeyError, OverflowError, NotImplementedError)  # fmt: skip
"""What is raised when an archive is not what it says."""


def leaves(source: bytes, path: str = "", depth: int = 0) -> Iterator[Leaf]:
    """Each file that is no archive, those first that come first.

    An archive comes as a leaf that has the names in it. Raises SealedError.
    """
    if depth > DEEPEST:
        raise SealedError(f"more than {DEEPEST} archives stand in each other")
    if source.startswith(ZIP):
        yield from _unpacked(source, path, depth)
    else:
        yield Leaf(path, source)
    if source.startswith(PDF):
        for number, file in enumerate(attached(source), 1):
            yield from leaves(file, _inside(path, f"attachment {number}"), depth + 1)


def _unpacked(source: bytes, path: str, depth: int) -> Iterator[Leaf]:
    try:
        with ZipFile(BytesIO(source)) as opened:
            names = [info.filename for info in opened.infolist()]
            if sum(info.file_size for info in opened.infolist()) > LARGEST:
                raise SealedError("it is too large")
            about = opened.comment.decode("utf-8", "replace")
            yield Leaf(_inside(path, "names"), "\n".join([*names, about]).encode())
            files = [(name, opened.read(name)) for name in names if name[-1:] != "/"]
    except DAMAGE as error:
        raise SealedError("it is damaged or locked") from error
    for name, file in files:
        yield from leaves(file, _inside(path, name), depth + 1)


def _inside(path: str, name: str) -> str:
    return f"{path}/{name}" if path else re.sub(r"^/", "", name)
