"""What a build says: each artefact as it appears, what failed and why, a table."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from adref.desk.artefacts import Stamps
from adref.desk.layout import FORMATS, Project
from adref.desk.plan import Edition
from adref.desk.shelf import shown
from adref.desk.table import table
from adref.model.finding import Finding

JOBS = ("compose", "render")
NOTE = "note: "
"""What a line of a log begins with that is worth knowing though nothing failed."""


@dataclass(frozen=True, slots=True)
class Result:
    """What was asked for, what of it could not be made, what is new, what was found.

    `code` is Snakemake's exit code.
    """

    asked: tuple[Edition, ...]
    failed: tuple[Edition, ...]
    new: int
    findings: tuple[Finding, ...]
    code: int


def tell(before: Stamps, now: Stamps, told: set[Path], project: Project) -> None:
    """One line for each artefact when it is first seen to be new."""
    for path, stamp in now.items():
        if path not in told and before.get(path) != stamp:
            told.add(path)
            print(f"{project.shown(path)}  {max(stamp[1] // 1000, 1)} KB", flush=True)


def report(result: Result, project: Project) -> int:
    """Print what became of a build; 0 where all is there, 1 where something is not."""
    reasons = _reasons(result, project)
    for reason in reasons:
        print(reason, file=sys.stderr)
    for line in () if _stopped(result) else _told(result, reasons):
        print(line)
    made = [edition for edition in result.asked if edition not in result.failed]
    for line in noted(made, project):
        print(line)
    return 1 if reasons or result.failed or result.code else 0


def _stopped(result: Result) -> bool:
    """Whether the workflow itself went wrong, so that nothing is known of any file."""
    return bool(result.code) and not result.failed


def _told(result: Result, reasons: Sequence[str]) -> list[str]:
    if result.new or result.failed or reasons:
        return _summary(result)
    count = len(result.asked) * len(FORMATS)
    return [f"nothing to be done: {count} artefacts are current"]


def noted(editions: Sequence[Edition], project: Project) -> list[str]:
    """What was noted of editions whose files could be made, each line once."""
    return [line for line in _said(editions, project) if line.startswith(NOTE)]


def _said(editions: Sequence[Edition], project: Project) -> list[str]:
    """What the jobs of some editions said, each line once."""
    logs = [
        project.log(edition.submission, edition.language, job)
        for edition in editions
        for job in JOBS
    ]
    lines = [
        line
        for log in logs
        if log.exists()
        for line in log.read_text(encoding="utf-8").splitlines()
    ]
    return list(dict.fromkeys(lines))


def _reasons(result: Result, project: Project) -> list[str]:
    """Findings, then what the jobs of failed languages said, each line once."""
    said = [line.removeprefix(NOTE) for line in _said(result.failed, project)]
    reasons = list(dict.fromkeys((*shown(result.findings), *said)))
    if _stopped(result):
        log = project.shown(project.work / "snakemake.txt")
        reasons.append(
            f"the workflow stopped for a reason of its own, which is in {log}; "
            "files in output may be out of date"
        )
    return reasons


def _summary(result: Result) -> list[str]:
    """A table: submission, language, and each artefact ok or not made."""
    head = ("submission", "language", *FORMATS)
    rows = [_row(edition, result.failed) for edition in _all(result)]
    return table([head, *rows]) if rows else []


def _all(result: Result) -> list[Edition]:
    return list(dict.fromkeys((*result.asked, *result.failed)))


def _row(edition: Edition, failed: Sequence[Edition]) -> tuple[str, ...]:
    word = "not made" if edition in failed else "ok"
    return (edition.submission, edition.language, *(word for _ in FORMATS))
