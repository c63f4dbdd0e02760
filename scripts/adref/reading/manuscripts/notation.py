"""Spans become one line in adref's markup, which no sign of the source disturbs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.entities import html5
from itertools import islice

from adref.reading.manuscripts.breaks import breaks
from adref.reading.manuscripts.marking import flags, marked, snapped
from adref.reading.manuscripts.spans import OWN, Span, visible

CALL = "\0"
"""Stands in a wording where a note is called; no source can hold it."""

# A space between digits may hold a number together: 10 000.
PLAIN_SPACE = re.compile(r"(?<!\d)\s|\s(?!\d)|[^\S\u00a0\u202f]")
RANGE = re.compile("x(?:[x ]*x)?")
WIDE = 0xFEE0
"""From a sign of ASCII to its full-width form."""
# What model/markup.py would take for markup. It knows no escape: the full-width form
# of a sign says the same, and is a sign like any other.
SIGN = re.compile(r"[{}*_`]|<(?=/?[A-Za-z!])|&(?:#\d+|[A-Za-z]\w*);")
INNER = re.compile("(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])")
LINK = re.compile(r"(?<=\])\((?=[^()]*\))")


@dataclass(frozen=True, slots=True)
class Wording:
    """The letters of a line and how each is set; `calls` are the notes of its CALLs."""

    letters: str
    emphasis: tuple[bool, ...]
    strong: tuple[bool, ...]
    calls: tuple[str, ...]

    def parts(self, ends: Iterable[tuple[int, int]]) -> "Iterator[Wording]":
        """The wordings between pairs of offsets, which are in order."""
        calls = iter(self.calls)
        for start, end in ends:
            letters = self.letters[start:end]
            yield Wording(
                letters,
                self.emphasis[start:end],
                self.strong[start:end],
                tuple(islice(calls, letters.count(CALL))),
            )


@dataclass(frozen=True, slots=True)
class Notation:
    """A line in adref's markup, and the signs that stand in another form in it."""

    text: str
    changed: tuple[str, ...] = ()


def notations(spans: tuple[Span, ...]) -> tuple[Notation, ...]:
    """The paragraphs that some spans make, those without words left out."""
    whole = _wording(visible(spans))
    parts = whole.parts(breaks(whole.letters))
    return tuple(made for part in parts if (made := _notation(part)).text)


def notation(spans: tuple[Span, ...]) -> Notation:
    """All the words as one paragraph, whatever lines they stood on."""
    return _notation(_wording(visible(spans)))


def _wording(spans: tuple[Span, ...]) -> Wording:
    words = [(CALL if _calls(span) else span.text, span) for span in spans]
    return Wording(
        "".join(text for text, _ in words),
        tuple(span.emphasis for text, span in words for _ in text),
        tuple(span.strong for text, span in words for _ in text),
        tuple(span.call for span in spans if _calls(span)),
    )


def _calls(span: Span) -> bool:
    return span.call not in {"", OWN}


def _notation(wording: Wording) -> Notation:
    line = _folded(wording)
    text = line.letters
    strong = flags(len(text), _ranges(text, line.strong))
    words = (snapped(text, *ends) for ends in _ranges(text, line.emphasis))
    emphasis = flags(len(text), words)
    signs = list(text)
    changed = _disarm(signs, text, strong)
    calls = iter(line.calls)
    shown = [f"{{note:{next(calls)}}}" if sign == CALL else sign for sign in signs]
    return Notation("".join(marked(shown, emphasis, strong)), changed)


def _folded(wording: Wording) -> Wording:
    """The wording with one space between words, and none at its ends."""
    text = wording.letters
    kept = [
        offset
        for offset, letter in enumerate(text)
        if not (letter.isspace() and text[offset - 1 : offset].isspace())
    ]
    line = PLAIN_SPACE.sub(" ", "".join(text[offset] for offset in kept))
    kept = kept[len(line) - len(line.lstrip()) : len(line.rstrip())]
    return Wording(
        line.strip(),
        tuple(wording.emphasis[offset] for offset in kept),
        tuple(wording.strong[offset] for offset in kept),
        wording.calls,
    )


def _ranges(text: str, set_: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Where words stand out; a space or a call between two of them does too."""
    looks = (
        " " if letter.isspace() or letter == CALL else "x" if flag else "."
        for letter, flag in zip(text, set_, strict=True)
    )
    return (match.span() for match in RANGE.finditer("".join(looks)))


def _disarm(signs: list[str], text: str, strong: list[bool]) -> tuple[str, ...]:
    """Put other signs where one would be taken for markup; those that were there."""
    inner = {
        match.start()
        for match in INNER.finditer(text)
        if len(set(strong[match.start() - 1 : match.end() + 1])) == 1
    }
    found = [match for match in SIGN.finditer(text) if _risky(match, inner)]
    for match in found:
        signs[match.start()] = chr(ord(match[0][0]) + WIDE)
    for match in LINK.finditer(text):
        signs[match.start()] = " ("
    return tuple(sorted({match[0][0] for match in found}))


def _risky(match: re.Match[str], inner: set[int]) -> bool:
    if match[0][0] != "&":
        return match.start() not in inner
    return match[0][1] == "#" or match[0][1:] in html5
