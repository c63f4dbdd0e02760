"""A document on its way to paper: what it is rendered with, and the proof of it."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from adref.desk.extraction import read_pdf, read_word
from adref.desk.files import PART, write_whole
from adref.desk.fonts import FontMissingError, coverage, environment, families
from adref.desk.layout import STYLES, Project
from adref.desk.shelf import Shelf, by_code, shown
from adref.model.document import Document
from adref.model.finding import Finding
from adref.model.form import Form
from adref.model.language import Language
from adref.model.place import Place
from adref.writing.extracted import from_pdf, from_word
from adref.writing.glyphs import missing_glyphs
from adref.writing.parity import lost, printed, typed


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document with the form and the languages it is rendered with.

    `pages` is the same document in the order in which a PDF is read.
    """

    document: Document
    pages: Document
    form: Form
    languages: Mapping[str, Language]


def errand(does: str, arguments: list[str]) -> argparse.Namespace:
    """What a program that renders is asked for; it then sees only our fonts."""
    parser = argparse.ArgumentParser(description=does)
    parser.add_argument("--document", required=True, type=Path)
    parser.add_argument("--form", required=True, type=Path)
    parser.add_argument("--languages", required=True, type=Path, nargs="+")
    parser.add_argument("--artefacts", required=True, type=Path, nargs="+")
    project = Project(Path())
    os.environ.update(environment(STYLES, project.work.absolute() / "cache"))
    return parser.parse_args(arguments)


def sheet(document: Document, pages: Document, given: argparse.Namespace) -> Sheet:
    """What compose has read already cannot be wrong here."""
    shelf = Shelf(Project(Path()), [])
    nowhere = Place(str(given.form))
    form = shelf.form(given.form.stem, nowhere)
    read = [shelf.language(path.stem, nowhere) for path in given.languages]
    known = by_code(language for language in read if language)
    if form is None or len(known) < len(read):
        raise SystemExit("\n".join(shown(shelf.findings)))
    return Sheet(document, pages, form, known)


def put(
    sheet: Sheet,
    given: argparse.Namespace,
    render: Callable[[Sheet], Mapping[str, bytes]],
) -> int:
    """Write all artefacts or none, and say on standard error why; 0 where they are.

    `render` makes them, by the ends of their names.
    """
    findings = _unprintable(sheet)
    if not findings:
        artefacts = render(sheet)
        findings = _lost(sheet, artefacts, given.document)
        if not findings:
            placed = {path: artefacts[path.suffix] for path in given.artefacts}
            write_whole(placed, Project(Path()).work)
            return 0
    print(*shown(findings), sep="\n", file=sys.stderr)
    return 1


def _unprintable(sheet: Sheet) -> tuple[Finding, ...]:
    """The characters that no font can show."""
    wanted = families(sheet.languages.values())
    try:
        covered = coverage(wanted, os.environ)
    except FontMissingError as error:
        return (Finding(Place("styles/fonts"), "font", str(error)),)
    return missing_glyphs(sheet.document, sheet.languages, covered)


def _lost(
    sheet: Sheet, artefacts: Mapping[str, bytes], beside: Path
) -> tuple[Finding, ...]:
    """The words that other programs do not find in the Word file and the PDF."""
    word, page = (beside.with_suffix(f"{end}{PART}") for end in (".docx", ".pdf"))
    word.write_bytes(artefacts[".docx"])
    page.write_bytes(artefacts[".pdf"])
    found = (
        *lost(typed(sheet.document), from_word(read_word(word))),
        *lost(printed(sheet.pages, sheet.languages), from_pdf(read_pdf(page))),
    )
    word.unlink()
    page.unlink()
    return found
