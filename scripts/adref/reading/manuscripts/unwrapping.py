"""Typed lines become paragraphs: hard-wrapped lines join again."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from adref.model.folding import joint
from adref.model.manuscript import Line
from adref.model.place import Place
from adref.reading.manuscripts.emphasis import marked
from adref.reading.manuscripts.typed import LABEL, NOTE, Typed, columns

WIDEST = 110
"""Columns. Nobody wraps lines beyond them."""
MANY = 0.4
"""Of the lines that another follows, so many end within a sentence in wrapped text."""
MOST = 0.6
FULL, FEW = 0.7, 0.15
"""Wrapped lines fill so much of their width; of all lines, so many may be longer."""
NARROWEST = 36
"""Columns. Narrower lines are a list or a poem."""
LOOSE = {"/", "*", "_"}
"""A mark of emphasis that has come off the end of its line."""
FIRST = re.compile(r"\s*([^ \t\u2e80-\u9fff\uff00-\uffef]+|\S)")
"""A word, or a wide letter; a line may end behind each."""
BRACKETED = re.compile(r"\s*\[\d{1,3}\]\s")
DIVIDED = re.compile(r"\w[-‐]$")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a text is wrapped: at which column, 0 for not at all.

    `flowed`: a space at the end of a line says that it goes on.
    """

    width: int
    flowed: bool


def unwrapped(lines: Sequence[Typed], file: str) -> tuple[Line, ...]:
    """The paragraphs in order; a line of signs is one of its own."""
    wrapping = wrapped_at(lines)
    groups = _groups(lines, wrapping)
    margins = sorted({group[0].indent for group in groups})
    return tuple(_paragraph(group, margins, file) for group in groups)


def wrapped_at(lines: Sequence[Typed]) -> Wrapping:
    """How the lines of a text were wrapped."""
    followed = [
        first for first, second in pairwise(lines) if not (first.blank or second.blank)
    ]
    within = [line for line in followed if not (line.closed or line.rule)]
    flowing = [line for line in followed if line.text.endswith(" ")]
    flowed = bool(flowing) and len(flowing) >= MOST * len(within or followed)
    widths = sorted(line.width for line in within if line.width <= WIDEST)
    width = widths[int(len(widths) * 0.9)] if widths else 0
    full = [one for one in widths if one > FULL * width]
    long = [line for line in lines if line.width > WIDEST]
    written = [line for line in lines if not line.blank]
    if (
        width < NARROWEST
        or _size(within) < MANY * _size(followed)
        or sum(full) < MOST * _size(within)
        or len(long) > FEW * len(written)
    ):
        return Wrapping(0, flowed)
    return Wrapping(width, flowed)


def _size(lines: Sequence[Typed]) -> int:
    return sum(line.width for line in lines)


def _groups(lines: Sequence[Typed], wrapping: Wrapping) -> list[list[Typed]]:
    groups: list[list[Typed]] = []
    before: Typed | None = None
    below_rule = False
    for line in lines:
        below_rule = line.rule or (below_rule and not line.blank)
        note = below_rule and NOTE.match(line.text)
        if before and not note and _goes_on(before, line, wrapping):
            groups[-1].append(line)
        elif not line.blank:
            groups.append([line])
        before = None if line.blank else line
    return groups


def _goes_on(line: Typed, after: Typed, wrapping: Wrapping) -> bool:
    """Whether a paragraph goes on from one line to the one after it."""
    if after.blank or line.rule or after.rule or line.pasted is not after.pasted:
        return False
    if after.text.strip() in LOOSE:
        return True
    full = wrapping.width > 0 and _full(line, after, wrapping.width)
    begins = LABEL.match(after.text) or BRACKETED.match(after.text)
    if begins and (line.closed or not full):
        return False
    if wrapping.flowed and line.text.endswith(" "):
        return wrapping.width > 0 or _begins_small(after.text)
    if full and after.indent > line.indent and line.closed:
        hangs = LABEL.match(line.text) or BRACKETED.match(line.text)
        return bool(hangs) or _begins_small(after.text)
    return full or (wrapping.width > 0 and _within(line, after))


def _full(line: Typed, after: Typed, width: int) -> bool:
    """Whether the next line's first word had no room on this one."""
    first = FIRST.match(after.text)
    word = first[1] if first else ""
    wide = columns(word[:1]) > 1
    return line.width + (2 if wide else 1 + len(word)) > width


def _within(line: Typed, after: Typed) -> bool:
    """Whether a short line stops within a sentence that small letters go on with."""
    return not line.closed and _begins_small(after.text)


def _begins_small(text: str) -> bool:
    return unicodedata.category(text.strip()[0]) == "Ll"


def _paragraph(group: Sequence[Typed], margins: list[int], file: str) -> Line:
    first = group[0]
    indent = len(first.text) - len(first.text.lstrip())
    return Line(
        marked(_joined(line.text for line in group)),
        Place(file, first.number, indent + 1),
        level=margins.index(first.indent) if len(margins) > 1 else -1,
        pasted=first.pasted,
    )


def _joined(lines: Iterable[str]) -> str:
    text = ""
    for line in lines:
        words = " ".join(line.split())
        divided = DIVIDED.search(text) and words[:1].isalnum()
        text += ("" if divided else joint(text, words)) + words
    return text
