"""Pair a composed translation with its composed original: rows of two paragraphs."""

import argparse
import sys
from pathlib import Path

from adref.composing.pairing import paired
from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.desk.shelf import Shelf, shown
from adref.model.place import Place
from adref.writing.handover import from_json, to_json


def main(arguments: list[str]) -> int:
    """Write the rows; compose has told already of all that could be wrong."""
    given = _arguments(arguments)
    original, translation = (
        from_json(path.read_bytes()) for path in (given.original, given.translation)
    )
    shelf = Shelf(Project(Path()), [])
    language = shelf.language(translation.language, Place(str(given.translation)))
    if language is None:
        print(*shown(shelf.findings), sep="\n", file=sys.stderr)
        return 1
    rows = to_json(paired(original, translation, language))
    write_whole({given.output: rows}, given.output.parent)
    return 0


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--original", required=True, type=Path)
    parser.add_argument("--translation", required=True, type=Path)
    parser.add_argument("--output", required=True, type=Path)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
