"""A text becomes the YAML that people go on writing: literal blocks, short lines."""

import re
from collections.abc import Iterable, Iterator

from adref.model.folding import joint
from adref.model.text import Annex, Kind, Note, Paragraph, Text
from adref.writing.wrapping import width

WIDTH = 84
SIMPLE = re.compile(r"[^\W\d_][\w ()/+.’–-]*[\w).]")
"""A short text that YAML takes for nothing else, on the line of its key."""
STEP = "  "
NEAR = 40
"""Letters beside the end of a line that say how it joins."""


def write_source(text: Text, head: str = "") -> str:
    """The file of an original text; `head` are lines of comment above it."""
    return "".join(f"{line}\n" for line in _lines(text, head))


def _lines(text: Text, head: str) -> Iterator[str]:
    yield from (f"# {line}" for line in head.splitlines())
    yield from _phrase("title", text.title.text)
    if text.short_title:
        yield from _phrase("short_title", text.short_title.text)
    yield from _note(text.note)
    yield from _list("preamble", map(_paragraph, text.preamble))
    yield from _list("operative", map(_paragraph, text.operative))
    yield from _list("annexes", map(_annex, text.annexes))


def _note(paragraphs: tuple[Paragraph, ...]) -> Iterator[str]:
    if len(paragraphs) == 1 and not (paragraphs[0].notes or paragraphs[0].children):
        yield from _block("note", paragraphs[0].text.text)
    else:
        yield from _list("note", map(_paragraph, paragraphs))


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    yield f"id: {paragraph.id}"
    if paragraph.kind is Kind.HEADING:
        yield from _phrase("heading", paragraph.text.text)
        return
    yield from _block("text", paragraph.text.text)
    yield from _list("children", map(_paragraph, paragraph.children))
    if paragraph.after:
        yield from _block("after", paragraph.after.text)
    yield from _notes(paragraph.notes)


def _notes(notes: tuple[Note, ...]) -> Iterator[str]:
    if notes:
        yield "notes:"
    for note in notes:
        yield from _indented(_block(note.name, note.text.text))


def _annex(annex: Annex) -> Iterator[str]:
    yield f"id: {annex.id}"
    yield from _phrase("title", annex.title.text)
    yield from _list("paragraphs", map(_paragraph, annex.paragraphs))


def _list(key: str, items: Iterable[Iterator[str]]) -> Iterator[str]:
    """A list under its key; nothing where it has no item."""
    found = [list(item) for item in items]
    if found:
        yield f"{key}:"
    for first, *rest in found:
        yield f"{STEP}- {first}"
        yield from (f"{STEP}{STEP}{line}" for line in rest)


def _phrase(key: str, text: str) -> Iterator[str]:
    if SIMPLE.fullmatch(text) and len(text) + len(key) < WIDTH:
        yield f"{key}: {text}"
    else:
        yield from _block(key, text)


def _block(key: str, text: str) -> Iterator[str]:
    yield f"{key}: |"
    yield from _indented(folded(text))


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"{STEP}{line}" for line in lines)


def folded(text: str) -> Iterator[str]:
    """The text in lines that join to it again when they are read."""
    line, room = "", WIDTH
    for part in _parts(text.strip()):
        if line and width(part) > room:
            yield line.rstrip(" ")
            line, room = "", WIDTH
            part = part.lstrip(" ")  # noqa: PLW2901 - the space is the line's end
        line += part
        room -= width(part)
    yield line


def _parts(text: str) -> Iterator[str]:
    """Parts between which a line may end, each with the space before it."""
    start = 0
    for offset in range(1, len(text)):
        if _may_end(text, offset):
            yield text[start:offset]
            start = offset
    yield text[start:]


def _may_end(text: str, offset: int) -> bool:
    """Whether reading joins two lines as they were that are divided here."""
    before = text[max(0, offset - NEAR) : offset]
    space = text[offset] == " "
    after = text[offset + space : offset + NEAR]
    if before[-1:].isspace() or after[:1].isspace() or not after:
        return False
    return joint(before, after) == (" " if space else "")
