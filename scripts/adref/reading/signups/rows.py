"""Rows of a table become sign-ups, as the map of the form says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from adref.model.finding import Level, Outcome
from adref.model.import_map import ImportMap
from adref.model.signup import Column, SignUp
from adref.model.table import Row, Table
from adref.reading.signups.cells import Filled, Ticked, filled, ticked
from adref.reading.signups.cleaning import folded
from adref.reading.signups.columns import dropped, misfits
from adref.reading.signups.stamps import Told, Trouble, told
from adref.reading.signups.troubles import Case, cases

APART = frozenset({Column.KEY, Column.ON})
"""Columns that are not among what was said."""
IDENTITY = (Column.KIND, Column.NAME, Column.PERSON, Column.COUNTRY)
"""What tells rows apart that have no id: never a contact.

A column that is mapped later does not change it, nor does a contact; two rows that are
alike in it and in their time stamp are one sign-up.
"""
DIGITS = 16


def signups(table: Table, said: ImportMap) -> Outcome[tuple[SignUp, ...]]:
    """All rows as sign-ups; warnings and advice have the number of the row.

    Findings on the map have places in the map.
    """
    misfitting = (*misfits(table, said), *dropped(table, said))
    if any(one.level is Level.ERROR for one in misfitting):
        return Outcome(None, tuple(sorted(misfitting)))
    reader = _Reader.of(table, said)
    read = [reader.row(row) for row in table.rows]
    findings = tuple(sorted((*misfitting, *cases(read, said))))
    if any(one.level is Level.ERROR for one in findings):
        return Outcome(None, findings)
    return Outcome(tuple(_alone(read)), findings)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads rows by the positions of columns, which are looked up once."""

    said: ImportMap
    columns: Mapping[Column, tuple[Filled | Ticked, ...]]
    contacts: Mapping[str, Filled]

    @classmethod
    def of(cls, table: Table, said: ImportMap) -> "_Reader":
        """A reader of one table."""
        contacts = {
            part: Filled(((table.columns(part),),))
            for titles in said.columns.get(Column.CONTACT, ())
            for part in titles.parts
        }
        columns = {
            column: (
                filled(table, said.columns.get(column, ())),
                ticked(table, said.choices.get(column, ())),
            )
            for column in Column
            if column in {*said.columns, *said.choices} - {Column.CONTACT}
        }
        return cls(said, columns, contacts)

    def row(self, row: Row) -> Case:
        """A row, and what is not right with it."""
        words = {column: self._text(column, row) for column in self.columns}
        stamp = words.get(Column.ON, "")
        moment = told(stamp, self.said.zone, self.said.dates) if stamp else None
        on = moment.moment if isinstance(moment, Told) else None
        signup = SignUp(
            key=self._key(words, on, stamp),
            place=row.place,
            on=on,
            said={
                one: text for one, text in words.items() if text and one not in APART
            },
            answers=self._answers(words),
            contact=dict(_contacts(self.contacts, row)),
        )
        trouble = moment if isinstance(moment, Trouble) else None
        twice = isinstance(moment, Told) and moment.twice
        return Case(signup, words.get(Column.KEY, ""), trouble, twice=twice)

    def _text(self, column: Column, row: Row) -> str:
        return next(filter(None, (one.text(row) for one in self.columns[column])), "")

    def _key(self, words: Mapping[Column, str], on: datetime | None, stamp: str) -> str:
        if given := words.get(Column.KEY):
            return f"{self.said.source}/{given}"
        when = on.isoformat() if on else stamp
        apart = "\n".join((when, *(words.get(one, "") for one in IDENTITY)))
        return f"{self.said.source}/{sha256(apart.encode()).hexdigest()[:DIGITS]}"

    def _answers(self, words: Mapping[Column, str]) -> dict[Column, str]:
        kind = self.said.every or self.said.kinds.get(
            folded(words.get(Column.KIND, ""))
        )
        consent = self.said.consents.get(folded(words.get(Column.CONSENT, "")))
        return {Column.KIND: kind or "", Column.CONSENT: consent or ""}


def _contacts(contacts: Mapping[str, Filled], row: Row) -> Iterator[tuple[str, str]]:
    for title, cells in contacts.items():
        if text := cells.text(row):
            yield title, text


def _alone(read: list[Case]) -> Iterator[SignUp]:
    """Each sign-up once."""
    seen: set[str] = set()
    for case in read:
        if case.signup.key not in seen:
            yield case.signup
        seen.add(case.signup.key)
