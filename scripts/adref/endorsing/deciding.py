"""What is remembered while decisions are carried out."""

from collections.abc import Iterable
from dataclasses import replace

from adref.endorsing.answering import Taken
from adref.endorsing.folding import folded, normal
from adref.model.decisions import (
    Alias,
    CountryChoice,
    Decisions,
    HandConsent,
    KindChoice,
    Settled,
    Site,
    Spelling,
)
from adref.model.endorser import Endorser, EndorserKind
from adref.model.review import Ask, Row

SAME_EVERYWHERE = frozenset({Ask.COUNTRY_UNKNOWN, Ask.COUNTRY_SLIP, Ask.COUNTRY_WITHIN})
"""Questions whose answer holds wherever the same words are filled in."""
ABOUT_NAMES = frozenset(
    {
        Ask.CAPITALS,
        Ask.LOWER,
        Ask.PERSON,
        Ask.ORGANISATION,
        Ask.LONG,
        Ask.LINK,
        Ask.ADDRESS,
        Ask.FORMULA,
        Ask.CONTACT,
    }
)


class Notebook:
    """Decisions that were taken before, and those that are added."""

    def __init__(self, before: Decisions) -> None:
        self.rows = dict(before.rows)
        self._spellings = {one.said: one for one in before.spellings}
        self._same = dict.fromkeys(before.same)
        self._different = dict.fromkeys(before.different)
        self._countries = {folded(one.said): one for one in before.countries}
        self._kinds = {one.endorser: one for one in before.kinds}
        self._consents = {one.endorser: one for one in before.consents}
        self._sites = {one.endorser: one for one in before.sites}

    def decisions(self) -> Decisions:
        """All of them, in a fixed order."""
        return Decisions(
            rows=dict(sorted(self.rows.items())),
            spellings=tuple(sorted(self._spellings.values(), key=str)),
            same=tuple(sorted(self._same, key=str)),
            different=tuple(sorted(self._different)),
            countries=tuple(one for _, one in sorted(self._countries.items())),
            kinds=tuple(one for _, one in sorted(self._kinds.items())),
            consents=tuple(one for _, one in sorted(self._consents.items())),
            sites=tuple(one for _, one in sorted(self._sites.items())),
        )

    def settle(self, row: Row, endorser: str, *, double: bool = False) -> None:
        """A row is done with."""
        self.rows[row.key] = Settled(endorser, row.said, double)

    def refresh(self, rows: Iterable[tuple[str, str]]) -> None:
        """Rows that say something else, which the ledger does not keep."""
        for key, said in rows:
            if key in self.rows:
                self.rows[key] = replace(self.rows[key], said=said)

    def call(self, entry: Endorser, name: str) -> None:
        """Another name of an endorser."""
        if name and normal(name) != normal(entry.name):
            self._same[Alias(entry.id, name)] = None

    def differ(self, endorser: str, others: Iterable[str]) -> None:
        """Endorsers who are not this one."""
        for other in others:
            if other and other != endorser:
                one, two = sorted((endorser, other))
                self._different[one, two] = None

    def consent(self, endorser: str, because: str) -> None:
        """Where the evidence of a consent is that was given by hand."""
        self._consents[endorser] = HandConsent(endorser, because)

    def remember(self, row: Row, endorser: str, taken: Taken) -> None:
        """What a person has chosen for a row."""
        asked = {one.ask for one in row.questions}
        if row.name and (taken.name != row.name or asked & ABOUT_NAMES):
            spelling = Spelling(endorser, row.name, taken.name)
            self._spellings.setdefault(row.name, spelling)
        if taken.chosen and asked & SAME_EVERYWHERE and row.place_name:
            choice = CountryChoice(row.place_name, taken.chosen)
            self._countries.setdefault(folded(row.place_name), choice)
        if taken.kind is not row.kind:
            self._kinds[endorser] = KindChoice(endorser, taken.kind)
        if row.site and taken.kind is not EndorserKind.INDIVIDUAL:
            self._sites[endorser] = Site(endorser, row.site)
