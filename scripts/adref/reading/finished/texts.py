"""The texts of one file, whatever its kind."""

import json
import re
from collections.abc import Iterator
from typing import cast

from adref.reading.finished.leaf import Leaf, Written
from adref.reading.finished.markup import is_markup
from adref.reading.finished.markup import texts as of_markup
from adref.reading.finished.pages import PDF, facts

MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
LEGIBLE = re.compile(rb"[\x20-\x7e]{12,}")
"""Words among bytes that are none: what pictures say of themselves."""


def texts(leaf: Leaf) -> Iterator[Written]:
    """All that is written in a file that holds no other; SealedError where sealed."""
    if leaf.source.startswith(PDF):
        yield from facts(leaf.source)
        return
    text = _text(leaf.source)
    if text is None:
        found = b"\n".join(LEGIBLE.findall(leaf.source))
        yield Written("what it says of itself", found.decode("ascii"))
    elif is_markup(text):
        yield from of_markup(leaf.source, text)
    else:
        yield Written("", text)
        if text.lstrip()[:1] in {"{", "["}:
            yield from _of_json(text)


def _text(source: bytes) -> str | None:
    coding = next((code for mark, code in MARKS.items() if source.startswith(mark)), "")
    try:
        text = source.decode(coding or "utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _of_json(text: str) -> Iterator[Written]:
    """The values and keys, whose letters may be written as numbers."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return
    yield Written("a value", "\n".join(_values(said)))


def _values(said: object) -> Iterator[str]:
    if isinstance(said, dict):
        for key, value in cast("dict[str, object]", said).items():
            yield key
            yield from _values(value)
    elif isinstance(said, list):
        for value in cast("list[object]", said):
            yield from _values(value)
    elif isinstance(said, str):
        yield said
