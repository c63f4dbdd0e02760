"""The elements of a Word file: their names, and what their attributes say."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

from lxml import etree

# lxml gives the type of an element no public name.
Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PREFIXES = {
    WORD: "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "urn:schemas-microsoft-com:vml": "v",
}
STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": WORD.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": (
        b"http://schemas.openxmlformats.org/drawingml/2006/"
    ),
}
"""The names of the strict kind of Office Open XML, and those of the usual kind."""
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
OFF = frozenset({"0", "false", "off", "none"})
INTEGER = re.compile(r"\s*([+-]?\d{1,9})\s*")


@cache
def short(tag: str) -> str:
    """`w:p` for a paragraph; an empty text in a name space that holds no words."""
    space, _, local = tag[1:].partition("}")
    prefix = PREFIXES.get(space)
    return f"{prefix}:{local}" if prefix else ""


def name(element: Element) -> str:
    """The short name of an element; comments and instructions have none."""
    return short(element.tag) if isinstance(element.tag, str) else ""


def child(element: Element | None, *path: str) -> Element | None:
    """A descendant by the names of Word on the way to it."""
    for step in path:
        if element is None:
            return None
        element = element.find(f"{{{WORD}}}{step}")
    return element


def children(element: Element | None, step: str) -> Iterator[Element]:
    """All children of one name."""
    if element is not None:
        yield from element.iterfind(f"{{{WORD}}}{step}")


def value(element: Element | None, attribute: str = "val") -> str:
    """An attribute in Word's name space; empty where there is none."""
    return "" if element is None else element.get(f"{{{WORD}}}{attribute}", "")


def number(text: str, otherwise: int = 0) -> int:
    """An attribute that counts."""
    match = INTEGER.fullmatch(text)
    return int(match[1]) if match else otherwise


def is_on(element: Element | None) -> bool:
    """Whether a property that is on or off is there and on."""
    return element is not None and value(element).lower() not in OFF
