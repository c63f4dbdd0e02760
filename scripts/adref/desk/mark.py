"""Say how far people have taken a translation."""

import sys
from dataclasses import dataclass, replace

from adref.desk.clock import today
from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.desk.shelf import Shelf, shown
from adref.desk.translation import work
from adref.desk.tray import Tray, UnwrittenError, tray
from adref.model.nearest import meant
from adref.model.text import State, Unit
from adref.translating.fingerprint import fingerprint


@dataclass(frozen=True, slots=True)
class Statement:
    """That units of a language, or all, are in a state, and who says so."""

    name: str
    language: str
    units: tuple[str, ...]
    state: State
    by: str


def mark(statement: Statement, project: Project) -> int:
    """Write states, names and the day: 0 done, 1 wrong texts, 2 misuse.

    Only units that say what the original says are marked.
    """
    shelf = Shelf(project, [])
    found = work(statement.name, statement.language, shelf)
    if isinstance(found, str):
        print(found, file=sys.stderr)
        return 2
    if found is None or shelf.findings:
        print(*shown(shelf.findings), sep="\n", file=sys.stderr)
        return 1
    one = tray(found, shelf)
    return _unknown(statement, one) or _marked(statement, one, project)


def _unknown(statement: Statement, one: Tray) -> int:
    known = one.originals
    for name in statement.units:
        if name not in known:
            print(f'there is no unit "{name}"; {meant(name, known)}', file=sys.stderr)
            return 2
    return 0


def _marked(statement: Statement, one: Tray, project: Project) -> int:
    current = _current(one)
    wanted = statement.units or tuple(one.originals)
    made = {name: _said(current[name], statement) for name in wanted if name in current}
    try:
        one.write(made)
    except UnwrittenError as error:
        print(error, file=sys.stderr)
        return 1
    files = one.files(today(), project)
    write_whole(files, project.work)
    left = [name for name in wanted if name not in current]
    print(f"{one.file}: {len(made)} units are {statement.state}")
    if left:
        print(f"not marked, being stale or missing: {', '.join(left)}")
    return 1 if left and statement.units else 0


def _current(one: Tray) -> dict[str, Unit]:
    """The units that say what the original says."""
    translation = one.submission().translations[one.work.translation.language]
    return {
        name: one.work.translation.units[name]
        for name, passage in one.originals.items()
        if name in translation.units
        and translation.units[name].of == fingerprint(passage.text)
    }


def _said(unit: Unit, statement: Statement) -> Unit:
    """The unit in its new state; the day stays where nothing is new."""
    if (unit.state, unit.by) == (statement.state, statement.by):
        return unit
    return replace(unit, state=statement.state, by=statement.by, on=today())
