"""Run the workflow, say what becomes of each artefact, and leave nothing half done."""

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

from adref.desk.errand import ADDRESS
from adref.desk.files import sweep
from adref.desk.layout import FORMATS, Project
from adref.desk.plan import Edition, Plan, plan
from adref.desk.shelf import shown
from adref.desk.table import table
from adref.desk.workshop import opened_workshop

GLANCE = 0.05
"""Seconds between two looks at what has been written."""

Stamps = dict[Path, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks to be built; nothing named means everything."""

    submissions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    verbose: bool = False


class Busy(Exception):
    """Another build is at work in the same folder."""


def build(wish: Wish, project: Project) -> int:
    """Build and report: 0 all is there, 1 something is not, 2 wrong use."""
    try:
        with _alone(project):
            return _build(wish, project)
    except Busy:
        print("another build is at work in this folder; wait until it has ended",
              file=sys.stderr)  # fmt: skip
        return 2


@contextmanager
def _alone(project: Project) -> Iterator[None]:
    """Hold the folder; the hold ends with the process, however it ends."""
    project.work.mkdir(parents=True, exist_ok=True)
    with (project.work / "lock").open("w") as held:
        try:
            flock(held, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            raise Busy from None
        yield


def _build(wish: Wish, project: Project) -> int:
    whole = plan(project, wish.submissions)
    asked = _asked(whole, wish)
    sweep(project.work)
    _clear(whole, project)
    before = _stamps(asked, project)
    code = _run(asked, wish, project) if asked else 0
    failed = [edition for edition in asked if not _complete(edition, project)]
    for edition in failed:
        _remove(edition, project)
    changed = _stamps(asked, project) != before
    lacking = [edition for edition in whole.impossible if _wanted(edition, wish)]
    return _report(whole, asked, (*failed, *lacking), changed, code, project)


def _asked(whole: Plan, wish: Wish) -> list[Edition]:
    return [edition for edition in whole.editions if _wanted(edition, wish)]


def _wanted(edition: Edition, wish: Wish) -> bool:
    return not wish.languages or edition.language in wish.languages


def _clear(whole: Plan, project: Project) -> None:
    """Remove artefacts of editions that cannot be made or are no longer listed."""
    listed = {(e.submission, e.language) for e in whole.editions}
    for name in {e.submission for e in (*whole.editions, *whole.impossible)}:
        for path in (project.root / "output" / name).glob(f"{name}.*"):
            parts = path.name.removeprefix(f"{name}.").split(".")
            if len(parts) == 2 and parts[1] in FORMATS and (name, parts[0]) not in listed:
                path.unlink()
                project.document(name, parts[0]).unlink(missing_ok=True)


def _remove(edition: Edition, project: Project) -> None:
    for path in edition.artefacts(project):
        path.unlink(missing_ok=True)


def _complete(edition: Edition, project: Project) -> bool:
    """Whether every file is there; a language whose text failed has no document."""
    document = project.document(edition.submission, edition.language)
    return all(path.exists() for path in (document, *edition.artefacts(project)))


def _stamps(editions: Iterable[Edition], project: Project) -> Stamps:
    """When each artefact was written and how large it is."""
    return {
        path: (state.st_mtime_ns, state.st_size)
        for edition in editions
        for path in edition.artefacts(project)
        if path.exists() and (state := path.stat())
    }


def _run(editions: Sequence[Edition], wish: Wish, project: Project) -> int:
    """Run Snakemake for some editions and tell of each artefact as it appears."""
    targets = [
        path.as_posix() for edition in editions for path in edition.artefacts(project)
    ]
    said = (project.work / "snakemake.txt").open("w")
    output = None if wish.verbose else said
    with said, opened_workshop(project) as address:
        process = subprocess.Popen(
            [sys.executable, "-m", "adref.desk.workflow", *targets],
            stdin=subprocess.PIPE,  # open as long as we live
            stdout=output,
            stderr=output,
            start_new_session=True,
            env={**os.environ, ADDRESS: address},
        )
        _watch(process, editions, project)
    return process.returncode


def _watch(
    process: subprocess.Popen[bytes], editions: Sequence[Edition], project: Project
) -> None:
    before = _stamps(editions, project)
    told: set[Path] = set()
    while process.poll() is None:
        time.sleep(GLANCE)
        _tell(before, told, _stamps(editions, project), project)
    _tell(before, told, _stamps(editions, project), project)


def _tell(before: Stamps, told: set[Path], now: Stamps, project: Project) -> None:
    """One line for each artefact when it is first seen to be new."""
    for path, stamp in now.items():
        if path not in told and before.get(path) != stamp:
            told.add(path)
            print(f"{project.shown(path)}  {max(stamp[1] // 1000, 1)} KB", flush=True)


def _report(
    whole: Plan,
    asked: Sequence[Edition],
    failed: Sequence[Edition],
    changed: bool,
    code: int,
    project: Project,
) -> int:
    lines = [*shown(whole.findings), *_said(failed, project)]
    print(*dict.fromkeys(lines), sep="\n", end="\n" if lines else "", file=sys.stderr)
    if not changed and not failed and not lines:
        print(f"nothing to be done: {len(asked) * len(FORMATS)} artefacts are current")
    else:
        print(*_summary(asked, failed), sep="\n")
    if code and not lines:
        _point_to_log(project)
    return 1 if failed or lines or code else 0


def _said(failed: Sequence[Edition], project: Project) -> list[str]:
    """What the jobs of failed editions said, in order, without repetition."""
    logs = [
        project.work / f"{edition.submission}.{edition.language}.{job}.txt"
        for edition in failed
        for job in ("compose", "render")
    ]
    return [
        line
        for log in logs
        if log.exists()
        for line in log.read_text(encoding="utf-8").splitlines()
    ]


def _summary(asked: Sequence[Edition], failed: Sequence[Edition]) -> list[str]:
    """A table: language, and each artefact ok or not made."""
    editions = dict.fromkeys((*asked, *failed))
    rows = [
        (
            edition.submission,
            edition.language,
            *("not made" if edition in failed else "ok" for _ in FORMATS),
        )
        for edition in editions
    ]
    return table([("submission", "language", *FORMATS), *rows]) if rows else []


def _point_to_log(project: Project) -> None:
    log = project.shown(project.work / "snakemake.txt")
    print(f"the workflow stopped for a reason of its own; it is in {log}",
          file=sys.stderr)  # fmt: skip
