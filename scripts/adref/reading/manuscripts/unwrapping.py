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
MANY, MOST, SHORT = 0.12, 0.7, 0.3
"""In wrapped text, so many of the lines that another follows are full and end within a
sentence; so many of those that end within one are full, short lines left out or not."""
FLOWING = 0.6
"""Of the lines that end within a sentence, so many end with a space in flowed text."""
SEVERAL, NEAR = 2, 3
"""So many lines, and one in twenty, end within so many columns of the widest ones."""
HALF, FEW = 0.5, 0.15
"""Lines that fill no more of the width are short, as titles are; of all lines, so many
may be longer than lines are wrapped."""
NARROWEST = 36
"""Columns. Narrower lines are a list or a poem."""
LOOSE = {"/", "*", "_"}
"""A mark of emphasis that has come off the end of its line."""
FIRST = re.compile(r"\s*([^ \t\u2e80-\u9fff\uff00-\uffef]+|\S)")
"""A word, or a wide letter; a line may end behind each."""
BRACKETED = re.compile(r"\s*\[\d{1,3}\]\s")
DIVIDED = re.compile(r"\w[-‐]$")

Followed = tuple[Typed, Typed]
"""A line, and the one that follows it."""


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
        (first, second)
        for first, second in pairwise(lines)
        if not (first.blank or second.blank)
    ]
    firsts = [first for first, _ in followed]
    within = [line for line in firsts if line.within]
    flowing = [line for line in firsts if line.text.endswith(" ")]
    flowed = bool(flowing) and len(flowing) >= FLOWING * len(within or firsts)
    width = _width([line.width for line in firsts])
    wraps = width >= NARROWEST and not _long(lines) and _wraps(followed, width)
    return Wrapping(width if wraps else 0, flowed)


def _width(widths: Sequence[int]) -> int:
    """The greatest width that several lines come near; a few may be longer."""
    some = sorted(width for width in widths if width <= WIDEST)
    near = max(SEVERAL, len(some) // 20)
    for least, most in zip(some[::-1][near - 1 :], some[::-1], strict=False):
        if most - least <= NEAR:
            return most
    return some[-1] if some else 0


def _wraps(followed: Sequence[Followed], width: int) -> bool:
    """Whether lines end within a sentence where the next word had no room."""
    within = [(first, second) for first, second in followed if first.within]
    wide = [pair for pair in within if WIDEST >= pair[0].width > HALF * width]
    full = [pair for pair in wide if _full(*pair, width)]
    new = [second for _, second in full if _begins_anew(second.text)]
    small = [second for _, second in full if _begins_small(second.text)]
    least = max(1, MANY * len(followed), MOST * len(wide), SHORT * len(within))
    whole = len(full) >= MOST * len(followed)
    return len(full) >= least and (whole or len(new) <= len(small))


def _begins_anew(text: str) -> bool:
    """Whether a label or a capital letter may begin another paragraph here."""
    return bool(LABEL.match(text)) or _category(text) == "Lu"


def _long(lines: Sequence[Typed]) -> bool:
    """Whether too many lines are longer than anybody wraps them."""
    written = [line for line in lines if not line.blank]
    return len([line for line in written if line.width > WIDEST]) > FEW * len(written)


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
    return line.within and _begins_small(after.text)


def _begins_small(text: str) -> bool:
    return _category(text) == "Ll"


def _category(text: str) -> str:
    """The kind of letter or sign that a line begins with."""
    return unicodedata.category(text.strip()[0])


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
