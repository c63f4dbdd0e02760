"""Paragraphs whose original opens with a verb, and the translation with none known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.counterparts import Pair, pairs
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

NOTHING = re.compile("(?!)")


@dataclass(frozen=True, slots=True)
class OpenerKept:
    """A paragraph has words that are set apart at its start if its original has them.

    `unless` matches first words behind which the verb stands later. A hit tells
    `opener`, the original's, and `such`, one that could stand here.
    """

    unless: re.Pattern[str] = NOTHING


def check(look: Look[OpenerKept]) -> Iterator[Hit]:
    """A hit for the first word of each paragraph that has lost its opener."""
    original = look.subject.original
    if original is None or told_by_us(original.sites, original.language):
        return
    language, unless = look.subject.language, look.settings.unless
    for pair in pairs(look):
        wanted = _opener(pair.original, original.language)
        word = first_word(pair.site)
        excepted = unless.match(pair.site.words, opening_start(pair.site))
        if wanted and word.words and not excepted and not _opener(pair.site, language):
            said = {"opener": wanted, "such": _such(pair, language)}
            yield Hit(pair.site, word.start, word.end, said=said)


def _opener(site: Site, language: Language) -> str:
    """The opener of either part that a paragraph has, as marked or as known."""
    kind = ParagraphKind(site.part)
    own = opening(site, kind, language).words
    return own or opening(site, OTHER[kind], language).words


def _such(pair: Pair, language: Language) -> str:
    preambular = pair.site.part is Part.PREAMBULAR
    openers = language.openers
    table = openers.preambular if preambular else openers.operative
    return cased(verbs(table)[0], language)


KIND = Kind(OpenerKept, check)
