"""Where the lines of a source divide paragraphs, and where they only wrap."""

import re

from adref.reading.manuscripts.spans import LINE, PARAGRAPH
from adref.reading.manuscripts.typed import AROUND, CLOSING, LABEL

END = re.compile(r"[ \u00a0]*[\t\n\r]\s*")
LETTER = re.compile(r"[A-Za-z]\.\s")
"""A label that only the start of a line makes one."""
FEW = 9
"""Letters to look back over: more quotation marks never stand together."""


def breaks(text: str) -> tuple[tuple[int, int], ...]:
    """Where paragraphs begin and end in a text: offsets of each one's words."""
    ends = [match.span() for match in END.finditer(text) if _divides(match)]
    starts = [0, *(end for _, end in ends)]
    return tuple(zip(starts, [*(start for start, _ in ends), len(text)], strict=True))


def _divides(match: re.Match[str]) -> bool:
    """Said outright, an empty line, after a closing mark, or before a label."""
    shown = match[0].count(LINE)
    return (
        PARAGRAPH in match[0]
        or shown > 1
        or (shown == 1 and _closed(match))
        or bool(LABEL.match(match.string, match.end()))
        or bool(LETTER.match(match.string, match.end()))
    )


def _closed(match: re.Match[str]) -> bool:
    before = match.string[max(match.start() - FEW, 0) : match.start()]
    return before.rstrip(AROUND).endswith(tuple(CLOSING))
