"""The few properties of CSS that matter to words: slant, weight, lists, sight."""

import re
from collections.abc import Iterator, Mapping

from adref.reading.manuscripts.elements import Element

Properties = Mapping[str, str]

RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,20000})\}")
CLASS = re.compile(r"\s*[a-z0-9]*\.([\w-]+)\s*", re.IGNORECASE)
# How documents of Google number their lists.
BEFORE = re.compile(r"\s*\.([\w-]+)\s*>\s*li:before\s*")
CONTENT = re.compile(
    r'content:\s*"([^"]*)"\s*counter\(\s*[\w-]+\s*,\s*([\w-]+)\s*\)\s*"([^"]*)"'
)
WANTED = frozenset({
    "font-style", "font-weight", "vertical-align", "display", "visibility",
    "list-style-type", "list-style", "text-decoration", "mso-hide", "mso-list",
})  # fmt: skip


def declared(text: str) -> Properties:
    """The properties in an attribute `style` that matter here."""
    pairs = (part.partition(":") for part in text.split(";"))
    return {
        name: said.strip().lower()
        for raw, _, said in pairs
        if (name := raw.strip().lower()) in WANTED
    }


def sheet(root: Element) -> Mapping[str, Properties]:
    """The properties of classes in the style sheets of a page."""
    classes: dict[str, dict[str, str]] = {}
    for selectors, body in _rules(root):
        for selector in selectors.split(","):
            found = CLASS.fullmatch(selector)
            if found:
                classes.setdefault(found[1], {}).update(declared(body))
    return classes


def numberings(root: Element) -> Mapping[str, tuple[str, str, str]]:
    """By the class of a list: what stands before its counter, its style, and after."""
    found: dict[str, tuple[str, str, str]] = {}
    for selector, body in _rules(root):
        place, content = BEFORE.fullmatch(selector), CONTENT.search(body)
        if place and content:
            found[place[1]] = (content[1], content[2], content[3])
    return found


def _rules(root: Element) -> Iterator[tuple[str, str]]:
    for style in root.iter("style"):
        for rule in RULE.finditer(style.text or ""):
            yield rule[1], rule[2]
