"""XLIFF and TMX as the standard and other programs have them."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from lxml import etree
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile

from adref.desk.parts import known_parts
from adref.model.markup import pieces
from adref.reading.exchange.inline import Element

PART = "XLIFF schemas"
SPACE = "urn:oasis:names:tc:xliff:document:1.2"
FAR = b"http://www.w3.org/2001/xml.xsd"
"""Where the schema wants that of `xml:space` from."""


class Unit(Protocol):
    """One unit of a file as Translate Toolkit has it."""

    source: str
    target: str | None

    def getid(self) -> str: ...
    def getnotes(self) -> str: ...


class Store(Protocol):
    """A file as Translate Toolkit has it."""

    units: list[Unit]

    def __bytes__(self) -> bytes: ...


def toolkit_xliff(source: bytes) -> Store:
    """An XLIFF file as the toolkit reads it."""
    parse = cast("Callable[[bytes], Store]", xlifffile.parsestring)  # pyright: ignore[reportUnknownMemberType]
    return parse(source)


def toolkit_tmx(source: bytes) -> Store:
    """A translation memory as the toolkit reads it."""
    parse = cast("Callable[[bytes], Store]", tmxfile.parsestring)  # pyright: ignore[reportUnknownMemberType]
    return parse(source)


@cache
def schema() -> etree.XMLSchema:
    """The schema of XLIFF 1.2 that the set-up has brought, the strict one if it can."""
    (part,) = (part for part in known_parts() if part.name == PART)
    paths = (Path(probe.name) for probe in part.probes)
    path = next(path for path in paths if path.is_file())
    beside = path.with_name("xml.xsd").as_uri().encode()
    return etree.XMLSchema(etree.XML(path.read_bytes().replace(FAR, beside)))


def faults(source: bytes) -> list[str]:
    """What the standard has against a file, its strict schema included."""
    root = etree.fromstring(source)
    checked = schema()
    checked.validate(root)
    return [str(entry) for entry in checked.error_log] + list(_foreign(root))


def _foreign(root: Element) -> list[str]:
    """What the strict schema forbids and the other lets pass: names of others."""
    elements = [str(one.tag) for one in root.iter() if SPACE not in str(one.tag)]
    names = {str(name) for one in root.iter() for name in one.attrib}
    xml = "{http://www.w3.org/XML/1998/namespace}"
    return elements + [name for name in names if "{" in name.replace(xml, "")]


def looks(text: str) -> list[tuple[str, bool, bool]]:
    """Every letter of a text, and whether it is set apart."""
    return [
        (letter, piece.emphasis, piece.strong)
        for piece in pieces(text)
        for letter in piece.text
        if letter.strip()
    ]
