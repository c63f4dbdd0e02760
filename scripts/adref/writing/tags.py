"""The tags of a PDF: footnotes become notes, which WeasyPrint 70 leaves out."""

from collections.abc import Iterable, Mapping
from typing import cast

import pydyf
from weasyprint.document import Document

CALL = "call-"

Things = Mapping[bytes, pydyf.Object]
Tag = dict[str, object]


def finish(_: Document, pdf: pydyf.PDF) -> None:
    """Tag as Note what begins with a link back to a call of a footnote."""
    # By its name as text: as an attribute its type is unknown to the checker.
    objects = cast("list[pydyf.Object]", getattr(pdf, "objects"))  # noqa: B009
    things = {thing.reference: thing for thing in objects}
    for link in _links(objects):
        name = _target(link, things)
        if name.startswith(CALL):
            note = _tag(things[cast("bytes", link["P"])])
            note["S"] = "/Note"
            note["ID"] = pydyf.String(f"note-{name.removeprefix(CALL)}")


def _links(objects: Iterable[pydyf.Object]) -> Iterable[Tag]:
    """The structure elements of links."""
    for thing in objects:
        if isinstance(thing, pydyf.Dictionary) and _tag(thing).get("S") == "/Link":
            yield _tag(thing)


def _tag(thing: pydyf.Object) -> Tag:
    return cast("Tag", thing)


def _target(link: Tag, things: Things) -> str:
    """The anchor a link points to, or nothing."""
    for kid in cast("list[object]", link["K"]):
        pointer = things.get(kid) if isinstance(kid, bytes) else None
        if isinstance(pointer, pydyf.Dictionary) and "Obj" in pointer:
            annotation = things[cast("bytes", _tag(pointer)["Obj"])]
            contents = cast("pydyf.String", _tag(annotation)["Contents"])
            return str(contents.string)
    return ""
