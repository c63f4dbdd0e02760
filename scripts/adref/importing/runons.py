"""Preambular paragraphs that stand on one line, because their own lines were joined."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adref.importing.doubts import Doubts
from adref.importing.rows import opens_as
from adref.model.language import Language, OpenerCase
from adref.model.manuscript import Line, Pasted
from adref.model.markup import faults
from adref.model.text import Kind

LEAST = 40
"""Letters that a paragraph has at least."""
REACH = 120
"""Letters in which an opener begins and ends."""
QUOTES = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
"""No paragraph begins within what these set apart."""


def divided(
    lines: Sequence[Line], language: Language, doubts: Doubts
) -> tuple[Line, ...]:
    """The lines; one that holds several preambular paragraphs becomes several.

    Only a capital letter after a comma shows where one begins: where openers have none,
    a further verb within a paragraph looks the same.
    """
    if language.openers.case is not OpenerCase.CAPITAL:
        return tuple(lines)
    return tuple(part for line in lines for part in _parts(line, language, doubts))


def _parts(line: Line, language: Language, doubts: Doubts) -> Iterator[Line]:
    starts = (0, *_starts(line, language))
    if len(starts) > 1:
        doubts.add(line.place, f"this line was divided into {len(starts)} paragraphs",
                   "put them together again if they are one")  # fmt: skip
    for start, end in zip(starts, (*starts[1:], len(line.text)), strict=True):
        label = "" if start else line.label
        yield replace(line, text=line.text[start:end].strip(), label=label)


def _starts(line: Line, language: Language) -> Iterator[int]:
    """Where further paragraphs begin: behind a comma, with openers of their own."""
    text, start = line.text, 0
    if line.pasted is not Pasted.WORDS or not _opens(text, 0, language):
        return
    for match in re.finditer(re.escape(language.marks.preambular) + r"\s+", text):
        if _begins(text, start, match.end(), language):
            start = match.end()
            yield start


def _begins(text: str, start: int, end: int, language: Language) -> bool:
    """Whether one paragraph is whole here, and another one begins."""
    return (
        min(end - start, len(text) - end) >= LEAST
        and text[end : end + REACH].lstrip("_*")[:1].isupper()
        and _opens(text, end, language)
        and _is_whole(text[start:end])
    )


def _opens(text: str, start: int, language: Language) -> bool:
    return opens_as(text[start : start + REACH], Kind.PREAMBULAR, language)


def _is_whole(text: str) -> bool:
    """Whether nothing that opens in a text is left open."""
    quotes = all(text.count(one) == text.count(other) for one, other in QUOTES)
    return quotes and not faults(text)
