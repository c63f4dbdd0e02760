"""The texts of an XML or HTML file: words, attributes, comments."""

from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree, html

from adref.reading.finished.leaf import Written
from adref.reading.manuscripts.elements import Element

INLINE = frozenset(
    {"r", "t", "delText", "instrText", "ins", "del", "moveFrom", "moveTo", "hyperlink",
     "smartTag", "fldSimple", "sdt", "sdtContent", "rPh", "span", "a", "em", "strong",
     "b", "i", "u", "s", "bdi", "bdo", "sup", "sub", "small", "cite", "q", "mark"}
)  # fmt: skip
"""Elements whose words go on in the same line."""
BREAKS = frozenset({"br", "cr", "tab", "ptab"})


def is_markup(text: str) -> bool:
    """Whether a file has elements."""
    return text.lstrip("\ufeff \t\r\n").startswith("<")


def texts(source: bytes, text: str) -> Iterator[Written]:
    """All that stands in a file; the file as it is, where nobody understands it."""
    root = _root(source, text)
    if root is None:
        yield Written("", text)
        return
    yield Written("its words", "".join(_words(root)))
    beside = (*root.itersiblings(preceding=True), *root.itersiblings())
    for node in (*beside, *root.iter()):
        if isinstance(node.tag, str):
            values = "\n".join(map(str, node.attrib.values()))
            yield from _attributes(values)
        else:
            yield Written("a comment", node.text or "")


def _attributes(values: str) -> Iterator[Written]:
    if values:
        yield Written("an attribute", values)
    if "%" in values:
        yield Written("an attribute", unquote(values))


def _root(source: bytes, text: str) -> Element | None:
    if "<html" in text[:2000].lower():
        return html.document_fromstring(text.encode(), parser=_html())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        return etree.fromstring(source, parser)
    except etree.XMLSyntaxError:
        return None


def _html() -> html.HTMLParser:
    return html.HTMLParser(encoding="utf-8", huge_tree=True)


def _words(element: Element) -> Iterator[str]:
    """The words below an element; those that are read in one line stand in one."""
    name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
    if name:
        below = (one for child in element for one in _words(child))
        inside = [element.text or "", *below]
        around = "\n" if name in BREAKS or (name not in INLINE and any(inside)) else ""
        yield from (around, *inside, around)
    yield element.tail or ""
