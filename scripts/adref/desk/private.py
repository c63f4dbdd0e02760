"""The drawer for what must not leave the house: how those who signed are reached.

The folder says itself that git is to leave it out; only its owner can read it, and
nothing that builds documents opens it.
"""

import csv
import io
import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from adref.desk.layout import Project
from adref.model.signup import SignUp

KEY = "key of the row"
OWN_FOLDER, OWN_FILE = 0o700, 0o600
IGNORED = "# How endorsers are reached is for nobody else. Do not commit it.\n*\n"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
"""What a cell begins with that a spreadsheet may carry out; and our own mark."""
MARK = "'"

SEPARATORS = (",", ";", "\t")

Rows = dict[str, dict[str, str]]


class UnreadableError(ValueError):
    """The table of contacts is not one any more."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f'{file}: the first column has to be "{KEY}", as adref wrote it; put it '
            "back, or take the file away"
        )


def keep_contacts(name: str, rows: Iterable[SignUp], project: Project) -> None:
    """Keep how those who signed are reached, each row of the form once, by its key.

    What was kept under a key gives way to what the form says now. Nothing is written
    for a form that asks for no contact. Raises UnreadableError.
    """
    told = {row.key: dict(row.contact) for row in rows if row.contact}
    if told:
        _write(name, {**_read(name, project), **told}, project)


def drop_contacts(name: str, keys: Collection[str], project: Project) -> int:
    """Forget some rows by their keys, and say how many there were."""
    kept = _read(name, project)
    left = {key: row for key, row in kept.items() if key not in keys}
    if len(left) < len(kept):
        _write(name, left, project)
    return len(kept) - len(left)


def put_privately(path: Path, content: bytes, project: Project) -> None:
    """Write a file into the drawer."""
    folder = project.private
    folder.mkdir(mode=OWN_FOLDER, exist_ok=True)
    folder.chmod(OWN_FOLDER)
    _put(folder / ".gitignore", IGNORED.encode())
    _put(path, content)


def _read(name: str, project: Project) -> Rows:
    path = project.contacts(name)
    if not path.exists():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = _cells(file.read(), project.shown(path))
    return {
        key: {title: said for title, said in zip(head, row, strict=False) if said}
        for key, *row in rows
    }


def _cells(text: str, file: str) -> list[list[str]]:
    """The cells of the table without the first one of its head, the key's.

    A spreadsheet may have saved it with other separators. UnreadableError else.
    """
    for separator in SEPARATORS:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
        if rows and rows[0][:1] == [KEY]:
            (_, *titles), *below = [[_bare(one) for one in row] for row in rows]
            return [titles, *(row for row in below if any(row))]
    raise UnreadableError(file)


def _write(name: str, rows: Mapping[str, Mapping[str, str]], project: Project) -> None:
    put_privately(project.contacts(name), _table(rows).encode(), project)


def _table(rows: Mapping[str, Mapping[str, str]]) -> str:
    titles = list(dict.fromkeys(title for row in rows.values() for title in row))
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow([KEY, *map(_safe, titles)])
    for key, row in rows.items():
        writer.writerow([_safe(key), *(_safe(row.get(title, "")) for title in titles)])
    return f"\ufeff{file.getvalue()}"


def _safe(cell: str) -> str:
    """A cell that a spreadsheet shows and never carries out."""
    return f"{MARK}{cell}" if cell.startswith(FORMULA) else cell


def _bare(cell: str) -> str:
    marked = cell.startswith(MARK) and cell[1:].startswith(FORMULA)
    return cell[1:] if marked else cell


def _put(path: Path, content: bytes) -> None:
    """Write a file that nobody else could read at any moment, whole or not at all."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    opened = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWN_FILE)
    with os.fdopen(opened, "wb") as file:
        file.write(content)
    part.replace(path)
