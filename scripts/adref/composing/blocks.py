"""Blocks of each kind, made from passages and from the form's own words."""

from dataclasses import replace

from adref.composing.positions import Slot
from adref.composing.runs import note_id, plain, runs
from adref.composing.setting import Setting
from adref.model.document import Block, Footnote, Run
from adref.model.language import Language
from adref.model.place import Place
from adref.model.text import Kind, Note, Paragraph, Passage, Standing


def said(style: str, words: str, place: Place, setting: Setting) -> Block:
    """A block of words that the form says, in the document's language."""
    language = setting.language
    return Block(style, plain(words, language), language.code, place)


def phrased(style: str, template: str, passage: Passage, setting: Setting) -> Block:
    """A passage in the words that the form puts around it.

    `template` names a phrase among the language's words, or is empty for none; a
    passage that stands in the original takes the original's phrase.
    """
    language = setting.of(passage)
    phrase = getattr(language.words, template) if template else "{}"
    before, after = phrase.split("{}")
    inner = runs(passage, Kind.PLAIN, "", "", setting)
    around = (*plain(before, language), *inner, *plain(after, language))
    block = Block(style, tuple(run for run in around if run.text), language.code,
                  passage.place)  # fmt: skip
    return marked(block, passage, setting)


def placed(slot: Slot, setting: Setting) -> Block:
    """A paragraph in its position, with the footnotes it calls."""
    paragraph, passage = slot.paragraph, slot.passage
    kind = paragraph.kind if slot.path[1:] == () else Kind.SUBPARAGRAPH
    first = passage is paragraph.text
    made = runs(passage, kind if first else Kind.PLAIN, slot.closing,
                paragraph.id, setting)  # fmt: skip
    block = Block(
        slot.style,
        made,
        passage.language,
        passage.place,
        id=paragraph.id if first else "",
        label=slot.label,
        level=slot.level,
        series=slot.series,
        notes=footnotes(paragraph, made, setting),
    )
    return marked(block, passage, setting)


def footnotes(
    paragraph: Paragraph, made: tuple[Run, ...], setting: Setting
) -> tuple[Footnote, ...]:
    """The notes that some runs call, in the order of their numbers."""
    notes = {note_id(paragraph.id, note.name): note for note in paragraph.notes}
    return tuple(
        _footnote(run, notes[run.note], setting) for run in made if run.note in notes
    )


def _footnote(run: Run, note: Note, setting: Setting) -> Footnote:
    return Footnote(
        id=run.note,
        number=setting.calls.index(run.note) + 1,
        call=run.text,
        language=note.text.language,
        standing=note.text.standing,
        runs=runs(note.text, Kind.PLAIN, "plain", run.note, setting),
        place=note.text.place,
    )


def marked(block: Block, passage: Passage, setting: Setting) -> Block:
    """The block, with a remark where its words stand in the original language."""
    remarks = {
        Standing.STALE: setting.language.words.stale,
        Standing.MISSING: setting.language.words.missing,
    }
    return replace(
        block,
        standing=passage.standing,
        remark=remarks.get(passage.standing, ""),
    )


def enacted(organ: str, mark: str, place: Place, language: Language) -> Block:
    """The line that enacts: the organ's name set apart, its mark not."""
    line = Run(language.organs[organ].enacting, opener=True)
    made = (line, Run(mark)) if mark else (line,)
    return Block("enacting", made, language.code, place)
