"""Paragraphs that open with a verb in the form that the other part of a text wants."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.openings import OTHER, Opening, akin, opening, told_by_us, verbs
from adref.checking.subject import Hit, Kind, Look
from adref.model.language import Language
from adref.model.openers import cased
from adref.model.rule import Part
from adref.model.text import Kind as ParagraphKind


@dataclass(frozen=True, slots=True)
class Form:
    """What each part opens with, as half-sentences; a hit tells one of them as `here`.

    It also tells `such`, an opener that could stand there.
    """

    preambular: str
    operative: str


def check(look: Look[Form]) -> Iterator[Hit]:
    """A hit for each opener that only the table of the other part has."""
    language = look.subject.language
    if told_by_us(look.subject.sites, language):
        return
    for site, _ in look.texts:
        kind = ParagraphKind(site.part)
        if not opening(site, kind, language).words:
            other = opening(site, OTHER[kind], language)
            if other.words:
                yield _hit(other, site.part, look.settings, language)


def _hit(other: Opening, part: Part, settings: Form, language: Language) -> Hit:
    preambular = part is Part.PREAMBULAR
    openers = language.openers
    table = openers.preambular if preambular else openers.operative
    near = akin(other.words, table, openers)
    said = {
        "here": settings.preambular if preambular else settings.operative,
        "such": cased(near or verbs(table)[0], language),
    }
    return Hit(other.site, other.start, other.end, near or None, said)


KIND = Kind(Form, check)
