"""A document on its way to paper: what it is rendered with, and the proof of it."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from adref.desk.extraction import read_lines, read_pdf, read_word
from adref.desk.files import PART, write_whole
from adref.desk.fonts import FontMissingError, coverage, environment, families, hands
from adref.desk.layout import STYLES, Project
from adref.desk.privacy import leaks
from adref.desk.shelf import Shelf, by_code, shown
from adref.model.document import Document
from adref.model.finding import Finding
from adref.model.form import Form
from adref.model.language import Language
from adref.model.place import Place
from adref.writing.extracted import from_lines, from_pdf, from_word
from adref.writing.glyphs import missing_glyphs
from adref.writing.parity import lost, printed, typed

MANY = 1000
"""Runs: for each of them pdfinfo reads its whole page once more."""


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
        placed = {path: artefacts[path.suffix] for path in given.artefacts}
        findings = (
            *_lost(sheet, artefacts, given.document),
            *_telling(sheet, placed),
        )
        if not findings:
            write_whole(placed, Project(Path()).work)
            return 0
    print(*shown(findings), sep="\n", file=sys.stderr)
    return 1


def _telling(sheet: Sheet, placed: Mapping[Path, bytes]) -> tuple[Finding, ...]:
    """Where in the files somebody can be reached who is not the secretariat."""
    files = {path.as_posix(): source for path, source in placed.items()}
    return leaks(files, sheet.document.office)


def _unprintable(sheet: Sheet) -> tuple[Finding, ...]:
    """The characters that no font can show."""
    wanted = families(sheet.languages.values()) | hands(sheet.document.scripts)
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
        *_lost_on_pages(sheet, page),
    )
    word.unlink()
    page.unlink()
    return found


def _lost_on_pages(sheet: Sheet, page: Path) -> tuple[Finding, ...]:
    """The words that are not in the tags of a PDF.

    Those of a document with thousands of runs are looked for among what is drawn, and
    only where some are not there in the tags.
    """
    runs = sum(len(block.runs) for block in sheet.document.blocks)
    if runs > MANY:
        drawn = printed(sheet.document, sheet.languages)
        notes = [item.text for item in drawn if item.note]
        lines = from_lines(read_lines(page, sheet.form.page), notes)
        if not lost(drawn, lines):
            return ()
    return lost(printed(sheet.pages, sheet.languages), from_pdf(read_pdf(page)))
