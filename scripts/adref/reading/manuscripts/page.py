"""The source of an HTML page: bytes become a tree."""

import re
from typing import cast

from lxml import etree
from lxml.html import defs

from adref.model.finding import Finding, Outcome
from adref.model.place import Place
from adref.reading.bytes import LARGEST
from adref.reading.manuscripts.decoding import decoded
from adref.reading.manuscripts.elements import Element

DEEPEST = 250
"""Elements within each other; the parser leaves out what is deeper than 256."""
CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]{2,20})""", re.IGNORECASE)
HEAD = 4096
ENCODINGS = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
"""What browsers read under these names."""
OTHER = re.compile(
    r"(iso-8859-\d{1,2}|windows-\d{3,4}|koi8-[ru]|gb18030|big5|euc-(?:jp|kr)"
    r"|shift_jis|macintosh)"
)
TAG = re.compile(r"<(?=/?([A-Za-z][^\s<>/]*))")
KNOWN = frozenset({str(tag) for tag in defs.tags}) | {
    "bdi", "center", "data", "dialog", "main", "picture", "rb", "rtc", "slot",
    "template", "nobr", "noembed", "noframes", "xmp", "plaintext", "listing", "xml",
}  # fmt: skip


def read_page(source: bytes, file: str) -> Outcome[Element]:
    """The root of a page, in the encoding that it says it has."""
    text = _decoded(source, file)
    if text.value is None:
        return Outcome(None, text.findings)
    tree = parsed(text.value, file)
    return Outcome(tree.value, (*text.findings, *tree.findings))


def parsed(text: str, file: str) -> Outcome[Element]:
    """The root of a page; what only looks like a tag is words."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True)
    source = f"<body>{_words_kept(text)}" if "<body" not in text.lower() else text
    root = cast(
        "Element | None", etree.fromstring(_words_kept(source).encode(), parser)
    )
    if root is None:
        return _refused(file, "there are no words in this file; give another one")
    if _depth(root) > DEEPEST:
        return _refused(
            file,
            f"the page is nested more than {DEEPEST} deep, as nobody writes; save it "
            "again from the program it was written in",
        )
    return Outcome(root)


def _refused(file: str, message: str) -> Outcome[Element]:
    return Outcome(None, (Finding(Place(file), "import", message),))


def _decoded(source: bytes, file: str) -> Outcome[str]:
    said = CHARSET.search(source[:HEAD])
    name = said[1].decode("ascii", "replace").lower() if said else ""
    encoding = ENCODINGS.get(name) or (name if OTHER.fullmatch(name) else "")
    if not encoding or len(source) > LARGEST:
        return decoded(source, file)
    try:
        return Outcome(source.decode(encoding, "replace"))
    except LookupError:
        return decoded(source, file)


def _words_kept(text: str) -> str:
    """The page with `&lt;` where the sign begins no tag of HTML, as in <name>."""
    closed = {name.lower() for name in re.findall(r"</([A-Za-z][^\s<>/]*)", text)}

    def kept(match: re.Match[str]) -> str:
        tag = match[1].lower()
        is_tag = tag in KNOWN or tag in closed or ":" in tag
        return "<" if is_tag else "&lt;"

    return TAG.sub(kept, text)


def _depth(root: Element) -> int:
    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
