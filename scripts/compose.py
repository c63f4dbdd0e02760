"""Compose one submission in one language: sources and styles become a document."""

import argparse
import sys
from pathlib import Path

from adref.desk.documents import composed
from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.desk.report import BEHIND, NOTE
from adref.desk.shelf import Shelf, shown
from adref.writing.handover import to_json


def main(arguments: list[str]) -> int:
    """Write the document, or say on standard error what keeps it from being made.

    An error that a rule finds does not keep a draft from being made, nor does a unit
    that is behind its original; both are noted.
    """
    given = _arguments(arguments)
    shelf = Shelf(Project(Path()), [])
    document, found = composed(given.submission, given.language, shelf)
    if document is None or shelf.findings:
        print(*shown(shelf.findings), sep="\n", file=sys.stderr)
        return 1
    for mark, findings in ((NOTE, found.errors), (BEHIND, found.behind)):
        for line in shown(findings):
            print(f"{mark}{line}", file=sys.stderr)
    write_whole({given.output: to_json(document)}, given.output.parent)
    return 0


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--submission", required=True)
    parser.add_argument("--language", required=True)
    parser.add_argument("--output", required=True, type=Path)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
