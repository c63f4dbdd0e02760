"""Footnotes that were typed below a text, and where they are called."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from adref.model.language import Language
from adref.model.manuscript import Line, Pasted
from adref.model.wording import worded

SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
TYPED = re.compile(
    r"(?P<sign>[(\[]{0,2}(?P<number>\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[)\]]{0,2})[.:]?\s+(?=\S)"
)
CERTAIN = re.compile(r"[\[⁰¹²³⁴-⁹]")
"""A sign that only a footnote has."""


@dataclass(frozen=True, slots=True)
class Footing:
    """Lines with their calls, the notes by name, and the signs that were taken off."""

    lines: tuple[Line, ...]
    notes: Mapping[str, Line]
    signs: tuple[Line, ...]


def footed(
    lines: Sequence[Line], notes: Mapping[str, Line], language: Language
) -> Footing:
    """The lines without footnotes typed below them; a note without a call stays."""
    start = _start(lines, language)
    text, signs, found = list(lines[:start]), list[Line](), dict(notes)
    position = (0, 0)
    for line in lines[start:]:
        match = TYPED.match(line.text)
        call = match and _call(text, _number(match), position)
        if not (match and call):
            text.append(line)
            continue
        index, sign = call
        position = (index, sign.start())
        name = _name(_number(match), found)
        found[name] = replace(line, text=line.text[match.end() :])
        signs.extend(_signs(text[index], sign, line, match))
        text[index] = _called(text[index], sign, name)
    return Footing(tuple(text), found, tuple(signs))


def _start(lines: Sequence[Line], language: Language) -> int:
    """Where the row of typed footnotes at the end begins; the end for none."""
    start = end = _end(lines)
    while start and (_is_note(lines[start - 1])):
        start -= 1
    if start == end or not _counted(lines[start:end]):
        return len(lines)
    above = lines[start - 1].text if start else ""
    ruled = start > 0 and (not worded(above) or above == language.words.notes)
    certain = all(CERTAIN.match(line.text.lstrip("(")) for line in lines[start:end])
    return start if ruled or certain else len(lines)


def _end(lines: Sequence[Line]) -> int:
    end = len(lines)
    while end and lines[end - 1].pasted is not Pasted.WORDS:
        end -= 1
    return end


def _is_note(line: Line) -> bool:
    return line.pasted is Pasted.WORDS and bool(TYPED.match(line.text))


def _counted(lines: Sequence[Line]) -> bool:
    """Whether the numbers of some notes follow each other."""
    numbers = [_number(match) for line in lines if (match := TYPED.match(line.text))]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _number(match: re.Match[str]) -> int:
    return int(match["number"].translate(SMALL))


def _call(
    lines: Sequence[Line], number: int, after: tuple[int, int]
) -> tuple[int, re.Match[str]] | None:
    """The first call of a number behind a position: the line, and the match in it."""
    for pattern in _calls(number):
        for index in range(after[0], len(lines)):
            if lines[index].pasted is not Pasted.WORDS:
                continue
            start = after[1] if index == after[0] else 0
            match = pattern.search(lines[index].text, start)
            if match:
                return index, match
    return None


def _calls(number: int) -> Iterator[re.Pattern[str]]:
    """How a call may be typed, the surest way first."""
    raised = str(number).translate(
        {ord("0") + one: "⁰¹²³⁴⁵⁶⁷⁸⁹"[one] for one in range(10)}
    )
    yield re.compile(rf"\s?\(?\[{number}\]\)?|(?<![⁰¹²³⁴-⁹]){raised}(?![⁰¹²³⁴-⁹])")
    yield re.compile(rf"(?<=[^\W\d_]){number}(?!\d)(?=\W|$)")
    yield re.compile(rf"(?<=[^\d\s][,;.:”’»)，；。》]){number}(?!\d)(?=\s|$)")


def _signs(
    line: Line, sign: re.Match[str], note: Line, match: re.Match[str]
) -> Iterator[Line]:
    yield Line(sign[0].strip(), line.place.right(sign.start()))
    yield Line(match["sign"], note.place)


def _called(line: Line, sign: re.Match[str], name: str) -> Line:
    call = f"{{note:{name}}}"
    return replace(
        line, text=line.text[: sign.start()] + call + line.text[sign.end() :]
    )


def _name(number: int, taken: Mapping[str, Line]) -> str:
    name = f"typed-{number}"
    return name if name not in taken else f"{name}-{len(taken)}"
