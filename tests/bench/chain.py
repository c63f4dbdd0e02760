"""The same texts through pandoc and WeasyPrint's command, as one would by hand.

Writes Markdown and a Makefile into a folder: `make -j2` then makes Word and PDF files.
"""

import sys
from pathlib import Path

from adref.model.document import Block, Document, footnotes, words
from adref.writing.handover import from_json

MAKEFILE = """\
LANGUAGES = {languages}
all: $(LANGUAGES:%=%.docx) $(LANGUAGES:%=%.pdf)
%.docx: %.md
\t{pandoc} $< -o $@
%.html: %.md
\t{pandoc} -s --css page.css $< -o $@
%.pdf: %.html
\t{weasyprint} -q --pdf-variant pdf/ua-1 $< $@
.SECONDARY:
"""

PAGE = "body { font: 10pt 'Liberation Serif', Amiri, 'Noto Serif CJK SC' }\n"


def write_chain(
    documents: dict[str, Document], folder: Path, pandoc: str, weasyprint: str
) -> None:
    """Fill a folder with Markdown of each language and the Makefile."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, document in documents.items():
        (folder / f"{language}.md").write_text(markdown(document), encoding="utf-8")
    makefile = MAKEFILE.format(
        languages=" ".join(documents), pandoc=pandoc, weasyprint=weasyprint
    )
    (folder / "Makefile").write_text(makefile)
    (folder / "page.css").write_text(PAGE)


def markdown(document: Document) -> str:
    """A document as plain Markdown, with its footnotes."""
    head = f"---\ntitle: '{document.title}'\nlang: {document.tag}\n---\n"
    body = [_paragraph(block) for block in document.blocks]
    notes = [f"[^{note.number}]: {words(note.runs)}" for note in footnotes(document)]
    return "\n\n".join((head, *body, *notes)) + "\n"


def _paragraph(block: Block) -> str:
    said = [run for run in block.runs if not run.note]
    text = "".join(f"*{run.text}*" if run.opener else run.text for run in said)
    calls = "".join(f"[^{note.number}]" for note in block.notes)
    return f"{block.label} {text}{calls}".strip()


def main(arguments: list[str]) -> int:
    """Fill the folder named first from the document files named after it."""
    folder, pandoc, weasyprint, *sources = arguments
    read = [from_json(Path(source).read_bytes()) for source in sources]
    by_language = {document.language: document for document in read}
    write_chain(by_language, Path(folder), pandoc, weasyprint)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
