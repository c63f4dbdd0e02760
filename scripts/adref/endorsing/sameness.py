"""Rows that say again what is there already: these merge by themselves."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from adref.endorsing.folding import folded, normal
from adref.model.endorser import Endorser, EndorserKind
from adref.model.review import Row

Contact = frozenset[str]


@dataclass(frozen=True, slots=True)
class Identity:
    """What has to be the same: name, country and kind."""

    name: str
    country: str
    kind: EndorserKind


@dataclass(frozen=True, slots=True)
class Bearer:
    """An entry or a row: what a person's own are told apart by besides.

    `told` are title and affiliation; `contact` is known of rows of one import only.
    """

    id: str
    told: tuple[str, str]
    contact: Contact = frozenset()


@dataclass(slots=True)
class Exact:
    """All bearers by what they are called."""

    _bearers: defaultdict[Identity, list[Bearer]] = field(
        default_factory=lambda: defaultdict[Identity, list[Bearer]](list)
    )

    def add_entry(self, entry: Endorser, names: Iterable[str]) -> None:
        """Let rows merge with an entry of the ledger, under any of its names."""
        bearer = Bearer(entry.id, _told(entry))
        for name in {normal(one) for one in (entry.name, *names) if one}:
            self._bearers[Identity(name, entry.country, entry.kind)].append(bearer)

    def add_row(self, row: Row, contact: Mapping[str, str]) -> None:
        """Let later rows merge with a row that is new."""
        bearer = Bearer(row.proposed.id, _told(row.proposed), _plain(contact))
        self._bearers[identity(row)].append(bearer)

    def of(self, row: Row, contact: Mapping[str, str]) -> str:
        """The id of the only one that a row is certainly the same as, or ""."""
        if row.kind is None or not row.proposed.name:
            return ""
        own = Bearer("", _told(row.proposed), _plain(contact))
        bearers = self._bearers.get(identity(row), [])
        same = {one.id for one in bearers if _is_same(own, one, row.kind)}
        return next(iter(same)) if len(same) == len(_ids(bearers)) == 1 else ""


def identity(row: Row) -> Identity:
    """What a row is called; a country in doubt goes by the words for it."""
    entry = row.proposed
    said = row.place_name and f"?{folded(row.place_name)}"
    return Identity(normal(entry.name), entry.country or said, entry.kind)


def _is_same(row: Bearer, other: Bearer, kind: EndorserKind) -> bool:
    """Whether nothing speaks against it: two people may have one name."""
    if kind is not EndorserKind.INDIVIDUAL:
        return True
    known = row.contact and other.contact
    return row.told == other.told and not (
        known and row.contact.isdisjoint(other.contact)
    )


def _told(entry: Endorser) -> tuple[str, str]:
    return folded(entry.title), folded(entry.affiliation)


def _plain(contact: Mapping[str, str]) -> Contact:
    return frozenset(one.casefold() for one in contact.values() if one)


def _ids(bearers: Collection[Bearer]) -> set[str]:
    return {one.id for one in bearers}
