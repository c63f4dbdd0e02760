"""What surrounds words of a page: how they are set, and the paragraph they are in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from adref.model.manuscript import Line
from adref.model.place import Place
from adref.reading.manuscripts.elements import Element, number
from adref.reading.manuscripts.sheets import Properties, declared

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
    "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "option",
    "p", "plaintext", "pre", "section", "select", "summary", "table", "tbody", "td",
    "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp",
})  # fmt: skip
PRE = frozenset({"pre", "textarea", "xmp", "plaintext", "listing"})
SLANTED = frozenset({"em", "i", "cite", "dfn", "var"})
HEAVY = frozenset({"b", "strong"})
STRUCK = frozenset({"s", "strike", "del"})
PLACE = "data-line"
"""An attribute that says the line of a source that this page was made from."""
BOLD = 600
"""The least weight of letters that readers call bold."""
LEVEL = re.compile(r"\blevel(\d)")


@dataclass(frozen=True, slots=True)
class Setting:
    """How words are set, and `line`, the paragraph around them without its text."""

    line: Line
    emphasis: bool = False
    strong: bool = False
    raised: bool = False
    struck: bool = False
    hidden: bool = False
    pre: bool = False


def properties(element: Element, classes: Mapping[str, Properties]) -> Properties:
    """What style sheets and the element itself say of it."""
    said: dict[str, str] = {}
    for name in element.get("class", "").split():
        said.update(classes.get(name, {}))
    return said | dict(declared(element.get("style", "")))


def within(around: Setting, element: Element, said: Properties) -> Setting:
    """The setting inside of an element."""
    tag = str(element.tag)
    block = tag in BLOCKS
    look = declared(element.get("style", "")) if block else said
    return replace(
        around,
        line=_line(around, element, look) if block else around.line,
        emphasis=_slants(around, tag, look),
        strong=_weighs(around, tag, look),
        raised=_rises(around, tag, look),
        struck=around.struck or tag in STRUCK or _struck(look),
        hidden=around.hidden or _is_hidden(element, said),
        pre=around.pre or tag in PRE,
    )


def at_start(file: str) -> Setting:
    """The setting outside of everything."""
    return Setting(Line("", Place(file)))


def _line(around: Setting, element: Element, look: Properties) -> Line:
    tag = str(element.tag)
    heading = int(tag[1]) if re.fullmatch("h[1-6]", tag) else around.line.heading
    level = LEVEL.search(look.get("mso-list", ""))
    return Line(
        "",
        Place(around.line.place.file, _number(element) or around.line.place.line),
        level=int(level[1]) - 1 if level else around.line.level,
        heading=heading,
        style=(element.get("class", "").split() or [around.line.style])[0],
    )


def _number(element: Element) -> int:
    return number(element.get(PLACE, "")) or element.sourceline or 0


def _slants(around: Setting, tag: str, look: Properties) -> bool:
    said = look.get("font-style", "")
    if said:
        return said.startswith(("italic", "oblique"))
    return around.emphasis or tag in SLANTED


def _weighs(around: Setting, tag: str, look: Properties) -> bool:
    said = look.get("font-weight", "")
    if said:
        return said.startswith("bold") or number(said) >= BOLD
    return around.strong or tag in HEAVY


def _rises(around: Setting, tag: str, look: Properties) -> bool:
    said = look.get("vertical-align", "")
    return said == "super" if said else around.raised or tag == "sup"


def _struck(look: Properties) -> bool:
    return "line-through" in look.get("text-decoration", "")


def _is_hidden(element: Element, said: Properties) -> bool:
    return (
        element.get("hidden") is not None
        or said.get("display") == "none"
        or said.get("visibility") == "hidden"
        or said.get("mso-hide") == "all"
    )
