"""What a translator works on: every passage of a submission, by its id.

A paragraph's unit has the paragraph's id, a footnote's `<id>/note/<name>`, the words
after a list `<id>/after`; the form's own passages have the name of their key.
"""

from collections.abc import Callable
from dataclasses import replace

from adref.model.submission import Identity
from adref.model.text import Annex, Note, Paragraph, Passage, Text

Speak = Callable[[str, Passage], Passage]


def units(identity: Identity, text: Text) -> dict[str, Passage]:
    """Every unit of a submission in the order of the document."""
    found: dict[str, Passage] = {}

    def note(name: str, passage: Passage) -> Passage:
        found[name] = passage
        return passage

    spoken_identity(identity, note)
    spoken_text(text, note)
    return found


def spoken_identity(identity: Identity, speak: Speak) -> Identity:
    """The identity with each passage as `speak` says it."""
    masthead = identity.masthead
    return replace(
        identity,
        process=speak("process", identity.process),
        addressees=speak("addressees", identity.addressees),
        submitted_by=speak("submitted_by", identity.submitted_by),
        base=_maybe("base", identity.base, speak),
        contact=_maybe("contact", identity.contact, speak),
        masthead=masthead
        and replace(
            masthead,
            session=speak("session", masthead.session),
            agenda_item=speak("agenda_item", masthead.agenda_item),
        ),
    )


def spoken_text(text: Text, speak: Speak) -> Text:
    """The text with each passage as `speak` says it."""
    return replace(
        text,
        title=speak("title", text.title),
        short_title=_maybe("short_title", text.short_title, speak),
        note=_paragraphs(text.note, speak),
        preamble=_paragraphs(text.preamble, speak),
        operative=_paragraphs(text.operative, speak),
        annexes=tuple(_annex(annex, speak) for annex in text.annexes),
    )


def _maybe(name: str, passage: Passage | None, speak: Speak) -> Passage | None:
    return passage and speak(name, passage)


def _paragraphs(
    paragraphs: tuple[Paragraph, ...], speak: Speak
) -> tuple[Paragraph, ...]:
    return tuple(_paragraph(paragraph, speak) for paragraph in paragraphs)


def _paragraph(paragraph: Paragraph, speak: Speak) -> Paragraph:
    return replace(
        paragraph,
        text=speak(paragraph.id, paragraph.text),
        notes=tuple(_note(paragraph.id, note, speak) for note in paragraph.notes),
        children=_paragraphs(paragraph.children, speak),
        after=_maybe(f"{paragraph.id}/after", paragraph.after, speak),
    )


def _note(paragraph: str, note: Note, speak: Speak) -> Note:
    return replace(note, text=speak(f"{paragraph}/note/{note.name}", note.text))


def _annex(annex: Annex, speak: Speak) -> Annex:
    return replace(
        annex,
        title=speak(annex.id, annex.title),
        paragraphs=_paragraphs(annex.paragraphs, speak),
    )
