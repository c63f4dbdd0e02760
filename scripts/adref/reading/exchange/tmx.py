"""Translation memories that came back: they do not say which unit is meant."""

import re

from adref.model.exchange import Return
from adref.model.finding import Finding, Outcome
from adref.model.place import Place

LOOKED_AT = 20_000
"""Bytes at the start of a file that tell what it is."""
BEGINS = re.compile(rb"<tmx[\s>]")
MEMORY = (
    "this is a translation memory (TMX), which does not say which unit a text is for; "
    "send back the Word table, PO or XLIFF file that was sent, with the translation"
)


def is_tmx(source: bytes) -> bool:
    """Whether the bytes begin as a translation memory does, whoever made it."""
    return bool(BEGINS.search(source[:LOOKED_AT].replace(b"\0", b"")))


def read_tmx(source: bytes, file: str) -> Outcome[Return]:  # noqa: ARG001 - as others
    """A refusal that says what to send back instead."""
    return Outcome(None, (Finding(Place(file), "receive", MEMORY),))
