"""Matches that stand within a phrase in which they are right."""

import re
from collections.abc import Iterable, Iterator, Sequence


def unexcepted(
    matches: Sequence[re.Match[str]], unless: Iterable[re.Pattern[str]]
) -> Iterator[re.Match[str]]:
    """The matches in one text that no match of a pattern of `unless` overlaps."""
    if not matches:
        return
    text = matches[0].string
    spans = [other.span() for one in unless for other in one.finditer(text)]
    for match in matches:
        start, end = match.span()
        if not any(first < end and start < last for first, last in spans):
            yield match
