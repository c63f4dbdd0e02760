"""What other programs found in a finished file: the words of its body, of its notes."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import html

from adref.model.wording import bare

ROW, CELL = "TR", "TD"
WORDS = re.compile(r'^( *)"(.*)"$')


@dataclass(frozen=True, slots=True)
class Extracted:
    """Lines of words as another program read them."""

    body: tuple[str, ...]
    notes: tuple[str, ...]


def from_pdf(listed: str) -> Extracted:
    """What `pdfinfo -struct-text` printed: headers and footers are not in the tags.

    A table, which comes last, is read column by column, after its heading: where a
    page parts a row, its cells are told in pieces, with the heading between them.
    """
    columns: defaultdict[int, list[str]] = defaultdict(list)
    notes: list[str] = []
    note, column = -1, 0
    for line in listed.splitlines():
        depth = len(line) - len(line.lstrip(" "))
        if note >= 0 and depth <= note:
            note = -1
        if words := WORDS.match(line):
            (columns[column] if note < 0 else notes).append(words[2])
        elif note < 0 and line.strip().startswith("Note"):
            note = depth
        else:
            column = _column(line.strip(), column)
    body = (words for number in sorted(columns) for words in columns[number])
    return Extracted(tuple(body), tuple(notes))


def from_lines(drawn: str, notes: Iterable[str]) -> Extracted:
    """What `pdftotext -raw` printed; of its lines those that make up a note are told.

    A note that stands on two pages stays among the words of the body.
    """
    lines = [(line, bare(line)) for line in drawn.replace("\f", "").splitlines()]
    found: list[str] = []
    for note in notes:
        start, end = _stretch(bare(note), [words for _, words in lines])
        found.append(" ".join(line for line, _ in lines[start:end]))
        del lines[start:end]
    return Extracted(tuple(line for line, _ in lines), tuple(found))


def _stretch(wanted: str, lines: list[str]) -> tuple[int, int]:
    """From which line to which some words stand; an empty stretch for nowhere."""
    for start, line in enumerate(lines):
        end, words = start + 1, line
        while words and wanted.startswith(words) and words != wanted:
            words += lines[end] if end < len(lines) else "\f"
            end += 1
        if words == wanted:
            return start, end
    return 0, 0


def _column(tag: str, column: int) -> int:
    """The column in which a tag stands that follows on one in this column."""
    if tag.startswith(ROW):
        return 0
    return column + 1 if tag.startswith(CELL) else column


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
