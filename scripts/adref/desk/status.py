"""How far each language of each submission is."""

import sys

from adref.desk.layout import Project
from adref.desk.plan import plan
from adref.desk.shelf import Shelf, shown
from adref.desk.table import table
from adref.model.submission import Identity, Submission
from adref.translating.standing import coverage
from adref.translating.units import units

HEAD = ("submission", "language", "units", "current", "stale", "missing", "state")


def status(project: Project) -> int:
    """Print a table of languages and units; 1 where a source has an error."""
    shelf = Shelf(project, [])
    whole = plan(project)
    shelf.findings.extend(whole.findings)
    rows = [
        row
        for name in dict.fromkeys(edition.submission for edition in whole.editions)
        if (identity := shelf.identity(name))
        for row in _rows(identity, shelf)
    ]
    if rows:
        print(*table([HEAD, *rows]), sep="\n")
    lines = shown(shelf.findings)
    print(*lines, sep="\n", end="\n" if lines else "", file=sys.stderr)
    return 1 if lines else 0


def _rows(identity: Identity, shelf: Shelf) -> list[tuple[str, ...]]:
    folder = shelf.project.submission(identity.name)
    there = [
        code for code in identity.languages if (folder / f"text.{code}.yaml").exists()
    ]
    submission = shelf.submission(identity, there)
    return [_row(submission, code) for code in there] if submission else []


def _row(submission: Submission, language: str) -> tuple[str, ...]:
    originals = units(submission.identity, submission.text)
    total = str(len(originals))
    name = submission.identity.name
    if language == submission.identity.original:
        return (name, language, total, total, "0", "0", "original")
    stands = coverage(originals, submission.translations[language])
    return (
        name,
        language,
        total,
        str(stands.current),
        str(stands.stale),
        str(stands.missing),
        stands.state or "",
    )
