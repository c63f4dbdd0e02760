"""A row of endorsers.csv in which nothing is wrong, made an entry at once.

Ten thousand rows are read in a tenth of the time so. What this does not take is read
as an entry of endorsers.yaml is, which says what is wrong.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from adref.model.endorser import (
    ANY,
    Consent,
    Consultative,
    Endorsed,
    Endorser,
    EndorserKind,
    Group,
    Scope,
    SignOn,
)
from adref.model.place import Place
from adref.reading.answers import ANSWERS
from adref.reading.codes import CODE
from adref.reading.dates import DATE, moment_of
from adref.reading.fingerprints import FINGERPRINT
from adref.reading.ids import ID, RESERVED

Choice = TypeVar("Choice", bound=StrEnum)

PLAIN = ("name", "name_un", "acronym", "country", "title", "affiliation")


class _UnfitError(Exception):
    """This row has to be read with care."""


def _table(kind: type[Choice]) -> dict[str, Choice]:
    return {one.value: one for one in kind}


KINDS, STATES = _table(EndorserKind), _table(SignOn)
SCOPES, GROUPS, STATUSES = _table(Scope), _table(Group), _table(Consultative)


@dataclass(slots=True)
class Rows:
    """Makes entries of rows whose columns have these titles."""

    titles: Sequence[str]
    _seen: set[str] = field(default_factory=set[str])
    _dates: dict[str, date] = field(default_factory=dict[str, date])

    def entry(self, cells: Sequence[str], place: Place) -> Endorser | None:
        """The entry, or None where anything is doubtful."""
        said = {
            title: text for title, text in zip(self.titles, cells, strict=True) if text
        }
        if any(not _is_neat(text) for text in said.values()):
            return None
        try:
            entry = self._entry(said, place)
        except (_UnfitError, KeyError, ValueError):
            return None
        self._seen.add(entry.id)
        return entry

    def _entry(self, said: Mapping[str, str], place: Place) -> Endorser:
        known = said["id"]
        state = STATES[said.get("state", "pending")]
        consent = self._consent(said)
        nameless = "name" not in said and state is not SignOn.WITHDRAWN
        unasked = state is SignOn.CONFIRMED and not (consent and consent.publish)
        if known in self._seen or nameless or unasked:
            raise _UnfitError
        return Endorser(
            id=_fitting(known, ID.fullmatch(known) and known not in RESERVED),
            kind=KINDS[said.get("kind", "organisation")],
            state=state,
            place=place,
            names=dict(_by_language(said, "names.")),
            sort={**_always(said), **dict(_by_language(said, "sort."))},
            language=_code(said),
            scope=SCOPES[said["scope"]] if "scope" in said else None,
            group=GROUPS[said["group"]] if "group" in said else None,
            status=STATUSES[said["status"]] if "status" in said else None,
            endorsed=_endorsed(said),
            consent=consent,
            withdrawn=self._date(said["withdrawn"]) if "withdrawn" in said else None,
            **{name: said.get(name, "") for name in PLAIN},
        )

    def _consent(self, said: Mapping[str, str]) -> Consent | None:
        if not any(title.startswith("consent.") for title in said):
            return None
        return Consent(
            ANSWERS[said["consent.publish"]],
            self._date(said["consent.on"]),
            said["consent.ref"],
        )

    def _date(self, text: str) -> date:
        if text not in self._dates:
            self._dates[text] = date.fromisoformat(_fitting(text, DATE.fullmatch(text)))
        return self._dates[text]


def _is_neat(text: str) -> bool:
    return text == text.strip() and "\n" not in text


def _fitting(text: str, fits: object) -> str:
    if not fits:
        raise _UnfitError
    return text


def _code(said: Mapping[str, str]) -> str:
    language = said.get("language", "")
    return _fitting(language, not language or CODE.fullmatch(language))


def _endorsed(said: Mapping[str, str]) -> Endorsed | None:
    if not any(title.startswith("endorsed.") for title in said):
        return None
    text = said.get("endorsed.text", "")
    _fitting(text, not text or FINGERPRINT.fullmatch(text))
    return Endorsed(
        _moment(said["endorsed.on"]), said.get("endorsed.version", ""), text
    )


def _moment(text: str) -> datetime:
    moment = moment_of(text)
    if moment is None:
        raise _UnfitError
    return moment


def _always(said: Mapping[str, str]) -> dict[str, str]:
    return {ANY: said["sort"]} if "sort" in said else {}


def _by_language(said: Mapping[str, str], start: str) -> Iterator[tuple[str, str]]:
    for title, text in said.items():
        if title.startswith(start):
            yield title.removeprefix(start), text
