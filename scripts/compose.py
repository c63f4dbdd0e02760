"""Compose one submission in one language: sources and styles become a document."""

import argparse
import sys
from pathlib import Path

from adref.composing.document import compose
from adref.composing.work import Materials
from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.desk.shelf import Shelf, by_code, shown
from adref.model.document import Document
from adref.model.spoken import Spoken
from adref.model.submission import Submission
from adref.translating.speaking import speak
from adref.writing.handover import to_json


def main(arguments: list[str]) -> int:
    """Write the document, or say on standard error what keeps it from being made."""
    given = _arguments(arguments)
    shelf = Shelf(Project(Path()), [])
    document = composed(given.submission, given.language, shelf)
    if document is None or shelf.findings:
        print(*shown(shelf.findings), sep="\n", file=sys.stderr)
        return 1
    write_whole({given.output: to_json(document)}, given.output.parent)
    return 0


def composed(name: str, language: str, shelf: Shelf) -> Document | None:
    """The document, or None; the shelf then knows why."""
    identity = shelf.identity(name)
    if identity is None:
        return None
    submission = shelf.submission(identity, [language])
    return submission and _spoken(submission, language, shelf)


def _spoken(submission: Submission, language: str, shelf: Shelf) -> Document | None:
    outcome = speak(submission, language)
    shelf.findings.extend(outcome.findings)
    return outcome.value and _composed(submission, outcome.value, shelf)


def _composed(submission: Submission, spoken: Spoken, shelf: Shelf) -> Document | None:
    identity = submission.identity
    form = shelf.form(identity.form, identity.place)
    codes = dict.fromkeys((spoken.language, identity.original))
    languages = [shelf.language(code, identity.place) for code in codes]
    known = [language for language in languages if language]
    if form is None or len(known) < len(languages):
        return None
    outcome = compose(
        Materials(
            spoken, submission.endorsers, submission.references, form, by_code(known)
        )
    )
    shelf.findings.extend(outcome.findings)
    return outcome.value


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--submission", required=True)
    parser.add_argument("--language", required=True)
    parser.add_argument("--output", required=True, type=Path)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
