"""How far each language of each submission is."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from adref.desk.layout import Project
from adref.desk.plan import plan
from adref.desk.shelf import Shelf, shown
from adref.desk.table import table
from adref.model.submission import Submission
from adref.model.text import Passage, Standing
from adref.translating.fingerprint import fingerprint
from adref.translating.standing import coverage, standing
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn

HEAD = ("submission", "language", "units", "current", "stale", "missing", "state")
WORK = ("where the original stands", "unit", "now", "fingerprint to copy")

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Which submissions a person asks about, and which language in detail."""

    submissions: tuple[str, ...] = ()
    language: str = ""


def status(question: Question, project: Project) -> int:
    """Print a table of languages, or the work left in one; 1 where a source is wrong.

    The work left names each stale or missing unit, its place and the fingerprint that
    its translation has to cite.
    """
    shelf = Shelf(project, [])
    submissions = list(_submissions(question, shelf))
    if question.language:
        rows = [row for one in submissions for row in _work(one, question.language)]
        nothing = f"{question.language}: no unit is stale or missing"
        print(*(table([WORK, *rows]) if rows else [nothing]), sep="\n")
    elif submissions:
        rows = [row for one in submissions for row in _rows(one)]
        print(*table([HEAD, *rows]), sep="\n")
    for line in shown(shelf.findings):
        print(line, file=sys.stderr)
    return 1 if shelf.findings else 0


def _submissions(question: Question, shelf: Shelf) -> Iterator[Submission]:
    whole = plan(shelf.project, question.submissions)
    shelf.findings.extend(whole.findings)
    for name in dict.fromkeys(edition.submission for edition in whole.editions):
        identity = shelf.identity(name)
        if identity is None:
            continue
        there = [e.language for e in whole.editions if e.submission == name]
        submission = shelf.submission(identity, there)
        if submission:
            yield submission


def _originals(submission: Submission) -> dict[str, Passage]:
    return units(submission.identity, without_withdrawn(submission.text))


def _rows(submission: Submission) -> list[Row]:
    originals = _originals(submission)
    name, total = submission.identity.name, str(len(originals))
    first = (name, submission.identity.original, total, total, "0", "0", "original")
    rest = [coverage(originals, one) for one in submission.translations.values()]
    return [
        first,
        *(
            (
                name,
                stands.language,
                total,
                str(stands.current),
                str(stands.stale),
                str(stands.missing),
                stands.state or "",
            )
            for stands in rest
        ),
    ]


def _work(submission: Submission, language: str) -> list[Row]:
    translation = submission.translations.get(language)
    if translation is None:
        return []
    stands = {
        name: standing(original, translation.units.get(name))
        for name, original in _originals(submission).items()
    }
    return [
        (str(original.place), name, stands[name], fingerprint(original.text))
        for name, original in _originals(submission).items()
        if stands[name] is not Standing.CURRENT
    ]
