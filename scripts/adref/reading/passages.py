"""Blocks of text become passages: lines joined, every word still placed."""

import re
from collections.abc import Iterator, Sequence

from adref.model.folding import joint
from adref.model.markup import PieceKind, faults, pieces
from adref.model.place import Place, Stop
from adref.model.text import Passage
from adref.reading.fields import Report, name, refuse_comment
from adref.reading.nodes import Line, Node, Scalar, kind_of

BLOCK = "write it as `{key}: |` with the text on the lines below, further in"
BLANK = (
    "a blank line inside a paragraph; take it out, or begin a new paragraph with its "
    "own `- id:`"
)
STRETCH = re.compile(r"[^ \t]+(?: [^ \t]+)*")
"""Words one space apart: the place of the first tells those of all."""
LETTERS = {"'": re.compile("''|."), '"': re.compile(r"\\.|.")}
"""The letters of text in quotation marks; a mark inside it is written with two."""


def passage(node: Node | None, key: str, language: str, report: Report) -> Passage:
    """A text that must be a literal block, as one line, its markup checked."""
    return _checked(remark(node, key, language, report), report)


def phrase(node: Node | None, key: str, language: str, report: Report) -> Passage:
    """A short text that may also stand on the key's own line; it calls no footnote."""
    if isinstance(node, Scalar) and not node.block:
        return uncalling(_checked(_line(node, key, language, report), report), report)
    return uncalling(passage(node, key, language, report), report)


def remark(node: Node | None, key: str, language: str, report: Report) -> Passage:
    """A text that must be a literal block, as one line, whatever its markup."""
    if not isinstance(node, Scalar):
        return _refuse(node, key, language, report)
    if node.block != "|":
        return _refuse_inline(node, key, language, report)
    if not node.text.strip():
        report.error(node.place, "this is empty; write the text on the lines below")
    return fold(node, language, report)


def aside(node: Node | None, key: str, language: str, report: Report) -> str:
    """Words beside the text, on one line or as a block, whatever their markup."""
    if isinstance(node, Scalar) and node.block:
        return remark(node, key, language, report).text
    return name(node, report)


def fold(node: Scalar, language: str, report: Report) -> Passage:
    """The words of some lines as one line, each with the place where it was written.

    Lines join with a space, and with nothing between two wide (Han) characters.
    """
    text = ""
    stops: list[Stop] = []
    for line in node.lines:
        if not line.text.strip():
            report.error(line.place, BLANK)
        between = joint(text, line.text.strip())
        for space, words, place in _stretches(line, node):
            text += between + space
            stops.append(Stop(len(text), place))
            text += words
            between = ""
        if node.quoted and stops and not line.text[:-1].endswith(" "):
            # The last letter may be written with two.
            stops.append(Stop(len(text), line.place.right(len(line.text) - 1)))
    return Passage(text, tuple(stops) or (Stop(0, node.place),), language)


def uncalling(text: Passage, report: Report) -> Passage:
    """The passage, in which no footnote may be called."""
    for piece in pieces(text.text):
        if piece.kind is PieceKind.NOTE:
            report.error(
                text.place_at(piece.offset),
                "no footnote can be called here, only in the text of a paragraph",
                "note",
            )
    return text


def _checked(text: Passage, report: Report) -> Passage:
    for fault in faults(text.text):
        report.error(text.place_at(fault.offset), fault.message, "markup")
    return text


def _stretches(line: Line, node: Scalar) -> Iterator[tuple[str, str, Place]]:
    """Letters that stand side by side, with the space before them and their place."""
    text, columns = _letters(line, node)
    bare = text.rstrip()
    first = len(text) - len(text.lstrip())
    for words in STRETCH.finditer(bare, first):
        space = " " if words.start() > first else ""
        for start, end in _even(words.start(), words.end(), columns):
            yield space, text[start:end], line.place.right(columns[start])
            space = ""


def _even(start: int, end: int, columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The parts of a stretch in which each letter is one column wide."""
    if columns[end - 1] - columns[start] > end - 1 - start:
        for at in range(start + 1, end):
            if columns[at] - columns[at - 1] > 1:
                yield start, at
                start = at
    yield start, end


def _letters(line: Line, node: Scalar) -> tuple[str, Sequence[int]]:
    """The letters of a line, and how far from its start each was written."""
    if not node.quoted:
        return line.text, range(len(line.text))
    letters = LETTERS[line.text[0]].finditer(line.text, 1, len(line.text) - 1)
    found = [(letter[0][-1], letter.start()) for letter in letters]
    return "".join(letter for letter, _ in found), [start for _, start in found]


def _line(node: Scalar, key: str, language: str, report: Report) -> Passage:
    refuse_comment(node, report)
    if not node.text.strip():
        report.error(node.place, "this is empty; write the text")
    elif len(node.lines) > 1:
        report.error(node.place, f"this goes on one line, or {_block(key)}")
    else:
        return fold(node, language, report)
    return Passage("", (Stop(0, node.place),), language)


def _refuse(node: Node | None, key: str, language: str, report: Report) -> Passage:
    if node is None:
        return Passage("", (Stop(0, Place("")),), language)
    report.error(node.place, f"here goes text, not {kind_of(node)}; {_block(key)}")
    return Passage("", (Stop(0, node.place),), language)


def _refuse_inline(node: Scalar, key: str, language: str, report: Report) -> Passage:
    if not node.text.strip():
        what = "this is empty"
    elif node.block == ">":
        what = "`>` folds lines its own way"
    elif node.comment and not node.quoted:
        what = "what follows ` #` would be lost as a comment"
    else:
        what = "text belongs in a block"
    report.error(node.place, f"{what}; {_block(key)}")
    return Passage("", (Stop(0, node.place),), language)


def _block(key: str) -> str:
    return BLOCK.format(key=key)
