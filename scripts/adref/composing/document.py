"""The document: the parts of its form, in the form's order."""

from adref.composing.blocks import phrased
from adref.composing.masthead import masthead
from adref.composing.parts import PARTS
from adref.composing.pointers import pointers
from adref.composing.positions import OutOfLabelsError, Slot, slots
from adref.composing.refusals import refusals, unstyled
from adref.composing.setting import Setting
from adref.composing.work import Materials, Work
from adref.model.document import Block, Document, words
from adref.model.finding import Finding, Outcome
from adref.model.script import Script
from adref.model.text import Passage


def compose(materials: Materials) -> Outcome[Document]:
    """The document, or all that does not let it be one."""
    refused = refusals(materials)
    if refused:
        return Outcome(None, refused)
    try:
        rows = _rows(materials)
    except OutOfLabelsError as error:
        return Outcome(None, (Finding(error.place, "numbering", str(error)),))
    row = rows[materials.spoken.language]
    return _composed(Work(materials, _setting(materials, rows), row))


def _composed(work: Work) -> Outcome[Document]:
    blocks = tuple(
        block for part in work.materials.form.blocks for block in PARTS[part](work)
    )
    document = _document(work, blocks)
    findings = (*work.setting.findings, *unstyled(document, work.materials.form))
    return Outcome(None if findings else document, findings)


def _rows(materials: Materials) -> dict[str, tuple[Slot, ...]]:
    """The slots in the document's language, and in that of untranslated words."""
    codes = {materials.spoken.language, materials.spoken.identity.original}
    return {
        code: slots(materials.spoken.text, materials.languages[code]) for code in codes
    }


def _setting(materials: Materials, rows: dict[str, tuple[Slot, ...]]) -> Setting:
    languages, annexes = materials.languages, len(materials.spoken.text.annexes)
    return Setting(
        materials.language,
        languages,
        {code: pointers(row, annexes, languages[code]) for code, row in rows.items()},
        materials.references,
    )


def _document(work: Work, blocks: tuple[Block, ...]) -> Document:
    identity, text, language = work.identity, work.text, work.setting.language

    def line(passage: Passage) -> str:
        return words(phrased("", "", passage, work.setting).runs)

    return Document(
        submission=identity.name,
        form=work.materials.form.name,
        language=language.code,
        tag=language.tag,
        title=line(text.title),
        subject=line(identity.process),
        author=line(identity.submitted_by),
        created=identity.date.isoformat(),
        running=line(text.short_title or text.title),
        page=language.words.page,
        notes=language.words.notes,
        masthead=masthead(work),
        blocks=blocks,
        most_pages=work.materials.most_pages,
        scripts=_scripts(work, blocks),
    )


def _scripts(work: Work, blocks: tuple[Block, ...]) -> tuple[Script, ...]:
    """The scripts that names are written in, in the order of the table."""
    notes = (note.runs for block in blocks for note in block.notes)
    spoken = (*(block.runs for block in blocks), *notes)
    used = {run.script for runs in spoken for run in runs}
    known = dict.fromkeys(work.materials.listing.scripts.values())
    return tuple(script for script in known if script.code in used)
