"""Elements of WordprocessingML, and the order the standard wants them in."""

from collections.abc import Iterable
from functools import cache
from typing import cast

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

Element = BaseOxmlElement

PARAGRAPH_ORDER = (
    "pStyle",
    "keepNext",
    "keepLines",
    "widowControl",
    "numPr",
    "pBdr",
    "shd",
    "tabs",
    "kinsoku",
    "overflowPunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "spacing",
    "ind",
    "jc",
    "outlineLvl",
    "rPr",
)
RUN_ORDER = (
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "strike",
    "noProof",
    "color",
    "sz",
    "szCs",
    "u",
    "vertAlign",
    "rtl",
    "lang",
)
ORDERS = {
    container: {qn(f"w:{tag}"): place for place, tag in enumerate(order)}
    for container, order in {"pPr": PARAGRAPH_ORDER, "rPr": RUN_ORDER}.items()
}


@cache
def _named(name: str) -> str:
    return qn(f"w:{name}")


def word(tag: str, *children: Element, **attributes: str) -> Element:
    """An element `w:tag`; its attributes are in the same namespace."""
    named = {_named(name): value for name, value in attributes.items()}
    made = cast("Element", OxmlElement(f"w:{tag}", named))
    made.extend(children)
    return made


def root(tag: str, *children: Element) -> Element:
    """An element `w:tag` that heads a part and declares what references need."""
    spaces = {prefix: nsmap[prefix] for prefix in ("w", "r")}
    made = cast("Element", OxmlElement(f"w:{tag}", nsdecls=spaces))
    made.extend(children)
    return made


def properties(tag: str, children: Iterable[Element]) -> Element:
    """`w:pPr` or `w:rPr`; a later child adds to an earlier one of the same name."""
    order = ORDERS[tag]
    merged: dict[str, Element] = {}
    for child in children:
        known = merged.setdefault(cast("str", child.tag), child)
        known.attrib.update(child.attrib)
    ordered = sorted(merged, key=order.__getitem__)
    return word(tag, *(merged[name] for name in ordered))


def text(words: str) -> Element:
    """`w:t` whose spaces count."""
    made = word("t")
    made.set(qn("xml:space"), "preserve")
    made.text = words
    return made
