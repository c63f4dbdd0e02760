"""Render one document as Word, PDF, HTML and text, and prove that no word is lost."""

import sys
from collections.abc import Iterable
from pathlib import Path

from adref.desk.extraction import count_pages
from adref.desk.rendering import Sheet, errand, put, sheet
from adref.desk.report import NOTE
from adref.desk.shelf import shown
from adref.model.document import Document
from adref.model.finding import Finding
from adref.model.place import Place
from adref.writing.columns import columnwise
from adref.writing.docx import write_docx
from adref.writing.handover import from_json
from adref.writing.html import write_html
from adref.writing.text import write_text


def main(arguments: list[str]) -> int:
    """Write all artefacts of a document, or none and say on standard error why."""
    given = errand(__doc__ or "", arguments)
    document = from_json(given.document.read_bytes())
    laid = sheet(document, columnwise(document), given)
    code = put(laid, given, _rendered)
    for line in () if code else shown(_overlong(document, given.artefacts)):
        print(f"{NOTE}{line}", file=sys.stderr)
    return code


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


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
