"""A document as plain text: for an e-mail, or a form on a web page."""

from collections.abc import Iterable
from itertools import groupby

from adref.model.document import (
    Block,
    Document,
    Footnote,
    Run,
    all_blocks,
    footnotes,
    in_line,
)
from adref.model.script import Scripts
from adref.writing.apart import apart
from adref.writing.listing import Kind, kind_of
from adref.writing.wrapping import width, wrapped

STEP = 4


def write_text(document: Document) -> str:
    """Lines of at most 72 columns; the footnotes stand at the end as [1], [2]."""
    scripts = {script.code: script for script in document.scripts}
    blocks = _paragraphs(all_blocks(document), scripts)
    parts = (*blocks, *_notes(document, scripts))
    return "\n\n".join(part for part in parts if part) + "\n"


def _paragraphs(blocks: tuple[Block, ...], scripts: Scripts) -> Iterable[str]:
    """Paragraphs; the entries of a list follow each other without a blank line."""
    for kind, group in groupby(blocks, kind_of):
        lines = [_paragraph(block, scripts) for block in group]
        yield from lines if kind is Kind.PARAGRAPH else ["\n".join(lines)]


def _paragraph(block: Block, scripts: Scripts) -> str:
    """A numbered paragraph hangs from its label, each level a step further in."""
    remark = f" ({block.remark})" if block.remark else ""
    words = _words(in_line(block), block.notes, scripts) + remark
    if block.level < 0:
        return wrapped(f"{_spaced(block.label)}{words}".rstrip(" "), "", "")
    indent = STEP * block.level
    first = f"{' ' * indent}{_label(block.label)}"
    return wrapped(words, first, " " * (indent + STEP))


def _label(label: str) -> str:
    spaced = _spaced(label)
    return spaced + " " * (STEP - width(spaced))


def _spaced(label: str) -> str:
    """A label and a space, but for one whose last mark is as wide as both."""
    return f"{label} " if width(label[-1:]) == 1 else label


def _words(runs: tuple[Run, ...], notes: tuple[Footnote, ...], scripts: Scripts) -> str:
    numbers = {note.id: note.number for note in notes}
    return "".join(
        f"[{numbers[run.note]}]" if run.note else apart(run, scripts) for run in runs
    )


def _notes(document: Document, scripts: Scripts) -> Iterable[str]:
    notes = footnotes(document)
    if notes:
        yield document.notes
        yield "\n".join(_note(note, scripts) for note in notes)


def _note(note: Footnote, scripts: Scripts) -> str:
    return wrapped(
        _words(note.runs, (), scripts), _label(f"[{note.number}]"), " " * STEP
    )
