"""A document as JSON and back: what one job of the workflow hands to the next."""

import msgspec

from adref.model.document import Document


def to_json(document: Document) -> bytes:
    """The document as indented UTF-8 JSON that a reviewer can read."""
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


def from_json(source: bytes) -> Document:
    """The document back; msgspec.ValidationError where it is not one."""
    return msgspec.json.decode(source, type=Document)
