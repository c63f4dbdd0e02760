"""Documents as JSON and back: what one job of the workflow hands to the next."""

import msgspec

from adref.model.bilingual import Bilingual
from adref.model.document import Document
from adref.model.redline import Redline


def to_json(made: Document | Bilingual | Redline) -> bytes:
    """A document as indented UTF-8 JSON that a reviewer can read."""
    return msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n"


def from_json(source: bytes) -> Document:
    """The document back; msgspec.ValidationError where it is not one."""
    return msgspec.json.decode(source, type=Document)


def bilingual_from_json(source: bytes) -> Bilingual:
    """The text side by side with its original back, on the same terms."""
    return msgspec.json.decode(source, type=Bilingual)


def redline_from_json(source: bytes) -> Redline:
    """The document against its base back, on the same terms."""
    return msgspec.json.decode(source, type=Redline)
