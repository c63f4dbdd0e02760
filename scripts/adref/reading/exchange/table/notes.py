"""What a translator had to say beside the translation."""

from collections.abc import Iterator

from adref.model.seal import seal, sealed
from adref.reading.exchange.table.contents import Desk, Line, words
from adref.reading.manuscripts.elements import Element, children, name, value
from adref.reading.manuscripts.spans import Span
from adref.reading.personal import masked, masked_sender

ANCHORS = frozenset({"w:commentRangeStart", "w:commentReference"})
MARKS = " .,;:!?)…。،؛؟，；：！？）»”"
"""What may end a hint; the words after it begin with none of them."""
NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
NOTE = "a note of Word stands here instead of {{note:name}}: {}"


def added(lines: tuple[Line, ...], seals: frozenset[str]) -> str:
    """The words of some paragraphs that are not those sealed, on one line."""
    return " ".join(filter(None, (_added(line, seals) for line in lines)))


def _added(line: Line, seals: frozenset[str]) -> str:
    """The words of a paragraph without our hint, by its seal or else by its style.

    A hint that was changed comes back whole: nobody can say which words are whose.
    """
    if not seals:
        return line.own
    if line.own and seal(_hint(line)) in seals:
        return line.own
    end = sealed(line.text, seals)
    rest = line.text[end:]
    return rest.lstrip(MARKS) if not end or any(map(str.isalnum, rest)) else ""


def _hint(line: Line) -> str:
    """The words of a paragraph that are set as a hint."""
    before, _, after = line.text.partition(line.own)
    return before + after


def commented(desk: Desk, root: Element) -> Iterator[tuple[str, list[Element]]]:
    """What comments say, signed, and what they are anchored to, in order."""
    anchors: dict[str, list[Element]] = {}
    for element in root.iter():
        if name(element) in ANCHORS:
            anchors.setdefault(value(element, "id"), []).append(element)
    for entry in children(desk.package.single.get("comments"), "comment"):
        said = " ".join(line.text for line in desk.lines(entry)).strip()
        if said:
            signed = _signed(said, value(entry, "author"))
            yield signed, anchors.get(value(entry, "id"), [])


def _signed(said: str, author: str) -> str:
    signed = " ".join(masked_sender(author).split())
    return f"{signed}: {masked(said)}" if signed else masked(said)


def noted(lines: tuple[Line, ...], desk: Desk) -> Iterator[str]:
    """The words of Word's own notes that are called in some paragraphs."""
    for line in lines:
        for piece in line.pieces:
            if isinstance(piece, Span) and piece.call:
                yield from _note(piece.call, desk)


def _note(call: str, desk: Desk) -> Iterator[str]:
    kind, _, number = call.partition("/")
    for entry in children(desk.package.single.get(kind), NOTES.get(kind, kind)):
        if value(entry, "id") == number:
            said = " ".join(words(line.pieces) for line in desk.lines(entry))
            yield NOTE.format(masked(said.strip()))
