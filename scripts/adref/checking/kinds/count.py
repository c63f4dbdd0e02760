"""Lists, sections and annexes that have fewer members than they need."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look, Subject
from adref.model.rule import Part

Counted = Iterable[tuple[Site, int]]


class Group(StrEnum):
    """What is counted: subparagraphs of a list, sections, what stands below one."""

    SUBPARAGRAPHS = "subparagraphs"
    SECTIONS = "sections"
    SECTION = "section"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Count:
    """The groups to count, and how many members each needs at least."""

    of: Group
    fewest: int


def check(look: Look[Count]) -> Iterator[Hit]:
    """A hit for each group that is too small, in the original, which has the order."""
    if look.subject.original:
        return
    for site, count in GROUPS[look.settings.of](look.subject):
        if count < look.settings.fewest:
            yield Hit(site, 0, len(site.words))


def _lists(subject: Subject) -> Counted:
    """Each list by its first member."""
    above = {
        (site.under, site.annex, site.path): len(site.paragraph.children)
        for site in subject.sites
        if site.paragraph and site.part not in {Part.AFTER, Part.FOOTNOTE}
    }
    for site in subject.sites:
        if site.part is Part.SUBPARAGRAPH and site.path[-1] == 1:
            yield site, above.get((site.under, site.annex, site.path[:-1]), 0)


def _sections(subject: Subject) -> Counted:
    """The sections of a part by the first of them."""
    for _, sites in groupby(_headings(subject), key=_whole):
        first, *others = sites
        yield first, 1 + len(others)


def _section(subject: Subject) -> Counted:
    """The paragraphs below each heading, up to the next one."""
    for _, sites in groupby(_heads(subject), key=_whole):
        heading: Site | None = None
        below = 0
        for site in sites:
            if site.part is not Part.HEADING:
                below += 1
                continue
            if heading:
                yield heading, below
            heading, below = site, 0
        if heading:
            yield heading, below


def _annexes(subject: Subject) -> Counted:
    """The paragraphs of each annex by its title."""
    for site in subject.sites:
        if site.annex and not site.paragraph:
            yield site, sum(one.annex == site.annex for one in subject.sites) - 1


def _whole(site: Site) -> tuple[Part, int]:
    return site.under, site.annex


def _heads(subject: Subject) -> Iterator[Site]:
    """Headings and the paragraphs at the head of their lists, in order."""
    for site in subject.sites:
        if site.paragraph and len(site.path) <= 1 and site.part not in {
            Part.AFTER, Part.FOOTNOTE
        }:  # fmt: skip
            yield site


def _headings(subject: Subject) -> Iterator[Site]:
    return (site for site in _heads(subject) if site.part is Part.HEADING)


GROUPS = {
    Group.SUBPARAGRAPHS: _lists,
    Group.SECTIONS: _sections,
    Group.SECTION: _section,
    Group.ANNEX: _annexes,
}
KIND = Kind(Count, check)
