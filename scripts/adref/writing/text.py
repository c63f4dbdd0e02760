"""A document as plain text: for an e-mail, or a form on a web page."""

from collections.abc import Iterable
from itertools import groupby

from adref.model.document import Block, Document, Footnote, Run, all_blocks, footnotes
from adref.writing.listing import is_entry
from adref.writing.wrapping import width, wrapped

STEP = 4


def write_text(document: Document) -> str:
    """Lines of at most 72 columns; the footnotes stand at the end as [1], [2]."""
    parts = (*_paragraphs(all_blocks(document)), *_notes(document))
    return "\n\n".join(part for part in parts if part) + "\n"


def _paragraphs(blocks: tuple[Block, ...]) -> Iterable[str]:
    """Paragraphs; the entries of a list follow each other without a blank line."""
    for listed, group in groupby(blocks, is_entry):
        lines = [_paragraph(block) for block in group]
        yield from ["\n".join(lines)] if listed else lines


def _paragraph(block: Block) -> str:
    """A numbered paragraph hangs from its label, each level a step further in."""
    remark = f" ({block.remark})" if block.remark else ""
    words = _words(block.runs, block.notes) + remark
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


def _words(runs: tuple[Run, ...], notes: tuple[Footnote, ...]) -> str:
    numbers = {note.id: note.number for note in notes}
    return "".join(f"[{numbers[run.note]}]" if run.note else run.text for run in runs)


def _notes(document: Document) -> Iterable[str]:
    notes = footnotes(document)
    if notes:
        yield document.notes
        yield "\n".join(_note(note) for note in notes)


def _note(note: Footnote) -> str:
    return wrapped(_words(note.runs, ()), _label(f"[{note.number}]"), " " * STEP)
