"""Edits carried out in a source, which stays as it is everywhere else."""

import re
from collections.abc import Iterable
from unicodedata import normalize

from adref.model.finding import Edit, Finding
from adref.model.place import Place

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
WORD = re.compile(r"[^ \r\n]*(?= +[^ \r\n])")
MARK = "\ufeff"


def fitting(findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """The edits of the findings, in order; of those that overlap only the first."""
    taken: list[Edit] = []
    for finding in sorted(findings):
        edits = sorted(finding.edits, key=_start)
        if edits and not any(_overlap(one, other) for one in edits for other in taken):
            taken += edits
    return tuple(sorted(set(taken), key=_start))


def fixed(source: str, edits: Iterable[Edit]) -> str:
    """The source with the edits; lines may end in any way, and keep their ends.

    In a line that is edited, letters with accents become single characters: so they
    were counted when the line was read.
    """
    edits = tuple(edits)
    source = _composed(source, {edit.start.line for edit in edits})
    starts = _starts(source)
    for edit in sorted(edits, key=_start, reverse=True):
        start, end = _offset(edit.start, starts), _offset(edit.end, starts)
        rest = source[end:]
        if edit.start.line < edit.end.line:
            rest = _broken(rest, _between(source, starts[edit.end.line - 1]))
        source = source[:start] + edit.text + rest
    return source


def _between(source: str, start: int) -> str:
    """The end of the line before, and how far in this line begins."""
    line = source[start:]
    indent = line[: len(line) - len(line.lstrip(" "))]
    end = "\r\n" if source[:start].endswith("\r\n") else source[start - 1]
    return end + indent


def _broken(rest: str, between: str) -> str:
    """What follows an edit that swallowed a line's end, with the end after its word."""
    word = WORD.match(rest)
    if word is None:
        return rest
    return word[0] + between + rest[word.end() :].lstrip(" ")


def _composed(source: str, numbers: set[int]) -> str:
    """The source with some lines, by their numbers, in composed letters (NFC)."""
    lines = enumerate(LINE.findall(source), start=1)
    return "".join(
        normalize("NFC", line) if number in numbers else line for number, line in lines
    )


def _starts(source: str) -> list[int]:
    """Where each line starts; the mark that some editors write first is no letter."""
    starts = [match.start() for match in LINE.finditer(source)]
    return [starts[0] + source.startswith(MARK), *starts[1:]]


def _offset(place: Place, starts: list[int]) -> int:
    return starts[place.line - 1] + place.column - 1


def _start(edit: Edit) -> Place:
    return edit.start


def _overlap(one: Edit, other: Edit) -> bool:
    if one == other:
        return False
    same_file = one.start.file == other.start.file
    touching = one.start < other.end and other.start < one.end
    return same_file and (touching or one.start == other.start)
