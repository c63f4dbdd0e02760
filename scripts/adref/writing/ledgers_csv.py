"""endorsers.csv: the ledger as a table."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from adref.model.endorser import ANY, Endorser

FIRST = ("id", "kind", "name", "language")
MIDDLE = ("name_un", "acronym")
LAST = (
    "country",
    "scope",
    "group",
    "status",
    "title",
    "affiliation",
    "endorsed.on",
    "endorsed.version",
    "endorsed.text",
    "consent.publish",
    "consent.on",
    "consent.ref",
    "state",
    "withdrawn",
)


def write_ledger_csv(entries: Iterable[Endorser]) -> str:
    """The whole file; its columns by language are those that some entry has."""
    entries = tuple(entries)
    names = sorted({f"names.{code}" for one in entries for code in one.names})
    sort = sorted({_sort(code) for one in entries for code in one.sort})
    columns = (*FIRST, *names, *MIDDLE, *sort, *LAST)
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    cells = map(_cells, entries)
    writer.writerows([said.get(one, "") for one in columns] for said in cells)
    return file.getvalue()


def _sort(code: str) -> str:
    return "sort" if code == ANY else f"sort.{code}"


def _cells(entry: Endorser) -> dict[str, str]:
    """The cells of an entry that are not empty, by the names of their columns."""
    return dict(_said(entry))


def _said(entry: Endorser) -> Iterator[tuple[str, str]]:
    plain = ("id", "kind", "name", "language", *MIDDLE, *LAST[:6], "state")
    yield from ((name, str(getattr(entry, name) or "")) for name in plain)
    yield from ((f"names.{code}", name) for code, name in entry.names.items())
    yield from ((_sort(code), name) for code, name in entry.sort.items())
    if signed := entry.endorsed:
        yield "endorsed.on", signed.on.isoformat().replace("+00:00", "Z")
        yield "endorsed.version", signed.version
        yield "endorsed.text", signed.text
    if consent := entry.consent:
        yield "consent.publish", "yes" if consent.publish else "no"
        yield "consent.on", consent.on.isoformat()
        yield "consent.ref", consent.ref
    if entry.withdrawn:
        yield "withdrawn", entry.withdrawn.isoformat()
