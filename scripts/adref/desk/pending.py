"""Rows of a form that wait for decisions: kept where only their owner reads them."""

from collections.abc import Collection, Sequence
from pathlib import Path

import msgspec

from adref.desk.layout import Project
from adref.desk.private import put_privately
from adref.model.signup import SignUp


def keep_rows(name: str, rows: Sequence[SignUp], project: Project) -> None:
    """Keep the rows of the last export of a submission's form."""
    put_privately(_path(name, project), msgspec.json.encode(rows), project)


def drop_rows(name: str, keys: Collection[str], project: Project) -> None:
    """Forget some rows by their keys."""
    kept = kept_rows(name, project) or ()
    left = [row for row in kept if row.key not in keys]
    if len(left) < len(kept):
        keep_rows(name, left, project)


def kept_rows(name: str, project: Project) -> tuple[SignUp, ...] | None:
    """The rows that were kept; None where there are none, or none that can be read."""
    try:
        source = _path(name, project).read_bytes()
        return msgspec.json.decode(source, type=tuple[SignUp, ...])
    except (OSError, msgspec.MsgspecError):
        return None


def _path(name: str, project: Project) -> Path:
    return project.private / f"{name}.rows.json"
