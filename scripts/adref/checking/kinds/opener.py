"""Paragraphs that open with no verb that a resolution could open them with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.openings import (
    OTHER,
    first_word,
    opening,
    opening_start,
    told_by_us,
    verbs,
)
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.language import Language
from adref.model.openers import cased
from adref.model.rule import Part
from adref.model.text import Kind as ParagraphKind


@dataclass(frozen=True, slots=True)
class Opener:
    """What words look like that could open a paragraph though the table lacks them.

    A hit tells `such`, an opener that could stand there.
    """

    preambular: re.Pattern[str]
    operative: re.Pattern[str]


def check(look: Look[Opener]) -> Iterator[Hit]:
    """A hit for the first word of each paragraph that has no opener at all."""
    language = look.subject.language
    if told_by_us(look.subject.sites, language):
        return
    for site, _ in look.texts:
        word = first_word(site)
        if word.words and not _opened(site, look.settings, language):
            table = _table(site, language)
            said = {"such": cased(verbs(table)[0], language)}
            yield Hit(site, word.start, word.end, None, said)


def _opened(site: Site, settings: Opener, language: Language) -> bool:
    """Whether a known opener of either part, or what may be one, stands there."""
    kind = ParagraphKind(site.part)
    found = opening(site, kind, language)
    if found.words or opening(site, OTHER[kind], language).words:
        return True
    preambular = site.part is Part.PREAMBULAR
    fits = settings.preambular if preambular else settings.operative
    return bool(fits.match(site.words, opening_start(site)))


def _table(site: Site, language: Language) -> tuple[str, ...]:
    openers = language.openers
    return openers.preambular if site.part is Part.PREAMBULAR else openers.operative


KIND = Kind(Opener, check)
