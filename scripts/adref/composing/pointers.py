"""What a text says when it points to a paragraph of its own, or to a document."""

from collections.abc import Iterable
from dataclasses import dataclass

from adref.composing.counters import counted
from adref.composing.dates import dated
from adref.composing.positions import NOTE, Slot, labelled
from adref.model.language import Language
from adref.model.submission import Reference


@dataclass(frozen=True, slots=True)
class Pointer:
    """How one paragraph is pointed to: in full, and after the noun by its number."""

    full: str
    number: str


def pointers(
    slots: tuple[Slot, ...], annexes: int, language: Language
) -> dict[str, Pointer]:
    """A pointer for every id; an empty one where there is no number to point to."""
    return {
        slot.paragraph.id: _pointer(slot, annexes, language)
        for slot in reversed(slots)
        if slot.part != NOTE
    }


def _pointer(slot: Slot, annexes: int, language: Language) -> Pointer:
    if slot.preambular:
        return _preambular(slot, language)
    if not slot.path:
        return Pointer("", "")
    pointer = _operative(slot, language)
    if not slot.part:
        return pointer
    return Pointer(
        _annexed(pointer.full, slot.part, annexes, language),
        _annexed(pointer.number, slot.part, annexes, language),
    )


def _preambular(slot: Slot, language: Language) -> Pointer:
    number = language.citations.numbered.format(slot.preambular)
    known = language.citations.ordinals[slot.preambular - 1 : slot.preambular]
    if known:
        full = language.citations.preambular.format(known[0])
    else:
        full = language.citations.operative.format(number)
    labels = _labels(slot, language)
    joint = language.citations.joint
    return Pointer(joint.join([full, *labels]), joint.join([number, *labels]))


def _operative(slot: Slot, language: Language) -> Pointer:
    joint, labels = language.citations.joint, _labels(slot, language)
    if not slot.path[0]:
        number = joint.join(labels)
        return Pointer(language.citations.subparagraph.format(number), number)
    first = language.labels.levels[0].counter
    number = counted(first, slot.path[0], language.counters)
    full = language.citations.operative.format(number)
    return Pointer(joint.join([full, *labels]), joint.join([number, *labels]))


def _labels(slot: Slot, language: Language) -> list[str]:
    return [
        labelled(language.labels.levels[level], value, language)
        for level, value in enumerate(slot.path)
        if level
    ]


def _annexed(paragraph: str, part: int, annexes: int, language: Language) -> str:
    if annexes == 1:
        return language.citations.sole_annexed.format(paragraph=paragraph)
    number = counted(language.labels.annex.counter, part, language.counters)
    return language.citations.annexed.format(paragraph=paragraph, annex=number)


def pointed(pointer: Pointer, before: Iterable[str], language: Language) -> str:
    """The pointer as the words before it want it: after "paragraph", the number."""
    named = _ends(before, language.citations.named)
    return pointer.number if named else pointer.full


def cited(
    reference: Reference, before: Iterable[str], language: Language
) -> str | None:
    """A document as a text of this language cites it; None where it has no title."""
    if language.code in reference.titles:
        return reference.titles[language.code]
    if not (reference.resolution and reference.date):
        return None
    citations = language.citations
    named = _ends(before, citations.resolutions)
    form = citations.resolution_number if named else citations.resolution
    return form.format(
        number=reference.resolution, date=dated(reference.date, language)
    )


def _ends(before: Iterable[str], nouns: Iterable[str]) -> bool:
    """Whether the words before a pointer end with its noun, whatever its prefix."""
    said = [words.rstrip().casefold() for words in before]
    return any(words.endswith(noun.casefold()) for words in said for noun in nouns)
