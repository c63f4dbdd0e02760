"""Documents as JSON and back: what one job of the workflow hands to the next."""

import msgspec

from adref.model.bilingual import Bilingual
from adref.model.document import Document


def to_json(made: Document | Bilingual) -> bytes:
    """A document as indented UTF-8 JSON that a reviewer can read."""
    return msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n"


def from_json(source: bytes) -> Document:
    """The document back; msgspec.ValidationError where it is not one."""
    return msgspec.json.decode(source, type=Document)


def bilingual_from_json(source: bytes) -> Bilingual:
    """The text side by side with its original back, on the same terms."""
    return msgspec.json.decode(source, type=Bilingual)
