"""Tracked changes, accepted or refused before anything is read."""

from collections.abc import Iterator
from enum import StrEnum

from adref.reading.manuscripts.elements import (
    Element,
    child,
    name,
)


class Changes(StrEnum):
    """What becomes of the changes that a Word file has tracked."""

    ACCEPT = "accept"
    REJECT = "reject"


GONE = {
    Changes.ACCEPT: frozenset({"w:del", "w:moveFrom", "w:cellDel"}),
    Changes.REJECT: frozenset({"w:ins", "w:moveTo", "w:cellIns"}),
}
"""What marks words, paragraph marks, rows and cells that are not there any more."""
ALL = GONE[Changes.ACCEPT] | GONE[Changes.REJECT]
PROPERTIES = frozenset({"w:rPr", "w:pPr", "w:trPr", "w:tcPr", "w:numPr"})
BESIDE = frozenset({"w:rPr", "w:sectPr"})
"""What a paragraph has that its old properties do not tell."""


def settle(root: Element, changes: Changes) -> None:
    """Carry out all changes in a part, in place: afterwards it tells of none."""
    gone = GONE[changes]
    marks = [element for element in root.iter() if name(element) in ALL]
    lost = [element for element in marks if name(element) in gone]
    for element in lost:
        _remove(element, root)
    _properties(root, changes)
    for paragraph in tuple(_unmarked(lost)):
        _merge(paragraph)


def _remove(element: Element, root: Element) -> None:
    """Take away the words, or the row or cell whose properties say that it is gone."""
    parent = element.getparent()
    if parent is None or parent is root:
        return
    match name(parent):
        case "w:trPr" | "w:tcPr":
            _drop(parent.getparent())
        case "w:numPr":
            _drop(parent)
        case "w:rPr":
            pass  # it marks the end of a paragraph: see _unmarked
        case _:
            _drop(element)


def _drop(element: Element | None) -> None:
    parent = None if element is None else element.getparent()
    if element is not None and parent is not None:
        parent.remove(element)


def _properties(root: Element, changes: Changes) -> None:
    """Forget the old properties, or bring them back."""
    changed = [element for element in root.iter() if name(element).endswith("PrChange")]
    for change in changed:
        parent = change.getparent()
        if parent is not None:
            _drop(change)
            if changes is Changes.REJECT:
                _restore(parent, change)


def _restore(parent: Element, change: Element) -> None:
    kept = [one for one in parent if name(one) in BESIDE or name(one) in ALL]
    old = [one for before in change for one in before]
    parent[:] = [*old, *kept]


def _unmarked(lost: list[Element]) -> Iterator[Element]:
    """The paragraphs whose ends are gone."""
    for mark in lost:
        run = mark.getparent()
        layout = None if run is None else run.getparent()
        if run is not None and layout is not None and name(run) == "w:rPr":
            paragraph = layout.getparent()
            if paragraph is not None and name(layout) == "w:pPr":
                yield paragraph


def _merge(paragraph: Element) -> None:
    """Let the words go on into the next paragraph.

    The whole has the layout of the first of the two that had words.
    """
    after = _next(paragraph)
    if after is None:
        return
    words = [one for one in paragraph if name(one) != "w:pPr"]
    own, others = child(paragraph, "pPr"), child(after, "pPr")
    if own is not None and others is not None and _speaks(words):
        others[:] = list(own)
    first = 0 if others is None else 1
    after[first:first] = words
    _drop(paragraph)


def _speaks(elements: list[Element]) -> bool:
    return any(
        name(one) in {"w:t", "w:delText"} and (one.text or "").strip()
        for element in elements
        for one in element.iter()
    )


def _next(paragraph: Element) -> Element | None:
    """The paragraph that follows at once, bookmarks and the like aside."""
    after = paragraph.getnext()
    while after is not None and name(after) not in {"w:p", "w:tbl", "w:sdt"}:
        after = after.getnext()
    return after if after is not None and name(after) == "w:p" else None
