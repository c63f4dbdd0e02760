"""Something that the forum does not want in a text."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from adref.checking.abbreviations import abbreviations
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.forum import Feature
from adref.model.markup import pieces
from adref.model.rule import Part

FIRST = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Unwanted:
    """A feature; `unless` are abbreviations that nobody writes in full."""

    feature: Feature
    unless: tuple[str, ...] = ()


def check(look: Look[Unwanted]) -> Iterator[Hit]:
    """A hit at the first place of the feature, or of each of its words."""
    edition = look.subject.edition
    if edition and look.settings.feature in edition.unwanted:
        yield from FINDERS[look.settings.feature](look)


def _numbers(look: Look[Unwanted]) -> Iterator[Hit]:
    """The first operative paragraph where there are several: a sole one has none."""
    heads = [
        site
        for site, _ in look.texts
        if site.part is Part.OPERATIVE and len(site.path) == 1
    ]
    if len(heads) > 1:
        yield _begun(heads[0])


def _footnotes(look: Look[Unwanted]) -> Iterator[Hit]:
    sites = (site for site, _ in look.texts if site.part is Part.FOOTNOTE)
    yield from map(_begun, islice(sites, 1))


def _headings(look: Look[Unwanted]) -> Iterator[Hit]:
    sites = (site for site, _ in look.texts if site.part is Part.HEADING)
    yield from map(_begun, islice((site for site in sites if site.paragraph), 1))


def _annexes(look: Look[Unwanted]) -> Iterator[Hit]:
    sites = (site for site, _ in look.texts if site.annex)
    yield from map(_begun, islice(sites, 1))


def _emphasis(look: Look[Unwanted]) -> Iterator[Hit]:
    yield from islice((hit for site, _ in look.texts for hit in _marked(site)), 1)


def _marked(site: Site) -> Iterator[Hit]:
    """Words in marks of emphasis, which at the head of a paragraph mark its opener."""
    heads = {Part.PREAMBULAR, Part.OPERATIVE}
    for piece in pieces(site.passage.text):
        opener = site.part in heads and piece.offset == 1
        if (piece.emphasis and not opener) or piece.strong:
            yield Hit(site, piece.offset, piece.offset + len(piece.text))


def _abbreviations(look: Look[Unwanted]) -> Iterator[Hit]:
    """Each abbreviation where it stands first."""
    met = set(look.settings.unless)
    for site, text in look.texts:
        for one in abbreviations(text):
            if one.name not in met:
                met.add(one.name)
                yield Hit(site, one.start, one.end)


def _begun(site: Site) -> Hit:
    """A hit on the first word of a passage, which stands for all of it."""
    word = FIRST.search(site.passage.text)
    return Hit(site, word.start() if word else 0, word.end() if word else 0)


FINDERS: Mapping[Feature, Callable[[Look[Unwanted]], Iterator[Hit]]] = {
    Feature.NUMBERS: _numbers,
    Feature.FOOTNOTES: _footnotes,
    Feature.ABBREVIATIONS: _abbreviations,
    Feature.ANNEXES: _annexes,
    Feature.EMPHASIS: _emphasis,
    Feature.HEADINGS: _headings,
}
KIND = Kind(Unwanted, check)
