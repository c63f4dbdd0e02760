"""The tags of a PDF: footnotes become notes, which WeasyPrint 70 leaves out."""

from collections.abc import Iterable

import pydyf
from weasyprint.document import Document

CALL = "call-"


def finish(document: Document, pdf: pydyf.PDF) -> None:
    """Tag as Note what begins with a link back to a call of a footnote."""
    by_reference = {thing.reference: thing for thing in pdf.objects}
    for link in _links(pdf):
        name = _target(link, by_reference)
        if name.startswith(CALL):
            note = by_reference[link["P"]]
            note["S"] = "/Note"
            note["ID"] = pydyf.String(f"note-{name.removeprefix(CALL)}")


def _links(pdf: pydyf.PDF) -> Iterable[pydyf.Dictionary]:
    """The structure elements of links."""
    for thing in pdf.objects:
        if isinstance(thing, pydyf.Dictionary) and thing.get("S") == "/Link":
            yield thing


def _target(link: pydyf.Dictionary, by_reference: dict[bytes, pydyf.Object]) -> str:
    """The anchor a link points to, or nothing."""
    for kid in link["K"]:
        pointer = by_reference.get(kid) if isinstance(kid, bytes) else None
        if isinstance(pointer, pydyf.Dictionary) and pointer.get("Type") == "/OBJR":
            return by_reference[pointer["Obj"]]["Contents"].string
    return ""
