"""What a YAML file says, with the place of every value."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.model.place import Place


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the part of it that a value takes, exactly as it was written."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """Text as written.

    `lines` are the lines it stands on, quotation marks included; `block` is "|" or
    ">" or empty; `quoted` tells text in quotation marks; `comment` tells that a
    comment follows the text on its line.
    """

    text: str
    place: Place
    lines: tuple[Line, ...] = ()
    block: str = ""
    quoted: bool = False
    comment: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order written, each key once."""

    entries: tuple[Entry, ...]
    place: Place

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)


Node = Scalar | Sequence | Mapping


def kind_of(node: Node) -> str:
    """What a person would call this value."""
    match node:
        case Scalar(text=""):
            return "nothing"
        case Scalar():
            return "text"
        case Sequence():
            return "a list"
        case Mapping():
            return "a group of keys"
