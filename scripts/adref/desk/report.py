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

NOTE = "note: "
"""What a line of a log begins with that is worth knowing though nothing failed."""
BEHIND = "behind: "
"""The same for a unit that is behind its original: a draft prints it marked, and only
a release refuses it."""


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
    count = sum(len(edition.formats) for edition in result.asked)
    return [f"nothing to be done: {count} artefacts are current"]


def noted(editions: Sequence[Edition], project: Project) -> list[str]:
    """What was noted of editions whose files could be made, each line once."""
    return [line for line in _said(editions, project) if line.startswith(NOTE)]


def held_back(edition: Edition, project: Project) -> bool:
    """Whether there is something that a release does not let pass."""
    said = _said((edition,), project)
    return any(line.startswith((NOTE, BEHIND)) for line in said)


def _said(editions: Sequence[Edition], project: Project) -> list[str]:
    """What the jobs of some editions said, each line once."""
    logs = [log for edition in editions for log in edition.logs(project)]
    lines = [
        line
        for log in logs
        if log.exists()
        for line in log.read_text(encoding="utf-8").splitlines()
    ]
    return list(dict.fromkeys(lines))


def _reasons(result: Result, project: Project) -> list[str]:
    """Findings, then what the jobs of failed languages said, each line once."""
    said = _said(result.failed, project)
    failed = any(not line.startswith((NOTE, BEHIND)) for line in said)
    told = [line for line in said if not (failed and line.startswith(BEHIND))]
    bare = (line.removeprefix(NOTE).removeprefix(BEHIND) for line in told)
    reasons = list(dict.fromkeys((*shown(result.findings), *bare)))
    if _stopped(result):
        log = project.shown(project.work / "snakemake.txt")
        reasons.append(
            f"the workflow stopped for a reason of its own, which is in {log}; "
            "files in output may be out of date"
        )
    return reasons


def _summary(result: Result) -> list[str]:
    """A table: submission, language, and each artefact ok or not made."""
    editions = _all(result)
    asked = {kind for edition in editions for kind in edition.formats}
    kinds = [kind for kind in FORMATS if kind in asked]
    rows = [_row(edition, result.failed, kinds) for edition in editions]
    return table([("submission", "language", *kinds), *rows]) if rows else []


def _all(result: Result) -> list[Edition]:
    return list(dict.fromkeys((*result.asked, *result.failed)))


def _row(
    edition: Edition, failed: Sequence[Edition], kinds: Sequence[str]
) -> tuple[str, ...]:
    word = "not made" if edition in failed else "ok"
    words = (word if kind in edition.formats else "-" for kind in kinds)
    return (edition.submission, edition.document, *words)
