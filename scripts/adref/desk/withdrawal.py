"""Somebody takes back a name: it leaves the ledger, and adref tells what shows it."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from adref.desk.clock import today
from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.desk.pending import drop_rows
from adref.desk.private import UnreadableError, drop_contacts
from adref.desk.shelf import Shelf, shown
from adref.desk.sightings import sightings
from adref.endorsing.withdrawing import forgotten
from adref.model.decisions import Decisions
from adref.model.endorser import Endorser, EndorserKind, SignOn
from adref.model.nearest import meant
from adref.model.place import Place
from adref.reading.ledgers import read_ledger
from adref.reading.ledgers_csv import read_ledger_csv
from adref.reading.personal import masked
from adref.writing.decisions import write_decisions
from adref.writing.ledgers_csv import write_ledger_csv
from adref.writing.withdrawal import buried

HISTORY = (
    "git keeps what files were before; docs/staff.md says what helps where the name "
    "must not be found there either"
)


@dataclass(frozen=True, slots=True)
class Order:
    """Whose name is taken out of which submission."""

    endorser: str
    name: str


def withdraw(order: Order, project: Project) -> int:
    """Leave a tombstone, and list what still shows the name: 0, 1 wrong, 2 misuse."""
    names = project.names()
    if order.name not in names:
        return _refused(f'there is no submission "{order.name}"', order.name, names)
    shelf = Shelf(project, [])
    ledger = shelf.endorsers(order.name)
    shelf.decisions(order.name)
    if shelf.findings:
        print(*shown(shelf.findings), sep="\n", file=sys.stderr)
        return 1
    ids = [one.id for one in ledger]
    if order.endorser not in ids:
        said = f'there is no endorser "{order.endorser}"'
        return _refused(said, order.endorser, ids)
    one = ledger[ids.index(order.endorser)]
    if one.state is SignOn.WITHDRAWN and not one.name:
        print(f'"{one.id}" is withdrawn already, and its name is gone')
        return 0
    return _withdrawn(one, ledger, order.name, shelf)


def _refused(message: str, said: str, known: Iterable[str]) -> int:
    print(masked(f"{message}; {meant(said, known)}"), file=sys.stderr)
    return 2


def _withdrawn(
    one: Endorser, ledger: tuple[Endorser, ...], name: str, shelf: Shelf
) -> int:
    project = shelf.project
    path = project.root / one.place.file
    after = _after(one, ledger, path)
    if not _is_buried(one, ledger, after):
        print(f"{one.place}: adref cannot write into this file as it is; take all of "
              "the entry out but its id, and add `state: withdrawn` and `withdrawn:` "
              "with the day", file=sys.stderr)  # fmt: skip
        return 1
    decisions = shelf.decisions(name)
    write_whole({path: after, **_decided(one, name, decisions, project)}, project.work)
    print(f'{project.shown(path)}: "{one.id}" is withdrawn, and its name is gone')
    rows = decisions.rows.items()
    keys = frozenset(key for key, row in rows if row.endorser == one.id)
    for line in (*_dropped(keys, name, project), *_showing(one, name, project)):
        print(line)
    print(HISTORY)
    return 0


def _after(one: Endorser, ledger: tuple[Endorser, ...], path: Path) -> bytes:
    """The ledger with a tombstone; a table is written anew from what it says."""
    if path.suffix != ".csv":
        return buried(path.read_bytes().decode(), one, today()).encode()
    stone = _stone(one)
    entries = (stone if other.id == one.id else other for other in ledger)
    return write_ledger_csv(entries).encode()


def _stone(one: Endorser) -> Endorser:
    return Endorser(
        one.id, EndorserKind.ORGANISATION, "", SignOn.WITHDRAWN, Place(""),
        withdrawn=today(),
    )  # fmt: skip


def _decided(
    one: Endorser, name: str, decisions: Decisions, project: Project
) -> dict[Path, bytes]:
    """What was decided about others; nothing where nothing was about this one."""
    left = forgotten(decisions, one.id)
    if left == decisions:
        return {}
    return {project.decisions(name): write_decisions(left).encode()}


def _is_buried(one: Endorser, ledger: tuple[Endorser, ...], after: bytes) -> bool:
    """Whether the file says that this entry is gone, and of all others the same."""
    read = read_ledger_csv if one.place.file.endswith(".csv") else read_ledger
    entries = read(after, one.place.file).value or ()
    wanted = [_stone(one) if other.id == one.id else other for other in ledger]
    return list(map(_anywhere, entries)) == list(map(_anywhere, wanted))


def _anywhere(one: Endorser) -> Endorser:
    return replace(one, place=Place(""))


def _dropped(keys: frozenset[str], name: str, project: Project) -> Iterator[str]:
    """What was kept of how they are reached, and of what they said, is thrown away."""
    drop_rows(name, keys, project)
    if keys and project.review(name).exists():
        project.review(name).unlink()
        yield f"{project.shown(project.review(name))}: thrown away; import again"
    try:
        count = drop_contacts(name, keys, project)
    except UnreadableError as error:
        yield str(error)
        return
    if count:
        yield f"{project.shown(project.contacts(name))}: how they are reached is gone"


def _showing(one: Endorser, name: str, project: Project) -> Iterator[str]:
    """What still shows the name, and what is to be done about it."""
    known = (one.name, *one.names.values(), one.name_un)
    names = list(dict.fromkeys(filter(None, known)))
    for remedy, files in (
        (
            "sources; take the name out by hand, if it is theirs",
            _sources(name, project),
        ),
        (f"made; run `adref build {name}`", _made(name, project)),
        ("given out, perhaps; issue it anew", _given_out(project)),
    ):
        found = sightings(files, names)
        lines = dict.fromkeys(_shown(file, inside, project) for file, inside in found)
        if lines:
            yield f"still with the name ({remedy}):"
            yield from (f"  {line}" for line in lines)


def _shown(file: Path, inside: str, project: Project) -> str:
    shown_file = project.shown(file)
    return masked(f"{shown_file}: {inside}" if inside else shown_file)


def _sources(name: str, project: Project) -> list[Path]:
    return _files(project.submission(name).rglob("*"))


def _made(name: str, project: Project) -> list[Path]:
    output = project.root / "output"
    folders = ((output / name).rglob("*"), project.work.glob(f"{name}.*"))
    sent = (output / "exchange").glob(f"{name}.*")
    return _files(path for folder in (*folders, sent) for path in folder)


def _given_out(project: Project) -> list[Path]:
    return _files((project.root / "output" / "release").rglob("*"))


def _files(paths: Iterable[Path]) -> list[Path]:
    return sorted(path for path in paths if path.is_file())
