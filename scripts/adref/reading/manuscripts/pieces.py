"""What stands in a paragraph of Word: words, anchors of comments, boxes, asides."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from adref.reading.manuscripts.elements import RELATION, Element, name, value
from adref.reading.manuscripts.signs import PRIVATE, UNKNOWN, sign
from adref.reading.manuscripts.spans import LINE, OWN, PARAGRAPH, Span
from adref.reading.manuscripts.styles import Look, Styles, look


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the words that a comment hangs on begin or end."""

    comment: str
    begins: bool


@dataclass(frozen=True, slots=True)
class Aside:
    """Something to tell beside the text; `words` are words of the text it is about."""

    text: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A box of paragraphs that stands beside its own."""

    content: Element


Piece = Span | Anchor | Aside | Box

SILENT = frozenset({
    "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:instrText", "w:delInstrText",
    "w:annotationRef", "w:separator", "w:continuationSeparator", "w:fldData", "m:rPr",
    "w:smartTagPr", "w:customXmlPr", "w:rubyPr", "w:softHyphen",
})  # fmt: skip
"""Elements without words of the text."""
FIXED = {
    "w:tab": " ",
    "w:ptab": " ",
    "w:cr": LINE,
    "w:noBreakHyphen": "-",
}
CALLS = {"w:footnoteReference": "footnotes", "w:endnoteReference": "endnotes"}
HIDDEN = "these words are hidden in the file and are not in the text"
STRUCK = "these words are struck through in the file; they are kept"
NO_RESULT = "a field of Word shows nothing here; update the fields in Word and look"
BREAKS = {"page": PARAGRAPH, "column": PARAGRAPH}


@dataclass(slots=True)
class Pen:
    """Writes out the pieces of paragraphs; fields go on from one to the next.

    `fields` says of each open field whether its result has begun.
    """

    styles: Styles
    links: Mapping[str, str]
    fields: list[bool] = field(default_factory=list[bool])

    def pieces(self, paragraph: Element) -> Iterator[Piece]:
        """All that stands in a paragraph, in order."""
        return self._inside(paragraph, Look())

    def _inside(self, element: Element, set_: Look) -> Iterator[Piece]:
        for one in element:
            yield from self._one(one, set_)

    def _one(self, element: Element, set_: Look) -> Iterator[Piece]:
        named = name(element)
        if named in SILENT:
            return
        match named:
            case "w:r":
                yield from self._inside(element, look(element, self.styles))
            case "w:t" | "w:delText" | "m:t":
                yield from self._words(_unsigned(element.text or "", set_), set_)
            case "w:sym" | "w:br" | "w:tab" | "w:ptab" | "w:cr" | "w:noBreakHyphen":
                yield from self._words(_sign(element), set_)
            case "w:fldChar":
                yield from self._field(value(element, "fldCharType"))
            case "w:hyperlink":
                yield from self._link(element, set_)
            case "w:txbxContent":
                yield Box(element)
            case "mc:AlternateContent":
                yield from self._inside(chosen(element), set_)
            case "w:rt":
                yield from _bracketed(self._inside(element, set_))
            case _:
                yield from _marks(element, named)
                yield from self._inside(element, set_)

    def _words(self, text: str, set_: Look) -> Iterator[Piece]:
        if not all(self.fields):
            return
        if set_.hidden:
            yield Aside(HIDDEN, text)
            return
        if set_.struck:
            yield Aside(STRUCK, text)
        yield Span(text, set_.emphasis, set_.strong, set_.raised)

    def _field(self, kind: str) -> Iterator[Piece]:
        if kind == "begin":
            self.fields.append(False)
        elif self.fields and kind == "separate":
            self.fields[-1] = True
        elif self.fields and kind == "end" and not self.fields.pop():
            yield Aside(NO_RESULT)

    def _link(self, element: Element, set_: Look) -> Iterator[Piece]:
        inside = tuple(self._inside(element, set_))
        yield from inside
        address = self.links.get(element.get(RELATION, ""), "")
        words = "".join(one.text for one in inside if isinstance(one, Span))
        if address and address not in words:
            yield Aside(f"a link leads to {address}", words)


def flow(element: Element) -> Iterator[Element]:
    """The paragraphs of a story in order, and anchors of comments between them."""
    for one in element:
        match name(one):
            case "w:p" | "w:commentRangeStart" | "w:commentRangeEnd":
                yield one
            case "mc:AlternateContent":
                yield from flow(chosen(one))
            case _:
                yield from flow(one)


def anchor(element: Element) -> Anchor:
    """Where the words of a comment begin or end."""
    return Anchor(value(element, "id"), begins=name(element) == "w:commentRangeStart")


def chosen(element: Element) -> Element:
    """Of several ways to say the same, the first that holds words."""
    ways = [one for one in element if name(one) in {"mc:Choice", "mc:Fallback"}]
    return next((way for way in ways if _speaks(way)), ways[0] if ways else element)


def _speaks(way: Element) -> bool:
    return any(name(one) in {"w:t", "w:delText"} for one in way.iter())


def _unsigned(text: str, set_: Look) -> str:
    """The text with signs of Symbol and the like as Unicode has them."""
    if not any(ord(letter) in PRIVATE for letter in text):
        return _spaced(text)
    return _spaced("".join(_private(letter, set_) for letter in text))


def _private(letter: str, set_: Look) -> str:
    return sign(letter, set_.font) if ord(letter) in PRIVATE else letter


def _spaced(text: str) -> str:
    """The text without controls of its own: they are spaces in XML."""
    return " ".join(text.splitlines()).replace("\t", " ") if _broken(text) else text


def _broken(text: str) -> bool:
    return any(control in text for control in "\n\r\t")


def _sign(element: Element) -> str:
    named = name(element)
    if named == "w:br":
        return BREAKS.get(value(element, "type"), LINE)
    if named != "w:sym":
        return FIXED[named]
    try:
        return sign(chr(int(value(element, "char"), 16)), value(element, "font"))
    except (ValueError, OverflowError):
        return UNKNOWN


def _marks(element: Element, named: str) -> Iterator[Piece]:
    """What an element itself says, besides what is in it."""
    match named:
        case "w:footnoteReference" | "w:endnoteReference":
            yield Span("", call=f"{CALLS[named]}/{value(element, 'id')}")
        case "w:footnoteRef" | "w:endnoteRef":
            yield Span("", call=OWN)
        case "w:commentRangeStart" | "w:commentRangeEnd":
            yield anchor(element)
        case "wp:docPr" if element.get("descr"):
            yield Aside(f"a picture stands here: {element.get('descr')}")
        case "v:textpath" if element.get("string"):
            yield Aside(f"words drawn as a picture: {element.get('string')}")
        case "a:t" if element.text:
            yield Aside(f"words in a drawing: {element.text}")
        case _:
            pass


def _bracketed(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """How the word before is pronounced, in brackets."""
    yield Span("(")
    yield from pieces
    yield Span(")")
