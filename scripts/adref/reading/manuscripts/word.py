"""A Word file becomes a manuscript."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from adref.model.finding import Outcome
from adref.model.manuscript import Line, Manuscript
from adref.model.place import Place
from adref.reading.manuscripts.changes import Changes, settle
from adref.reading.manuscripts.elements import Element, children, name, value
from adref.reading.manuscripts.gathering import Gathering
from adref.reading.manuscripts.numbering import Counting, all_series
from adref.reading.manuscripts.package import Package, open_package
from adref.reading.manuscripts.pieces import (
    Anchor,
    Aside,
    Box,
    Pen,
    Piece,
    anchor,
    flow,
)
from adref.reading.manuscripts.spans import LINE, OWN, Span, plain
from adref.reading.manuscripts.styles import heading, in_list, read_styles, style_of

NO_NOTE = "a note is called here whose words are not in the file"
PLACES = {"header": "at the top of the pages", "footer": "at the foot of the pages"}
NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
MOST_OPEN = 40
"""Comments that hang on the same words; more come from nobody's pen."""


def read_word(source: bytes, file: str, changes: Changes) -> Outcome[Manuscript]:
    """The paragraphs of a .docx file, its tracked changes accepted or refused.

    Places count paragraphs, those in tables and boxes and empty ones included.
    """
    opened = open_package(source, file)
    if opened.value is None:
        return Outcome(None, opened.findings)
    for root in opened.value.stories():
        settle(root, changes)
    return Outcome(_Reader(opened.value, file).manuscript())


@dataclass(slots=True)
class _Comment:
    """A comment: where the words that it hangs on begin, and those found so far."""

    place: Place
    words: list[str] = field(default_factory=list[str])


class _Reader:
    """Goes through the document once, counting paragraphs."""

    def __init__(self, package: Package, file: str) -> None:
        self.package = package
        self.file = file
        self.styles = read_styles(package.single.get("styles"))
        self.counting = Counting(all_series(package.single.get("numbering")))
        self.gathering = Gathering()
        self.paragraphs = 0
        self.entries = dict(_entries(package))
        self.calls: dict[str, tuple[str, Place]] = {}
        self.comments: dict[str, _Comment] = {}
        self.open: set[str] = set()

    def manuscript(self) -> Manuscript:
        self._blocks(self.package.document, self._pen())
        self._notes()
        self._comments()
        self._margins()
        for what in sorted(set(self.package.unread)):
            said = f"{what} stands in this file and is not read; look into it"
            self.gathering.remark(said, Place(self.file))
        return self.gathering.manuscript()

    def _pen(self) -> Pen:
        return Pen(self.styles, self.package.links)

    def _place(self) -> Place:
        return Place(self.file, max(self.paragraphs, 1))

    def _blocks(self, element: Element, pen: Pen) -> None:
        for one in flow(element):
            if name(one) == "w:p":
                self._paragraph(one, pen)
            else:
                self._anchor(anchor(one))

    def _paragraph(self, paragraph: Element, pen: Pen) -> None:
        self.paragraphs += 1
        pieces = tuple(pen.pieces(paragraph))
        spans = self._spans(pieces, self._place())
        self.gathering.paragraph(spans, self._line(paragraph))
        for piece in pieces:
            if isinstance(piece, Box):
                self._blocks(piece.content, self._pen())

    def _line(self, paragraph: Element) -> Line:
        style = style_of(paragraph, self.styles)
        label, level = self._label(paragraph)
        return Line(
            "",
            self._place(),
            label,
            level,
            heading(paragraph, self.styles),
            "" if style == self.styles.usual else self.styles.title(style),
        )

    def _label(self, paragraph: Element) -> tuple[str, int]:
        list_id, level, style = in_list(paragraph, self.styles)
        series = self.counting.series.get(list_id)
        if series is None:
            return "", -1
        index = series.level_of(style) if level < 0 else level
        return self.counting.label(list_id, index), index

    def _spans(self, pieces: tuple[Piece, ...], place: Place) -> tuple[Span, ...]:
        """The words among some pieces; what stands beside them is reported."""
        asides: dict[str, str] = {}
        spans: list[Span] = []
        for piece in pieces:
            match piece:
                case Span():
                    spans += self._span(piece, place)
                case Anchor():
                    self._anchor(piece)
                case Aside():
                    asides[piece.text] = asides.get(piece.text, "") + piece.words
                case Box():
                    pass  # its paragraphs follow this one
        for text, words in asides.items():
            self.gathering.remark(text, place, words=words)
        return tuple(spans)

    def _span(self, span: Span, place: Place) -> Iterator[Span]:
        for comment in self.open:
            self.comments[comment].words.append(span.text)
        if span.call in {"", OWN}:
            yield span
        elif span.call in self.entries:
            known = (f"note-{len(self.calls) + 1}", place)
            yield replace(span, call=self.calls.setdefault(span.call, known)[0])
        else:
            self.gathering.remark(NO_NOTE, place)

    def _anchor(self, hook: Anchor) -> None:
        if not hook.begins:
            self.open.discard(hook.comment)
        elif len(self.open) < MOST_OPEN:
            self.comments.setdefault(hook.comment, _Comment(self._place()))
            self.open.add(hook.comment)

    def _notes(self) -> None:
        """The words of the notes that were called, some of them by notes."""
        self.open.clear()
        read = 0
        while read < len(self.calls):
            call, (known, place) = tuple(self.calls.items())[read]
            spans = self._story(self.entries[call], place)
            self.gathering.note(known, spans, Line("", place))
            read += 1

    def _story(self, root: Element, place: Place) -> tuple[Span, ...]:
        """All words of a note, a comment or a margin, each paragraph on a line.

        They call no note: adref has none within notes.
        """
        pen = self._pen()
        spans: list[Span] = []
        for paragraph in flow(root):
            if name(paragraph) == "w:p":
                pieces = tuple(pen.pieces(paragraph))
                words = self._spans(pieces, place)
                spans += (one for one in words if one.call in {"", OWN})
                spans.append(Span(LINE))
                boxes = (one.content for one in pieces if isinstance(one, Box))
                spans += (one for box in boxes for one in self._story(box, place))
        return tuple(spans)

    def _comments(self) -> None:
        for entry in children(self.package.single.get("comments"), "comment"):
            hung = self.comments.get(value(entry, "id"))
            place = Place(self.file) if hung is None else hung.place
            self.gathering.remark(
                plain(self._story(entry, place)),
                place,
                value(entry, "author"),
                "" if hung is None else "".join(hung.words),
            )

    def _margins(self) -> None:
        place = Place(self.file)
        for kind, root in self.package.margins:
            words = plain(self._story(root, place))
            if words:
                self.gathering.remark(f"{PLACES[kind]}: {words}", place)


def _entries(package: Package) -> Iterator[tuple[str, Element]]:
    """The notes of a file, by their kind and number."""
    for kind, entry in NOTES.items():
        for one in children(package.single.get(kind), entry):
            yield f"{kind}/{value(one, 'id')}", one
