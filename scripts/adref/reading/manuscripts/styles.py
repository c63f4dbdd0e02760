"""The styles of a Word file: what paragraphs and words have from them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from adref.reading.manuscripts.elements import (
    Element,
    child,
    children,
    is_on,
    number,
    value,
)

Found = TypeVar("Found")
LONGEST = 30
"""Styles that each build on the next; more would be a circle."""
BODY = 9
"""The outline level of words that are no heading, counted from 0."""
# What Chinese uses where others have italics. # medium
KAI = ("kai", "楷")


@dataclass(frozen=True, slots=True)
class Styles:
    """Style elements by their ids, and the paragraph style of those without one."""

    known: Mapping[str, Element]
    usual: str

    def chain(self, style: str) -> Iterator[Element]:
        """A style and those it builds on."""
        return islice(self._chain(style), LONGEST)

    def _chain(self, style: str) -> Iterator[Element]:
        while style in self.known:
            yield self.known[style]
            style = value(child(self.known[style], "basedOn"))

    def title(self, style: str) -> str:
        """The name of a style as people see it."""
        return value(child(self.known.get(style), "name"))


@dataclass(frozen=True, slots=True)
class Look:
    """How words are set, as far as their paragraph's style does not say it."""

    emphasis: bool = False
    strong: bool = False
    raised: bool = False
    hidden: bool = False
    struck: bool = False
    font: str = ""


def read_styles(root: Element | None) -> Styles:
    """The styles of a file."""
    known = {value(one, "styleId"): one for one in children(root, "style")}
    usual = (
        name
        for name, one in known.items()
        if value(one, "type") == "paragraph" and value(one, "default") in {"1", "true"}
    )
    return Styles(known, next(usual, ""))


def style_of(paragraph: Element, styles: Styles) -> str:
    """The id of a paragraph's style."""
    return value(child(paragraph, "pPr", "pStyle")) or styles.usual


def heading(paragraph: Element, styles: Styles) -> int:
    """The level of a heading, from 1; 0 for other paragraphs."""
    level = _first(paragraph, styles, _outline)
    return level + 1 if level is not None and 0 <= level < BODY else 0


def in_list(paragraph: Element, styles: Styles) -> tuple[str, int, str]:
    """A paragraph's list, its level or -1, and the style that says so."""
    list_id = _first(paragraph, styles, _list_id) or ""
    level = _first(paragraph, styles, _list_level)
    own = child(paragraph, "pPr", "numPr", "numId")
    bound = "" if own is not None and level is not None else _binding(paragraph, styles)
    return list_id, -1 if level is None else level, bound


def _binding(paragraph: Element, styles: Styles) -> str:
    """The style whose list a paragraph is in."""
    for style in styles.chain(style_of(paragraph, styles)):
        if child(style, "pPr", "numPr") is not None:
            return value(style, "styleId")
    return ""


def _first(
    paragraph: Element, styles: Styles, seek: Callable[[Element], Found | None]
) -> Found | None:
    """What the paragraph says, or else the nearest of its styles."""
    for one in (paragraph, *styles.chain(style_of(paragraph, styles))):
        found = seek(one)
        if found is not None:
            return found
    return None


def _outline(element: Element) -> int | None:
    level = child(element, "pPr", "outlineLvl")
    return None if level is None else number(value(level), BODY)


def _list_id(element: Element) -> str | None:
    entry = child(element, "pPr", "numPr", "numId")
    return None if entry is None else value(entry)


def _list_level(element: Element) -> int | None:
    entry = child(element, "pPr", "numPr", "ilvl")
    return None if entry is None else number(value(entry))


def look(run: Element, styles: Styles) -> Look:
    """How a run is set: by itself, or else by its style of characters."""
    layouts = [
        layout
        for one in (run, *styles.chain(value(child(run, "rPr", "rStyle"))))
        if (layout := child(one, "rPr")) is not None
    ]
    complex_ = any(_on(layouts, name) for name in ("rtl", "cs"))
    slant, weight = ("iCs", "bCs") if complex_ else ("i", "b")
    fonts = [value(child(layout, "rFonts"), "ascii") for layout in layouts]
    return Look(
        _on(layouts, slant) or any(map(_is_kai, layouts)),
        _on(layouts, weight),
        any(value(child(one, "vertAlign")) == "superscript" for one in layouts),
        _on(layouts, "vanish"),
        _on(layouts, "strike") or _on(layouts, "dstrike"),
        next(filter(None, fonts), ""),
    )


def _on(layouts: list[Element], name: str) -> bool:
    """What the nearest layout that speaks of it says."""
    said = (child(layout, name) for layout in layouts)
    return is_on(next((one for one in said if one is not None), None))


def _is_kai(layout: Element) -> bool:
    font = value(child(layout, "rFonts"), "eastAsia").lower()
    return any(part in font for part in KAI)
