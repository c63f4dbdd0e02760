"""endorsers.csv: the ledger as a table, for lists of thousands.

Its columns are the keys of endorsers.yaml; those of a group have the group before a
full stop, as in `consent.ref`. An empty cell is an absent key. What a cell may hold is
what endorsers.yaml may.
"""

import csv
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from adref.model.endorser import ANY, Endorser
from adref.model.finding import Finding, Outcome
from adref.model.nearest import meant
from adref.model.place import Place
from adref.reading.bytes import decode
from adref.reading.codes import CODE
from adref.reading.fields import Report
from adref.reading.ids import Ids
from adref.reading.ledger_rows import Rows
from adref.reading.ledgers import endorser_of
from adref.reading.nodes import Entry, Line, Mapping, Scalar
from adref.reading.personal import personal_data

PLAIN = (
    "id",
    "kind",
    "name",
    "language",
    "name_un",
    "acronym",
    "sort",
    "country",
    "scope",
    "group",
    "status",
    "title",
    "affiliation",
    "state",
    "withdrawn",
)
GROUPED = (
    "endorsed.on",
    "endorsed.version",
    "endorsed.text",
    "consent.publish",
    "consent.on",
    "consent.ref",
)
BY_LANGUAGE = ("names", "sort")
NOTHING: tuple[int, list[str]] = (1, [])
CELL = re.compile(r'("(?:[^"]|"")*"|[^",\n]*)(,|\n|\Z)')


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: the group it belongs to, or "", and its key there."""

    group: str
    key: str


def read_ledger_csv(source: bytes, file: str) -> Outcome[tuple[Endorser, ...]]:
    """All entries of the ledger, in the order written."""
    text, found = decode(source, file)
    if text is None:
        return Outcome(None, found)
    report = Report([*found, *personal_data(text, file)])
    entries = tuple(_entries(text, file, report))
    findings = tuple(sorted(set(report.findings)))
    return Outcome(None if findings else entries, findings, entries)


def _entries(text: str, file: str, report: Report) -> Iterator[Endorser]:
    rows = _rows(text, file, report)
    starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    line, titles = next(rows, NOTHING)
    columns = _columns(titles, Place(file, line), report)
    ids, neat = Ids(report), Rows(titles)
    for line, cells in rows:
        if len(cells) != len(titles):
            said = f"this row has {len(cells)} cells, and the first has {len(titles)}"
            report.error(
                Place(file, line), f"{said}; an empty cell needs its comma too"
            )
            continue
        place = Place(file, line)
        if entry := neat.entry(cells, place):
            ids.note(entry.id, place)
            yield entry
            continue
        before = len(report.findings)
        yield endorser_of(_node(columns, cells, place), ids, report)
        if len(report.findings) > before:
            told = report.findings[before:]
            report.findings[before:] = [_placed(one, text, starts) for one in told]


def _rows(text: str, file: str, report: Report) -> Iterator[tuple[int, list[str]]]:
    """The rows with something in them, and the lines they begin on."""
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            said = "a quotation mark is not rightly closed; double it within a cell"
            report.error(Place(file, line), f"{said}, and close it at the cell's end")
            return
        if any(cells):
            yield line, cells
        line = reader.line_num + 1


def _columns(titles: Sequence[str], place: Place, report: Report) -> tuple[Column, ...]:
    if not titles:
        report.error(place, "the file is empty; write the names of the columns first")
    for number, title in enumerate(titles):
        if title in titles[:number]:
            report.error(place, f'the column "{title}" stands here twice; keep one')
        elif not _is_known(title):
            known = (*PLAIN, *GROUPED, "names.fr", "sort.fr")
            said = f'"{title}" is not a column that goes here'
            report.error(place, f"{said}; {meant(title, known)}")
    if titles and "id" not in titles:
        report.error(place, "the column `id` is missing; add it")
    return tuple(_column(title) for title in titles)


def _is_known(title: str) -> bool:
    group, stop, language = title.partition(".")
    named = stop and group in BY_LANGUAGE and CODE.fullmatch(language)
    return title in PLAIN or title in GROUPED or bool(named)


def _column(title: str) -> Column:
    group, stop, key = title.partition(".")
    if title == "sort":
        return Column("sort", ANY)
    return Column(group, key) if stop else Column("", title)


def _node(columns: Sequence[Column], cells: Sequence[str], row: Place) -> Mapping:
    """A row as what endorsers.yaml would have; the column of a place counts cells."""
    plain: list[Entry] = []
    groups: dict[str, list[Entry]] = {}
    for number, (column, text) in enumerate(zip(columns, cells, strict=True), start=1):
        if text:
            place = Place(row.file, row.line, number)
            lines = tuple(Line(one, place) for one in text.split("\n"))
            value = Scalar(text, place, lines, quoted=True)
            entries = groups.setdefault(column.group, []) if column.group else plain
            entries.append(Entry(Scalar(column.key, place), value))
    nested = (Entry(Scalar(name, row), Mapping(tuple(some), some[0].key.place))
              for name, some in groups.items())  # fmt: skip
    return Mapping((*plain, *nested), row)


def _placed(finding: Finding, text: str, starts: Sequence[int]) -> Finding:
    """A finding at the cell whose number its place has for a column."""
    place = finding.place
    offset = starts[place.line - 1]
    for _ in range(place.column - 1):
        cell = CELL.match(text, offset)
        offset = cell.end() if cell else offset
    line = bisect_right(starts, offset)
    found = Place(place.file, line, offset - starts[line - 1] + 1)
    return replace(finding, place=found)
