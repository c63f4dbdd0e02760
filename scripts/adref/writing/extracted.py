"""What other programs found in a finished file: the words of its body, of its notes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import html

WORDS = re.compile(r'^( *)"(.*)"$')


@dataclass(frozen=True, slots=True)
class Extracted:
    """Lines of words as another program read them."""

    body: tuple[str, ...]
    notes: tuple[str, ...]


def from_pdf(listed: str) -> Extracted:
    """What `pdfinfo -struct-text` printed: headers and footers are not in the tags."""
    body: list[str] = []
    notes: list[str] = []
    note = -1
    for line in listed.splitlines():
        depth = len(line) - len(line.lstrip(" "))
        if note >= 0 and depth <= note:
            note = -1
        if words := WORDS.match(line):
            (body if note < 0 else notes).append(words[2])
        elif note < 0 and line.strip().startswith("Note"):
            note = depth
    return Extracted(tuple(body), tuple(notes))


def from_word(page: str) -> Extracted:
    """What mammoth made of a Word file; the numbers of its notes are left out."""
    root = html.fragment_fromstring(page, create_parent="div")
    for call in root.xpath("//sup[a[starts-with(@id, 'footnote-ref-')]]"):
        call.drop_tree()
    for back in root.xpath("//a[starts-with(@href, '#footnote-ref-')]"):
        back.drop_tree()
    notes = root.xpath("//li[starts-with(@id, 'footnote-')]")
    found = tuple(note.text_content() for note in notes)
    for note in notes:
        note.drop_tree()
    return Extracted(tuple(_texts(root)), found)


def _texts(root: html.HtmlElement) -> Iterable[str]:
    return (str(text) for text in root.itertext())
