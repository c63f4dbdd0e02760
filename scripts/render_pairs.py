"""Render a translation beside its original as Word and PDF; no word may be lost."""

import sys
from functools import partial

from adref.desk.rendering import Sheet, errand, put, sheet
from adref.model.bilingual import Bilingual, by_columns, by_rows
from adref.writing.bilingual import write_bilingual_html
from adref.writing.docx import write_bilingual_docx
from adref.writing.handover import bilingual_from_json


def main(arguments: list[str]) -> int:
    """Write both artefacts, or none and say on standard error why."""
    given = errand(__doc__ or "", arguments)
    bilingual = bilingual_from_json(given.document.read_bytes())
    laid = sheet(by_rows(bilingual), by_columns(bilingual), given)
    return put(laid, given, partial(_rendered, bilingual))


def _rendered(bilingual: Bilingual, sheet: Sheet) -> dict[str, bytes]:
    """The artefacts by the ends of their names."""
    # Fontconfig reads its environment when WeasyPrint is first imported.
    from adref.writing.pdf import write_pdf  # noqa: PLC0415 - see above

    html = write_bilingual_html(bilingual, sheet.form, sheet.languages)
    return {
        ".docx": write_bilingual_docx(bilingual, sheet.form, sheet.languages),
        ".pdf": write_pdf(html),
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
