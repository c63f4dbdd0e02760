"""Terms of the original, and what a translation has for them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from adref.checking.counterparts import Pair, pairs
from adref.checking.inflection import Inflection, finder, list_of, shown
from adref.checking.subject import Hit, Kind, Look
from adref.model.term import Term

ARABIC_ONLY = re.compile("[\u0640\u064b-\u0652]")
"""Vowels and the stroke that makes a word longer: they change no word."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Where the original has a term, the translation has one of its names.

    The original has it where it has the first of its names: the others may be words
    with a wider use. `inflection` by language.
    """

    inflection: Mapping[str, Inflection] = field(hash=False)


def check(look: Look[Terms]) -> Iterator[Hit]:
    """A hit for each term of a passage that its translation has in other words."""
    if look.subject.original is None:
        return
    here, other = look.subject.language.code, look.subject.original.language.code
    terms = tuple(
        term
        for term in look.subject.knowledge.terms
        if here in term.names and other in term.names
    )
    inflection = look.settings.inflection
    wanted = _finder([term.names[other][:1] for term in terms], inflection[other])
    named = [_finder([term.names[here]], inflection[here]) for term in terms]
    for pair in pairs(look):
        yield from _hits(pair, wanted, terms, named, here)


def _finder(names: list[tuple[str, ...]], inflection: Inflection) -> re.Pattern[str]:
    return finder(tuple(names), inflection, re.IGNORECASE)


def _hits(
    pair: Pair,
    wanted: re.Pattern[str],
    terms: tuple[Term, ...],
    named: list[re.Pattern[str]],
    here: str,
) -> Iterator[Hit]:
    text = ARABIC_ONLY.sub("", pair.site.words)
    found = {list_of(match): match[0] for match in wanted.finditer(pair.original.own)}
    for number, words in found.items():
        if not named[number].search(text):
            write = shown(terms[number].names[here][0])
            end = len(pair.site.passage.text)
            yield Hit(pair.site, 0, end, said={"term": words, "name": write})


KIND = Kind(Terms, check)
