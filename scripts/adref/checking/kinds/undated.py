"""Resolutions whose first mention does not say when they were adopted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from adref.checking.citations import Chain, bracketed, chains, cited, dated
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.language import Language
from adref.model.term import Knowledge

CITED = re.compile(r"\{ref:([a-z0-9-]+)\}")


@dataclass(frozen=True, slots=True)
class Undated:
    """What stands before a number, its space included, and between two in a row."""

    noun: re.Pattern[str]
    joint: re.Pattern[str]


@dataclass(slots=True)
class _Reading:
    """The numbers that a text has mentioned so far, on its way down the page."""

    settings: Undated
    language: Language
    knowledge: Knowledge
    seen: set[str] = field(default_factory=set[str])

    def hits(self, site: Site, text: str) -> Iterator[Hit]:
        events = [*self.full(site, text), *self.rows(text)]
        for _, numbers, row in sorted(events, key=lambda event: event[0]):
            new = [number for number in numbers if number not in self.seen]
            self.seen.update(numbers)
            if new and row and not (row.dated or bracketed(text, row.start)):
                yield self.hit(site, row, new[0])

    def full(
        self, site: Site, text: str
    ) -> Iterator[tuple[int, tuple[str, ...], None]]:
        """Numbers with a date of their own, and references that print theirs."""
        for one in dated(text, self.language):
            yield min(one.start, one.date_start), (one.number,), None
        for match in CITED.finditer(site.passage.text):
            known = self.knowledge.resolutions
            numbers = [one.number for one in known if one.reference == match[1]]
            yield match.start(), tuple(numbers), None

    def rows(self, text: str) -> Iterator[tuple[int, tuple[str, ...], Chain]]:
        found = chains(text, self.settings.noun, self.settings.joint, self.language)
        for row in found:
            yield row.start, row.numbers, row

    def hit(self, site: Site, row: Chain, number: str) -> Hit:
        write = self.remedy(number)
        return Hit(site, row.start, row.end, said={"number": number, "write": write})

    def remedy(self, number: str) -> str:
        """The reference that prints number and date, or both in words."""
        known = [one for one in self.knowledge.resolutions if one.number == number]
        for one in known:
            if one.reference:
                return f"{{ref:{one.reference}}}"
        sole = known[0].date if len(known) == 1 else None
        return cited(number, sole, self.language)


def check(look: Look[Undated]) -> Iterator[Hit]:
    """A hit for each row of numbers with one that was not cited in full before."""
    subject = look.subject
    reading = _Reading(look.settings, subject.language, subject.knowledge)
    for site, text in look.texts:
        if "/" in text or "(" in text or "{ref:" in site.passage.text:
            yield from reading.hits(site, text)


KIND = Kind(Undated, check)
