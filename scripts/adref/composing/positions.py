"""Where each paragraph stands: its number, its style, its closing mark.

The order of a text becomes a flat row of slots. Nothing here looks at words.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from adref.composing.counters import counted
from adref.model.language import Label, Language
from adref.model.place import Place
from adref.model.text import Annex, Kind, Paragraph, Passage, Text

NOTE = -1
"""The part of the introductory note."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A passage in its position.

    `path` counts from 1 at each level, from the operative paragraph down, and begins
    with 0 below a paragraph without a number; `part` is the annex, counted from 1,
    or 0, or NOTE; `closing` names one of the language's marks, or is empty.
    """

    paragraph: Paragraph
    passage: Passage
    style: str
    closing: str
    label: str = ""
    level: int = -1
    series: int = 0
    path: tuple[int, ...] = ()
    part: int = 0
    preambular: int = 0


class OutOfLabelsError(LookupError):
    """A list is longer than its language can count."""

    def __init__(self, place: Place, counter: str, language: Language) -> None:
        self.place = place
        count = len(language.counters[counter])
        super().__init__(
            f"the list is too long here: {language.name} counts only to {count} in "
            f"it; divide the list, or add to `counters: {counter}:` in "
            f"styles/languages/{language.code}.yaml"
        )


def slots(text: Text, language: Language) -> tuple[Slot, ...]:
    """All slots of the note, the preamble, the operative part and the annexes."""
    return tuple(_Walk(language).all(text))


def labelled(label: Label, value: int, language: Language) -> str:
    """A label as printed; LookupError where the language's series ends."""
    return label.form.format(counted(label.counter, value, language.counters))


class _Walk:
    """Counts on as it goes through a text once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.series = 0

    def all(self, text: Text) -> Iterator[Slot]:
        yield from self.note(text.note)
        yield from self.preamble(text.preamble)
        yield from self.numbered(text.operative, Kind.OPERATIVE, part=0)
        for number, annex in enumerate(text.annexes, start=1):
            yield from self.annex(annex, number, len(text.annexes))

    def note(self, paragraphs: tuple[Paragraph, ...]) -> Iterator[Slot]:
        for paragraph in paragraphs:
            self.series += 1
            if paragraph.kind is Kind.HEADING:
                yield self.heading(paragraph, "", NOTE)
                continue
            slot = Slot(paragraph, paragraph.text, "note", "", part=NOTE)
            yield from self.with_list(slot, "plain", level=0)

    def preamble(self, paragraphs: tuple[Paragraph, ...]) -> Iterator[Slot]:
        number = 0
        for paragraph in paragraphs:
            if paragraph.kind is Kind.HEADING:
                yield self.heading(paragraph, "", 0)
                continue
            number += 1
            self.series += 1
            slot = Slot(paragraph, paragraph.text, "preambular", "", preambular=number)
            yield from self.with_list(slot, "preambular", level=0)

    def numbered(
        self, paragraphs: tuple[Paragraph, ...], kind: Kind, part: int
    ) -> Iterator[Slot]:
        self.series += 1
        of = sum(paragraph.kind is kind for paragraph in paragraphs)
        number, sections = 0, 0
        for paragraph in paragraphs:
            if paragraph.kind is Kind.HEADING:
                sections += 1
                yield self.section(paragraph, sections, part)
                continue
            number += 1
            slot = self.own(paragraph, number, of, part)
            last = "last" if number == of else "operative"
            yield from self.with_list(slot, "plain" if part else last, level=0)

    def own(self, paragraph: Paragraph, number: int, of: int, part: int) -> Slot:
        """A paragraph with its number; a sole one has none."""
        if of == 1:
            style = "plain" if part else "sole"
            return Slot(paragraph, paragraph.text, style, "", part=part)
        return Slot(
            paragraph,
            paragraph.text,
            "operative",
            "",
            label=self.label(self.language.labels.levels[0], number, paragraph.place),
            level=0,
            series=self.series,
            path=(number,),
            part=part,
        )

    def with_list(self, slot: Slot, closing: str, level: int) -> Iterator[Slot]:
        """A slot, the list below it, and the words that go on after the list."""
        paragraph = slot.paragraph
        listed = paragraph.children or paragraph.after
        yield replace(slot, closing="list" if listed else closing)
        for number, child in enumerate(paragraph.children, start=1):
            last = number == len(paragraph.children) and not paragraph.after
            below = self.child(slot, child, number, level + 1)
            yield from self.with_list(below, closing if last else "item", level + 1)
        if paragraph.after:
            yield self.flush(slot, paragraph.after, closing)

    def child(self, above: Slot, child: Paragraph, number: int, level: int) -> Slot:
        return replace(
            above,
            paragraph=child,
            passage=child.text,
            style=f"sub{level}",
            label=self.label(self.language.labels.levels[level], number, child.place),
            level=level,
            series=self.series,
            path=(*(above.path or (0,)), number),
        )

    def flush(self, slot: Slot, after: Passage, closing: str) -> Slot:
        """Words after a list stand at the margin and have no number."""
        return replace(
            slot, passage=after, style="plain", closing=closing, label="", level=-1
        )

    def section(self, paragraph: Paragraph, number: int, part: int) -> Slot:
        label = self.label(self.language.labels.section, number, paragraph.place)
        return self.heading(paragraph, label, part)

    def heading(self, paragraph: Paragraph, label: str, part: int) -> Slot:
        return Slot(paragraph, paragraph.text, "section", "", label=label, part=part)

    def annex(self, annex: Annex, number: int, of: int) -> Iterator[Slot]:
        """An annex; a sole one has no number."""
        title = Paragraph(annex.id, Kind.HEADING, annex.title, annex.place)
        name = self.language.words.annex
        if of > 1:
            name = self.label(self.language.labels.annex, number, annex.place)
        yield Slot(title, annex.title, "annex_title", "", label=name, part=number)
        yield from self.numbered(annex.paragraphs, Kind.PLAIN, part=number)

    def label(self, label: Label, value: int, place: Place) -> str:
        try:
            return labelled(label, value, self.language)
        except LookupError as error:
            raise OutOfLabelsError(place, label.counter, self.language) from error
