"""Whether a file that was edited is still built as it was before."""

from adref.reading.bytes import decode
from adref.reading.nodes import Mapping, Node, Scalar, Sequence
from adref.reading.strict_yaml import parse

Shape = bool | tuple["Shape | str", ...]


def same_shape(before: str, after: str, file: str) -> bool:
    """Whether both can be read, with the same keys, and no text lost as a comment."""
    old, new = _root(before, file), _root(after, file)
    return old is not None and new is not None and _shape(old) == _shape(new)


def _root(source: str, file: str) -> Node | None:
    text, _ = decode(source.encode(), file)
    return parse(text, file)[0] if text is not None else None


def _shape(node: Node) -> Shape:
    match node:
        case Scalar():
            return node.comment
        case Sequence():
            return tuple(_shape(item) for item in node.items)
        case Mapping():
            entries = ((entry.key.text, _shape(entry.value)) for entry in node)
            return tuple(part for entry in entries for part in entry)
