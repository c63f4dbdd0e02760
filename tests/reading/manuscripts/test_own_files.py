"""What adref has written it can read again, in every language."""

from adref.model.document import Block, Document
from adref.model.manuscript import Manuscript
from adref.reading.manuscripts.changes import Changes
from adref.reading.manuscripts.html import read_html
from adref.reading.manuscripts.word import read_word
from adref.writing.docx import write_docx
from adref.writing.html import write_html
from libraries import CODES, form, language
from manuscripts import bare, value

LANGUAGES = {code: language(code) for code in CODES}


def words(block: Block) -> str:
    said = "".join(run.text for run in block.runs if not run.note)
    remark = f" ({block.remark})" if block.remark else ""
    return " ".join(f"{said}{remark}".split())


def found(manuscript: Manuscript) -> list[tuple[str, str]]:
    return [
        (line.label, " ".join(bare(line.text).split())) for line in manuscript.lines
    ]


def test_every_paragraph_of_a_word_file_is_found_with_its_label(
    composed: Document, blocks: list[Block]
) -> None:
    source = write_docx(composed, form(composed.form), LANGUAGES)
    made = value(read_word(source, "own.docx", Changes.ACCEPT))
    # Word does not count sections: their labels are typed.
    assert found(made) == [
        (block.label, words(block))
        if block.level >= 0 or not block.label
        else ("", f"{block.label} {words(block)}")
        for block in blocks
    ]
    assert [line.level for line in made.lines] == [
        block.level if block.label else -1 for block in blocks
    ]
    assert len(made.notes) == sum(len(block.notes) for block in blocks)


def test_every_paragraph_of_a_page_is_found_with_its_label(
    composed: Document, blocks: list[Block]
) -> None:
    source = write_html(composed, form(composed.form), LANGUAGES).encode()
    made = value(read_html(source, "own.html"))
    assert found(made) == [(block.label, words(block)) for block in blocks]
    assert len(made.notes) == sum(len(block.notes) for block in blocks)
