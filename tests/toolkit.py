"""PO files as Translate Toolkit has them, which tells pyright little of its types."""

from collections.abc import Callable
from typing import Protocol, cast

from translate.storage.pypo import pofile


class Unit(Protocol):
    """One entry of a PO file."""

    source: str
    target: str
    prev_source: str

    def getcontext(self) -> str: ...
    def isfuzzy(self) -> bool: ...
    def isheader(self) -> bool: ...


class Store(Protocol):
    """A PO file; its bytes are the file as the toolkit saves it."""

    units: list[Unit]

    def __bytes__(self) -> bytes: ...


def store(source: bytes) -> Store:
    """A PO file as the toolkit reads it."""
    parse = cast("Callable[[bytes], Store]", pofile.parsestring)  # pyright: ignore[reportUnknownMemberType]
    return parse(source)
