"""Take back what translators have done."""

import sys
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from adref.desk.channels import read_return
from adref.desk.clock import today
from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.desk.marking import marked
from adref.desk.rulebook import breaches, conventions
from adref.desk.shelf import Shelf, shown
from adref.desk.table import table
from adref.desk.translation import work
from adref.desk.tray import Tray, UnwrittenError, tray
from adref.model.exchange import Stamp
from adref.model.finding import Finding, Level
from adref.model.text import State
from adref.translating.answering import LEFT, TAKEN, Row, Verdict
from adref.translating.merging import Receipt

LARGEST = 50_000_000
"""Bytes of a file that comes back."""
Trays = dict[tuple[str, str], Tray]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came back, and what a person says about it.

    `by` answers for the translation, empty for the one it was sent to; `state` is how
    far it is; `asked` are units that are taken though they would be left.
    """

    files: Sequence[str]
    by: str
    state: State
    asked: Collection[str]


def look(delivery: Delivery, project: Project) -> int:
    """Show what would become of each unit: 0 all clear, 1 something is left."""
    trays, code = _looked(delivery, project)
    if trays:
        print("nothing is written yet; the same with --apply writes it")
    return code


def apply(delivery: Delivery, project: Project) -> int:
    """Write what can be taken: 0 all clear, 1 something is left."""
    trays, code = _looked(delivery, project)
    files = {
        path: content
        for one in trays.values()
        for path, content in one.files(today(), project).items()
    }
    write_whole(files, project.work)
    for path in files:
        print(f"{project.shown(path)}: written")
    if trays and not files:
        print("nothing to be written: all of it is here already")
    return code


def _looked(delivery: Delivery, project: Project) -> tuple[Trays, int]:
    """All that is taken in, told of, and 1 where something needs a person."""
    shelf = Shelf(project, [])
    trays = _taken_in(delivery, shelf)
    return (trays, _reported(trays, shelf)) if trays else ({}, 1)


def _taken_in(delivery: Delivery, shelf: Shelf) -> Trays | None:
    """Every file taken in, one after the other; None where one of them cannot be."""
    trays: Trays = {}
    refused = [
        line for file in delivery.files for line in _one(file, delivery, trays, shelf)
    ]
    refused += shown(shelf.findings)
    if refused:
        print(*refused, "nothing is taken in", sep="\n", file=sys.stderr)
        return None
    return trays


def _one(file: str, delivery: Delivery, trays: Trays, shelf: Shelf) -> list[str]:
    """Take a file in; the lines that say why it cannot be."""
    source = _source(file)
    if isinstance(source, str):
        return [source]
    returned = read_return(source, Path(file).name)
    if returned.value is None:
        return [str(finding) for finding in returned.findings]
    into = _tray(returned.value.stamp, trays, shelf)
    if not isinstance(into, Tray):
        return [f"{Path(file).name}: {into}"] if into else []
    into.told += returned.findings
    receipt = Receipt(delivery.by, today(), delivery.state)
    try:
        into.take(returned.value, delivery.asked, receipt)
    except UnwrittenError as error:
        return [str(error)]
    return []


def _source(file: str) -> bytes | str:
    """The bytes of a file, or why they cannot be had."""
    path = Path(file)
    try:
        if path.stat().st_size > LARGEST:
            return f"{file} has more than {LARGEST:,} bytes; it is no file of adref's"
        return path.read_bytes()
    except OSError as error:
        return f"{file} cannot be read ({error.strerror}); look at its name"


def _tray(stamp: Stamp, trays: Trays, shelf: Shelf) -> Tray | str | None:
    """Where the answers go; a sentence where they have no place here."""
    key = (stamp.submission, stamp.language)
    if key not in trays:
        found = work(*key, shelf)
        if found is None or isinstance(found, str):
            return found
        if found.submission.identity.original != stamp.original:
            return (
                f"it translates from {stamp.original}, and the original of "
                f"{stamp.submission} is {found.submission.identity.original}"
            )
        trays[key] = tray(found, shelf)
    return trays[key]


def _reported(trays: Trays, shelf: Shelf) -> int:
    """Print what became of each unit; 1 where something needs a person."""
    for (name, language), one in trays.items():
        findings = _findings(one, language, shelf)
        print(f"{name}, {language}: {_counted(one.rows)}")
        for line in _lines(one, findings):
            print(line)
    return (
        1
        if any(row.verdict in LEFT for one in trays.values() for row in one.rows)
        else 0
    )


def _counted(rows: Sequence[Row]) -> str:
    counts = Counter(row.verdict for row in rows)
    said = [f"{counts[verdict]} {verdict}" for verdict in Verdict if counts[verdict]]
    return ", ".join(said) or "no unit came back"


def _lines(one: Tray, findings: Mapping[str, Sequence[Finding]]) -> Iterator[str]:
    yield from (f"  {finding}" for finding in one.told)
    told = [row for row in one.rows if row.message or row.verdict in TAKEN | LEFT]
    for row, line in zip(told, table(map(_cells, told)) if told else (), strict=True):
        yield f"  {line}"
        if row.verdict is Verdict.CHANGED:
            yield f"      {marked(row.before, row.words)}"
        if row.verdict in LEFT and row.words:
            yield f"      came back: {row.words}"
        for finding in findings.get(row.unit, ()) if row.made else ():
            yield f"      {finding.level} {finding.rule}: {finding.message}"


def _cells(row: Row) -> tuple[str, str, str]:
    return row.unit, row.verdict, row.message


def _findings(
    one: Tray, language: str, shelf: Shelf
) -> Mapping[str, Sequence[Finding]]:
    """What the rules find in the units that were taken, by unit."""
    touched = {row.unit for row in one.rows if row.made}
    if not touched:
        return {}
    found: dict[str, list[Finding]] = {}
    for finding in breaches(one.submission(), language, conventions(shelf), shelf):
        if finding.unit in touched and finding.level is not Level.ADVICE:
            found.setdefault(finding.unit, []).append(finding)
    return found
