"""Render one document as Word, PDF, HTML and text, and prove that no word is lost."""

import argparse
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from adref.desk.extraction import count_pages, read_pdf, read_word
from adref.desk.files import PART, write_whole
from adref.desk.fonts import FontMissingError, coverage, environment, families
from adref.desk.layout import STYLES, Project
from adref.desk.report import NOTE
from adref.desk.shelf import Shelf, by_code, shown
from adref.model.document import Document
from adref.model.finding import Finding
from adref.model.form import Form
from adref.model.language import Language
from adref.model.place import Place
from adref.writing.docx import write_docx
from adref.writing.extracted import from_pdf, from_word
from adref.writing.glyphs import missing_glyphs
from adref.writing.handover import from_json
from adref.writing.html import write_html
from adref.writing.parity import lost, printed, typed
from adref.writing.text import write_text


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document with the form and the languages it is rendered with."""

    document: Document
    form: Form
    languages: Mapping[str, Language]


def main(arguments: list[str]) -> int:
    """Write all artefacts of a document, or none and say on standard error why."""
    given = _arguments(arguments)
    project = Project(Path())
    os.environ.update(environment(STYLES, project.work.absolute() / "cache"))
    sheet = _sheet(given, project)
    findings = _unprintable(sheet)
    if not findings:
        artefacts = _rendered(sheet)
        findings = _lost(sheet, artefacts, given.document)
        if not findings:
            write_whole(_placed(artefacts, given.artefacts), project.work)
            for line in shown(_overlong(sheet.document, given.artefacts)):
                print(f"{NOTE}{line}", file=sys.stderr)
    print(*shown(findings), sep="\n", end="\n" if findings else "", file=sys.stderr)
    return 1 if findings else 0


def _sheet(given: argparse.Namespace, project: Project) -> Sheet:
    """What compose has read already cannot be wrong here."""
    document = from_json(given.document.read_bytes())
    shelf = Shelf(project, [])
    nowhere = Place(str(given.form))
    form = shelf.form(given.form.stem, nowhere)
    read = [shelf.language(path.stem, nowhere) for path in given.languages]
    known = by_code(language for language in read if language)
    if form is None or len(known) < len(read):
        raise SystemExit("\n".join(shown(shelf.findings)))
    return Sheet(document, form, known)


def _unprintable(sheet: Sheet) -> tuple[Finding, ...]:
    wanted = families(sheet.languages.values())
    try:
        covered = coverage(wanted, os.environ)
    except FontMissingError as error:
        return (Finding(Place("styles/fonts"), "font", str(error)),)
    return missing_glyphs(sheet.document, sheet.languages, covered)


def _rendered(sheet: Sheet) -> dict[str, bytes]:
    """The artefacts by the ends of their names."""
    # Fontconfig reads its environment when WeasyPrint is first imported.
    from adref.writing.pdf import write_pdf  # noqa: PLC0415

    html = write_html(sheet.document, sheet.form, sheet.languages)
    return {
        ".docx": write_docx(sheet.document, sheet.form, sheet.languages),
        ".pdf": write_pdf(html),
        ".html": html.encode(),
        ".txt": write_text(sheet.document).encode(),
    }


def _lost(
    sheet: Sheet, artefacts: Mapping[str, bytes], beside: Path
) -> tuple[Finding, ...]:
    """The words that other programs do not find in the Word file and the PDF."""
    word, page = (beside.with_suffix(f"{end}{PART}") for end in (".docx", ".pdf"))
    word.write_bytes(artefacts[".docx"])
    page.write_bytes(artefacts[".pdf"])
    found = (
        *lost(typed(sheet.document), from_word(read_word(word))),
        *lost(printed(sheet.document, sheet.languages), from_pdf(read_pdf(page))),
    )
    word.unlink()
    page.unlink()
    return found


def _overlong(document: Document, artefacts: Iterable[Path]) -> tuple[Finding, ...]:
    """That the PDF has more pages than the forum takes."""
    most = document.most_pages
    pages = [count_pages(path) for path in artefacts if most and path.suffix == ".pdf"]
    return tuple(
        Finding(
            Place(f"sources/submissions/{document.submission}/submission.yaml"),
            "page-limit",
            f"{document.language}: the PDF has {count} pages, and the forum takes "
            f"{most}; shorten the text",
        )
        for count in pages
        if count > most
    )


def _placed(
    artefacts: Mapping[str, bytes], wanted: Iterable[Path]
) -> dict[Path, bytes]:
    return {path: artefacts[path.suffix] for path in wanted}


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--document", required=True, type=Path)
    parser.add_argument("--form", required=True, type=Path)
    parser.add_argument("--languages", required=True, type=Path, nargs="+")
    parser.add_argument("--artefacts", required=True, type=Path, nargs="+")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
