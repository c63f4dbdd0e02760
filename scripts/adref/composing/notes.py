"""Which footnotes a text has."""

from collections.abc import Iterable, Iterator

from adref.model.text import Paragraph, Text


def note_id(paragraph: str, name: str) -> str:
    """The id of a footnote: that of its unit."""
    return f"{paragraph}/note/{name}"


def note_ids(text: Text) -> frozenset[str]:
    """The ids of all footnotes of a text."""
    annexed = (one for annex in text.annexes for one in annex.paragraphs)
    return frozenset(_ids((*text.note, *text.preamble, *text.operative, *annexed)))


def _ids(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from (note_id(paragraph.id, note.name) for note in paragraph.notes)
        yield from _ids(paragraph.children)
