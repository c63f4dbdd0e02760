"""What each unit is called where people speak about it: "paragraph 3", "Title"."""

from adref.composing.pointers import Pointer, pointers
from adref.composing.positions import slots
from adref.model.language import Language
from adref.model.text import Kind, Paragraph, Text, below, paragraphs


def headings(text: Text, language: Language) -> dict[str, str]:
    """A name in this language for each unit of a text, and for the form's own.

    OutOfLabelsError where a list is longer than the language can count.
    """
    named = pointers(slots(text, language), len(text.annexes), language)
    phrases = language.exchange
    notes = {one.id: phrases.note for one in below(text.note)}
    found = dict(phrases.units)
    for paragraph in paragraphs(text):
        name = notes.get(paragraph.id) or _named(paragraph, named, language)
        found |= _of(paragraph, name, language)
    return found | {annex.id: phrases.annex for annex in text.annexes}


def _named(paragraph: Paragraph, named: dict[str, Pointer], language: Language) -> str:
    """A heading and a paragraph without a number have no pointer."""
    if paragraph.kind is Kind.HEADING:
        return language.exchange.heading
    pointer = named.get(paragraph.id)
    return (pointer and pointer.full) or language.exchange.paragraph


def _of(paragraph: Paragraph, name: str, language: Language) -> dict[str, str]:
    """The paragraph's own units; those that it does not have do no harm."""
    phrases = language.exchange
    notes = {
        f"{paragraph.id}/note/{note.name}": phrases.footnote.format(name)
        for note in paragraph.notes
    }
    after = {f"{paragraph.id}/after": phrases.after.format(name)}
    return {paragraph.id: name, **after, **notes}
