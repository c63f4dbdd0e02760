"""YAML in which every scalar is text and nothing happens silently.

Refused, each with its place: aliases and anchors, tags, escapes, more than one
document, a repeated key, a key that is not text, nesting beyond DEEPEST, scalars
beyond LONGEST.
"""

import re
from collections.abc import Iterator
from typing import cast

import yaml

from adref.model.finding import Finding
from adref.model.place import Place
from adref.reading.nodes import Entry, Line, Mapping, Node, Scalar, Sequence
from adref.reading.syntax import BELOW, begun_with, refused

DEEPEST = 24
LONGEST = 100_000
COMMENT = re.compile(r"[ \t]*#")
ESCAPE = re.compile(r"\\(.?)")

Opening = yaml.ScalarEvent | yaml.SequenceStartEvent | yaml.MappingStartEvent


class _RefusedError(Exception):
    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.finding = Finding(place, "yaml", message)


def parse(text: str, file: str) -> tuple[Node | None, tuple[Finding, ...]]:
    """The file as nodes, or None and the one thing that stopped the reading."""
    found: list[Finding] = []
    try:
        return _document(_Events(text, file, found)), tuple(found)
    except _RefusedError as stop:
        return None, (*found, stop.finding)
    except yaml.YAMLError as error:
        return None, (*found, refused(error, text, file))


class _Events:
    """The parser's events, with the source they came from."""

    def __init__(self, text: str, file: str, found: list[Finding]) -> None:
        self.file = file
        self.lines = text.split("\n")
        self.found = found
        self.depth = 0
        self._events = yaml.parse(text, Loader=yaml.CSafeLoader)

    def next(self) -> yaml.Event:
        return next(self._events)

    def place(self, event: yaml.Event) -> Place:
        line, column = _position(event.start_mark)
        return Place(self.file, line + 1, column + 1)

    def error(self, place: Place, message: str) -> None:
        self.found.append(Finding(place, "yaml", message))


def _position(mark: object) -> tuple[int, int]:
    # The marks of libyaml have a type of their own, which says the same.
    known = cast("yaml.Mark", mark)
    return known.line, known.column


def _document(events: _Events) -> Node | None:
    events.next()  # the stream
    first = events.next()
    if isinstance(first, yaml.StreamEndEvent):
        return None
    root = _node(events, events.next())
    events.next()  # the end of the document
    more = events.next()
    if not isinstance(more, yaml.StreamEndEvent):
        raise _RefusedError(
            events.place(more), "a file holds one text; take out this line `---`"
        )
    return root


def _node(events: _Events, event: yaml.Event) -> Node:
    place = events.place(event)
    opening = _opening(events, event, place)
    match opening:
        case yaml.ScalarEvent():
            return _scalar(events, opening, place)
        case yaml.SequenceStartEvent():
            return Sequence(tuple(_within(events, yaml.SequenceEndEvent)), place)
        case yaml.MappingStartEvent():
            return Mapping(tuple(_entries(events)), place)


def _opening(events: _Events, event: yaml.Event, place: Place) -> Opening:
    """The event that opens a value, unless it is an alias or has an anchor or tag."""
    if isinstance(event, Opening) and event.anchor is None and event.tag is None:
        return event
    sign = events.lines[place.line - 1][place.column - 1]
    raise _RefusedError(place, begun_with(sign))


def _scalar(events: _Events, event: yaml.ScalarEvent, place: Place) -> Scalar:
    if len(event.value) > LONGEST:
        long = f"text of {len(event.value):,} characters; the most is {LONGEST:,}"
        raise _RefusedError(place, f"{long}; divide it")
    style = event.style or ""
    block = style if style in "|>" else ""
    lines = tuple((_block if block else _inline)(events, event))
    if style == '"':
        _refuse_escapes(events, lines)
    return Scalar(
        event.value,
        place,
        lines,
        block,
        quoted=style in {"'", '"'},
        comment=_comment_follows(events.lines, event),
    )


def _block(events: _Events, event: yaml.ScalarEvent) -> Iterator[Line]:
    """The lines of a block; they begin below its `|`."""
    first = _position(event.start_mark)[0] + 1
    text = event.value.rstrip("\n")
    for line in range(first, first + text.count("\n") + 1) if text else ():
        yield Line(events.lines[line], Place(events.file, line + 1))


def _inline(events: _Events, event: yaml.ScalarEvent) -> Iterator[Line]:
    """The parts of lines that a value takes from its first character to its last."""
    first, start = _position(event.start_mark)
    last, end = _position(event.end_mark)
    for line in range(first, min(last, len(events.lines) - 1) + 1):
        before = start if line == first else 0
        text = events.lines[line][before : end if line == last else None]
        yield Line(text, Place(events.file, line + 1, before + 1))


def _refuse_escapes(events: _Events, lines: tuple[Line, ...]) -> None:
    for line in lines:
        for escape in ESCAPE.finditer(line.text):
            if escape[1] not in {'"', "\\"}:
                said = f"`{escape[0]}` stands in text in quotation marks; {BELOW}"
                events.error(line.place.right(escape.start()), said)


def _comment_follows(lines: list[str], event: yaml.ScalarEvent) -> bool:
    end, column = _position(event.end_mark)
    return end < len(lines) and bool(COMMENT.match(lines[end], column))


def _within(events: _Events, end: type[yaml.Event]) -> Iterator[Node]:
    events.depth += 1
    while not isinstance(event := events.next(), end):
        if events.depth > DEEPEST:
            raise _RefusedError(
                events.place(event),
                f"more than {DEEPEST} levels, one inside the other; take some out",
            )
        yield _node(events, event)
    events.depth -= 1


def _entries(events: _Events) -> Iterator[Entry]:
    seen: dict[str, Place] = {}
    nodes = _within(events, yaml.MappingEndEvent)
    for key in nodes:
        if not isinstance(key, Scalar):
            raise _RefusedError(
                key.place,
                "a key must be a word; text that begins with `[` or `{` goes on its "
                "own lines below `key: |`",
            )
        value = next(nodes)
        if key.text not in seen:
            yield Entry(key, value)
            seen[key.text] = key.place
        else:
            events.error(key.place, _repeated(key.text, seen[key.text]))


def _repeated(key: str, first: Place) -> str:
    return f'"{key}" was already given on line {first.line}; keep one of the two'
