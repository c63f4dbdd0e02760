"""How far each language of each submission is, and what is out with whom."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from adref.desk.keeping import keep
from adref.desk.layout import Project
from adref.desk.plan import plan
from adref.desk.reconfirming import asked_again
from adref.desk.shelf import Shelf, shown
from adref.desk.table import table
from adref.model.sent import SentBatch
from adref.model.submission import Submission
from adref.model.text import Passage, Standing, Translation
from adref.translating.fingerprint import fingerprint
from adref.translating.progress import Progress, Tally, progress, whole
from adref.translating.signing import Reconfirmation
from adref.translating.standing import standing
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn

COUNTED = ("current", "stale", "missing", "draft", "reviewed", "approved", "waived")
HEAD = ("submission", "language", "units", *COUNTED, "words left", "state")
WORK = ("where the original stands", "unit", "now", "fingerprint to copy")
VERSION = 1
"""Of the JSON; a key that goes or changes its meaning makes a new one."""

Row = tuple[str, ...]


class Format(StrEnum):
    """For people, or for a program."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Question:
    """Which submissions a person asks about, and which language in detail."""

    submissions: tuple[str, ...] = ()
    language: str = ""
    format: Format = Format.TEXT


@dataclass(frozen=True, slots=True)
class Standings:
    """How one submission stands: its languages, what is out, who is to confirm."""

    submission: Submission
    originals: Mapping[str, Passage]
    languages: tuple[Progress, ...]
    out: tuple[SentBatch, ...]
    again: tuple[Reconfirmation, ...]


def status(question: Question, project: Project) -> int:
    """Print a table of languages, or the work left in one; 1 where a source is wrong.

    The work left names each stale or missing unit, its place and the fingerprint that
    its translation has to cite.
    """
    shelf = Shelf(project, [])
    found = [_standings(one, shelf) for one in _submissions(question, shelf)]
    for line in _told(question, found):
        print(line)
    for line in shown(shelf.findings):
        print(line, file=sys.stderr)
    if not shelf.findings:
        for one in found:
            keep(one.submission, _to_copy(one, question.language), project)
    return 1 if shelf.findings else 0


def _told(question: Question, found: Sequence[Standings]) -> list[str]:
    if question.format is Format.JSON:
        said = {"version": VERSION, "submissions": [_as_json(one) for one in found]}
        return [json.dumps(said, ensure_ascii=False, indent=2)]
    if question.language:
        rows = [row for one in found for row in _work(one, question.language)]
        nothing = f"{question.language}: no unit is stale or missing"
        return table([WORK, *rows]) if rows else [nothing]
    rows = [row for one in found for row in _rows(one)]
    out = [line for one in found for line in _out(one)]
    again = [line for one in found for line in _again(one)]
    return [*(table([HEAD, *rows]) if rows else []), *out, *again]


def _submissions(question: Question, shelf: Shelf) -> Iterator[Submission]:
    whole_plan = plan(shelf.project, question.submissions)
    shelf.findings.extend(whole_plan.findings)
    for name in dict.fromkeys(edition.submission for edition in whole_plan.editions):
        identity = shelf.identity(name)
        if identity is None:
            continue
        there = [e.language for e in whole_plan.editions if e.submission == name]
        submission = shelf.submission(identity, there)
        if submission:
            yield submission


def _standings(submission: Submission, shelf: Shelf) -> Standings:
    name, text = submission.identity.name, without_withdrawn(submission.text)
    originals = units(submission.identity, text)
    languages = tuple(
        progress(originals, counted, _written(counted, submission, shelf))
        for counted in submission.translations.values()
    )
    out = tuple(one for one in shelf.sent(name) if one.back is None)
    again = asked_again(submission, shelf)
    return Standings(submission, originals, languages, out, again)


def _written(counted: Translation, submission: Submission, shelf: Shelf) -> Translation:
    """The translation as it is written, before minor changes count for it."""
    if not submission.text.minor:
        return counted
    name = submission.identity.name
    return shelf.translation(name, counted.language) or counted


def _rows(one: Standings) -> Iterator[Row]:
    identity, total = one.submission.identity, str(len(one.originals))
    own = dict.fromkeys(COUNTED, "-") | {"current": total, "stale": "0", "missing": "0"}
    yield (identity.name, identity.original, total, *own.values(), "0", "original")
    for language in one.languages:
        counts = (str(language.tallies[key].units) for key in COUNTED)
        left = str(language.tallies["left"].words)
        yield (identity.name, language.language, total, *counts, left,
               language.state or "")  # fmt: skip


def _out(one: Standings) -> Iterator[str]:
    for batch in one.out:
        with_whom = f" with {batch.translator}" if batch.translator else ""
        wanted = f", wanted by {batch.deadline}" if batch.deadline else ""
        yield (
            f"{one.submission.identity.name}, {batch.language}: batch {batch.batch} "
            f"({batch.channel}, {len(batch.units)} units) is out{with_whom} "
            f"since {batch.on}{wanted}"
        )


def _again(one: Standings) -> Iterator[str]:
    for asked in one.again:
        ids = [endorser.id for endorser in asked.endorsers]
        yield (
            f"{one.submission.identity.name}: to be confirmed again by {len(ids)} "
            f"({', '.join(ids)}): {asked.why()}; the text is {asked.now} now"
        )


def _as_json(one: Standings) -> dict[str, object]:
    identity = one.submission.identity
    return {
        "name": identity.name,
        "original": identity.original,
        **_counts(whole(one.originals)),
        "languages": [_language(language, one) for language in one.languages],
        "confirm": [_to_confirm(asked) for asked in one.again],
    }


def _language(language: Progress, one: Standings) -> dict[str, object]:
    return {
        "language": language.language,
        "state": language.state,
        **{name: _counts(tally) for name, tally in language.tallies.items()},
        "out": [_batch(b) for b in one.out if b.language == language.language],
    }


def _to_confirm(asked: Reconfirmation) -> dict[str, object]:
    change = asked.change
    return {
        "text": asked.text,
        "now": asked.now,
        "endorsers": [endorser.id for endorser in asked.endorsers],
        "changed": list(change.changed) if change else None,
        "added": list(change.added) if change else None,
        "removed": list(change.removed) if change else None,
    }


def _counts(tally: Tally) -> dict[str, int]:
    return {"units": tally.units, "words": tally.words}


def _batch(batch: SentBatch) -> dict[str, object]:
    return {
        "batch": batch.batch,
        "to": batch.channel,
        "translator": batch.translator,
        "since": batch.on.isoformat(),
        "deadline": batch.deadline.isoformat() if batch.deadline else None,
        "units": len(batch.units),
    }


def _work(one: Standings, language: str) -> list[Row]:
    translation = one.submission.translations.get(language)
    if translation is None:
        return []
    stands = {
        name: standing(original, translation.units.get(name))
        for name, original in one.originals.items()
    }
    return [
        (str(original.place), name, stands[name], fingerprint(original.text))
        for name, original in one.originals.items()
        if stands[name] is not Standing.CURRENT
    ]


def _to_copy(one: Standings, language: str) -> list[str]:
    """The fingerprints that were shown to be copied."""
    return [row[-1] for row in _work(one, language)]
