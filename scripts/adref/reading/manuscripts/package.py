"""The parts of a Word file, taken out of its archive with care."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from adref.model.finding import Finding, Outcome
from adref.model.place import Place
from adref.reading.archives import (
    DAMAGE,
    LARGEST,
    Archive,
    UnreadableError,
    guarded,
)
from adref.reading.manuscripts.elements import STRICT, Element

DEEPEST = 120
"""Elements within each other; text in a box in a table is some thirty deep."""

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
AS_DOCX = "open it in Word and save it as .docx"
SMALLER = "take pictures and old versions out, or divide the text"
KINDS = (
    ({"word/vbaProject.bin"}, "the file holds macros; save it as .docx, without them"),
    (
        {"xl/workbook.xml"},
        "this is a workbook of Excel; copy the text into a Word file",
    ),
    ({"ppt/presentation.xml"}, "these are slides; copy the text into a Word file"),
    ({"content.xml", "mimetype"}, "this is an OpenDocument file; save it as .docx"),
)
"""What an archive may be instead of a Word file, and the remedy."""
STARTS = (
    (b"{\\rtf", f"this is rich text (RTF); {AS_DOCX}"),
    (b"%PDF", "this is a PDF file; ask for the Word file, or copy the text out of it"),
    (b"<", "this is a page of HTML or XML; give it a name that ends in .html"),
)


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word file by their paths, parsed; how they hang together.

    `single` holds a part of each kind (`styles`, `comments` …), `margins` headers and
    footers; `links` are addresses by the ids of relations; `unread` names what holds
    words that are not read.
    """

    document: Element
    single: Mapping[str, Element]
    margins: tuple[tuple[str, Element], ...]
    links: Mapping[str, str]
    unread: tuple[str, ...]

    def stories(self) -> tuple[Element, ...]:
        """The parts that hold words."""
        margins = (root for _, root in self.margins)
        return (self.document, *self.single.values(), *margins)


def open_package(source: bytes, file: str) -> Outcome[Package]:
    """The parts of a Word file, or what stands in the way."""
    try:
        return Outcome(_opened(source))
    except UnreadableError as error:
        return Outcome(None, (Finding(Place(file), "import", str(error)),))
    except DAMAGE:
        message = f"the file is damaged; {AS_DOCX} again"
        return Outcome(None, (Finding(Place(file), "import", message),))


def parsed(source: bytes, path: str) -> Element:
    """The root of a part; nothing outside of it is ever fetched or expanded."""
    for strict, usual in STRICT.items():
        source = source.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(source, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableError(
            f'"{path}" in this file is damaged; {AS_DOCX} again'
        ) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableError(
            f'"{path}" in this file defines entities, as no Word file does; {AS_DOCX}'
        )
    _bounded(root, path)
    return root


def _bounded(root: Element, path: str) -> None:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise UnreadableError(
                f'"{path}" in this file is nested more than {DEEPEST} deep; '
                f"copy the text into a new Word file"
            )


def _opened(source: bytes) -> Package:
    _refuse(source)
    with ZipFile(BytesIO(source)) as opened:
        return _package(guarded(opened, SMALLER, f"{AS_DOCX} again"))


def _refuse(source: bytes) -> None:
    """Say what the file is, if it is no archive of a bearable size."""
    if len(source) > LARGEST:
        raise UnreadableError(
            f"the file has {len(source):,} bytes; the most is {LARGEST:,}; "
            "take pictures out of it"
        )
    if source.startswith(OLD):
        raise UnreadableError(
            "the file is locked with a password; take it off in Word and save again"
            if LOCKED in source
            else f"this is no .docx but an older kind of file (.doc); {AS_DOCX}"
        )
    for start, message in STARTS:
        if source.lstrip()[: len(start)] == start:
            raise UnreadableError(message)
    if not source.startswith(b"PK"):
        raise UnreadableError(f"this is no Word file; {AS_DOCX}")


def _package(archive: Archive) -> Package:
    names = frozenset(archive.opened.NameToInfo)
    for parts, message in KINDS:
        if parts <= names:
            raise UnreadableError(message)
    main = next(_targets(archive, "", "officeDocument"), "")
    if not archive.has(main):
        raise UnreadableError(f"there is no Word document in this archive; {AS_DOCX}")
    related = tuple(_related(archive, main))
    return Package(
        _tree(archive, main),
        {kind: _tree(archive, path) for kind, path, _ in related if kind in SINGLE},
        tuple(
            (kind, _tree(archive, path)) for kind, path, _ in related if kind in MARGINS
        ),
        dict(_links(archive, main)),
        tuple(UNREAD[kind] for kind, _, _ in related if kind in UNREAD),
    )


SINGLE = frozenset({"styles", "numbering", "footnotes", "endnotes", "comments"})
MARGINS = ("header", "footer")
UNREAD = {
    "aFChunk": "a file that is embedded in it",
    "subDocument": "another document that it takes in",
    "diagramData": "a diagram",
    "chart": "a chart",
    "oleObject": "an object of another program",
    "package": "a file of another program",
}


def _tree(archive: Archive, path: str) -> Element:
    return parsed(archive.part(path), path)


def _related(archive: Archive, path: str) -> Iterator[tuple[str, str, str]]:
    """Kind, path and id of the parts that a part is related to and that exist."""
    for entry in _relations(archive, path):
        target = posixpath.join("/", posixpath.dirname(path), entry.get("Target", ""))
        found = posixpath.normpath(target).lstrip("/")
        if entry.get("TargetMode") != "External" and archive.has(found):
            yield _kind(entry), found, entry.get("Id", "")


def _targets(archive: Archive, path: str, kind: str) -> Iterator[str]:
    return (target for found, target, _ in _related(archive, path) if found == kind)


def _links(archive: Archive, path: str) -> Iterator[tuple[str, str]]:
    for entry in _relations(archive, path):
        if entry.get("TargetMode") == "External" and _kind(entry) == "hyperlink":
            yield entry.get("Id", ""), entry.get("Target", "")


def _kind(entry: Element) -> str:
    return posixpath.basename(entry.get("Type", ""))


def _relations(archive: Archive, path: str) -> Iterator[Element]:
    folder, base = posixpath.split(path)
    listed = posixpath.join(folder, "_rels", f"{base}.rels")
    if archive.has(listed):
        yield from _tree(archive, listed).iterfind(RELATIONS)
