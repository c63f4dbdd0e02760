"""Where the lines of a source divide paragraphs, and where they only wrap."""

import re
from collections.abc import Sequence

from adref.reading.manuscripts.spans import LINE, PARAGRAPH, SOFT
from adref.reading.manuscripts.typed import AROUND, CLOSING, LABEL, typed
from adref.reading.manuscripts.unwrapping import wrapped_at

END = re.compile(r"[ \u00a0]*[\t\n\r]\s*")
LETTER = re.compile(r"[A-Za-z]\.\s")
"""A label that only the start of a line makes one."""
SEVERAL, MOST = 6, 0.5
"""Where so many lines are shown, and this share of them divides paragraphs, all do."""
FEW = 9
"""Letters to look back over: more quotation marks never stand together."""


def breaks(text: str) -> tuple[tuple[int, int], ...]:
    """Where paragraphs begin and end in a text: offsets of each one's words."""
    found = tuple(END.finditer(text))
    every = _lines_divide(text, found)
    ends = [
        match.span()
        for match in found
        if _divides(match) or (every and LINE in match[0] and not _goes_on(match))
    ]
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


def _lines_divide(text: str, found: Sequence[re.Match[str]]) -> bool:
    """Whether every line that is shown is a paragraph, and none only wraps."""
    shown = [match for match in found if LINE in match[0]]
    if len(shown) < SEVERAL or sum(map(_divides, shown)) < MOST * len(shown):
        return False
    lines = text.replace(SOFT, " ").replace(PARAGRAPH, LINE + LINE)
    return not wrapped_at(typed(lines)).width


def _goes_on(match: re.Match[str]) -> bool:
    """Whether small letters go on with what stands before."""
    return match.string[match.end() :][:1].islower()


def _closed(match: re.Match[str]) -> bool:
    before = match.string[max(match.start() - FEW, 0) : match.start()]
    return before.rstrip(AROUND).endswith(tuple(CLOSING))
