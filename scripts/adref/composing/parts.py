"""The parts a form is made of, each the blocks it prints."""

from collections.abc import Callable
from dataclasses import replace

from adref.composing.blocks import enacted, phrased, placed, said
from adref.composing.dates import dated
from adref.composing.positions import NOTE, Slot
from adref.composing.signatures import sharing, signatures
from adref.composing.work import Work
from adref.model.document import Block
from adref.model.text import Passage, State

Part = Callable[[Work], tuple[Block, ...]]


def process(work: Work) -> tuple[Block, ...]:
    """The process the text is meant for."""
    return (phrased("process", "", work.identity.process, work.setting),)


def addressees(work: Work) -> tuple[Block, ...]:
    """To whom it is submitted."""
    return (phrased("addressees", "", work.identity.addressees, work.setting),)


def title(work: Work) -> tuple[Block, ...]:
    """The title, with the footnote of those who only share the views."""
    return (sharing(phrased("title", "", work.text.title, work.setting), work),)


def submitted_by(work: Work) -> tuple[Block, ...]:
    """Who submits it."""
    passage = work.identity.submitted_by
    return (phrased("submitted_by", "submitted_by", passage, work.setting),)


def sponsors(work: Work) -> tuple[Block, ...]:
    """Who sponsors the draft resolution."""
    passage = work.identity.submitted_by
    return (phrased("sponsors", "draft_resolution", passage, work.setting),)


def date(work: Work) -> tuple[Block, ...]:
    """The date of the submission."""
    day = dated(work.identity.date, work.setting.language)
    return (said("date", day, work.identity.place, work.setting),)


def base(work: Work) -> tuple[Block, ...]:
    """The text that this one comments on."""
    return _optional("base", "base", work.identity.base, work)


def contact(work: Work) -> tuple[Block, ...]:
    """Whom to ask."""
    return _optional("contact", "contact", work.identity.contact, work)


def original(work: Work) -> tuple[Block, ...]:
    """The language the text was drafted in."""
    name = work.setting.language.languages[work.identity.original]
    phrase = work.words.original.format(name)
    return (said("original", phrase, work.identity.place, work.setting),)


def translation(work: Work) -> tuple[Block, ...]:
    """That this is an unofficial translation, how far it is, and what it lacks."""
    coverage = work.materials.spoken.coverage
    if coverage is None:
        return ()
    state = work.words.states[coverage.state or State.DRAFT]
    line = work.words.unofficial_translation.format(state)
    lines = [said("translation", line, work.identity.place, work.setting)]
    if coverage.in_original:
        count = work.words.in_original.format(coverage.in_original)
        place = work.identity.place_of("languages")
        lines.append(said("remark", count, place, work.setting))
    return tuple(lines)


def open_errors(work: Work) -> tuple[Block, ...]:
    """How many errors the check found; nothing where it found none."""
    errors = work.materials.errors
    if not errors:
        return ()
    line = work.words.open_errors.format(errors)
    return (said("remark", line, work.identity.place, work.setting),)


def note(work: Work) -> tuple[Block, ...]:
    """The introductory note."""
    return tuple(placed(slot, work.setting) for slot in work.slots if slot.part == NOTE)


def enacting(work: Work) -> tuple[Block, ...]:
    """The organ's line; it has a mark only where a preamble follows."""
    if not work.identity.organ:
        return ()
    language = work.setting.language
    mark = language.marks.enacting if work.text.preamble else ""
    return (enacted(work.identity.organ, mark, work.identity.place, language),)


def text(work: Work) -> tuple[Block, ...]:
    """Preamble, operative part and annexes."""
    return tuple(
        block for slot in work.slots if slot.part != NOTE for block in _slot(slot, work)
    )


def endorsers(work: Work) -> tuple[Block, ...]:
    """Who signs on."""
    return signatures(work)


def session(work: Work) -> tuple[Block, ...]:
    """The session of the organ."""
    masthead = work.identity.masthead
    return _optional("session", "", masthead and masthead.session, work)


def agenda_item(work: Work) -> tuple[Block, ...]:
    """The item of the organ's agenda."""
    masthead = work.identity.masthead
    return _optional("agenda_item", "", masthead and masthead.agenda_item, work)


def _optional(
    style: str, phrase: str, passage: Passage | None, work: Work
) -> tuple[Block, ...]:
    return (phrased(style, phrase, passage, work.setting),) if passage else ()


def _slot(slot: Slot, work: Work) -> tuple[Block, ...]:
    """An annex opens with its name on a line of its own, above its title."""
    if slot.style != "annex_title":
        return (placed(slot, work.setting),)
    name = said("annex", slot.label, slot.paragraph.place, work.setting)
    return (name, replace(placed(slot, work.setting), label=""))


PARTS: dict[str, Part] = {
    part.__name__: part
    for part in (
        process,
        addressees,
        session,
        agenda_item,
        sponsors,
        title,
        submitted_by,
        date,
        base,
        original,
        translation,
        open_errors,
        note,
        enacting,
        text,
        endorsers,
        contact,
    )
}
