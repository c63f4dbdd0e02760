"""The words of the document are the words of the files made from it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from adref.desk.extraction import UnreadableError, read_pdf, read_word
from adref.model.document import Document
from adref.model.form import Form
from adref.model.language import Language
from adref.writing.docx import write_docx
from adref.writing.extracted import Extracted, from_pdf, from_word
from adref.writing.parity import FLOOR, lost, printed, share_of_words, typed
from goldens import Golden
from papers import Paper, block, noted, with_blocks

Papers = Callable[[str, str], Paper]
Print = Callable[[Document], Paper]


def test_no_word_is_lost_in_the_pdf(
    paper: Paper, languages: dict[str, Language]
) -> None:
    found = from_pdf(read_pdf(paper.pdf))
    assert lost(printed(paper.document, languages), found) == ()


def test_no_word_is_lost_in_the_word_file(
    paper: Paper,
    languages: dict[str, Language],
    forms: Mapping[str, Form],
    tmp_path: Path,
) -> None:
    file = tmp_path / "paper.docx"
    form = forms[paper.document.form]
    file.write_bytes(write_docx(paper.document, form, languages))
    assert lost(typed(paper.document), from_word(read_word(file))) == ()


def test_a_text_of_many_pages_and_notes_is_found_whole(
    english: Document, languages: dict[str, Language], printed_paper: Print
) -> None:
    texts = [
        noted(number, f"word{number} " * 90, "note " * 40) for number in range(1, 30)
    ]
    paper = printed_paper(with_blocks(english, *texts))
    assert len(paper.pages) > 5
    found = from_pdf(read_pdf(paper.pdf))
    assert lost(printed(paper.document, languages), found) == ()


@pytest.fixture
def printed_paper(request: pytest.FixtureRequest) -> Print:
    """The fixture `printed`, whose name is a function here."""
    return request.getfixturevalue("printed")


@pytest.fixture
def short(english: Document) -> Document:
    """Three paragraphs, one with a note."""
    texts = (
        block("Recalling its resolution,", id="recall"),
        noted(1, "the report,", "See chapter III."),
        block("Requests the Secretary-General", label="1.", level=0, id="ask"),
    )
    return with_blocks(english, *texts)


def body(document: Document) -> list[str]:
    return [
        block.label + "".join(run.text for run in block.runs)
        for block in document.blocks
    ]


def losses(
    document: Document, languages: dict[str, Language], *lines: str, note: str
) -> list[str]:
    found = lost(printed(document, languages), Extracted(lines, (note,)))
    return [one.message for one in found]


def test_what_is_there_is_not_reported(
    short: Document, languages: dict[str, Language]
) -> None:
    assert losses(short, languages, *body(short), note="1 See chapter III.") == []


def test_white_space_and_invisible_characters_do_not_matter(
    short: Document, languages: dict[str, Language]
) -> None:
    lines = [
        line.replace(" ", " \u00a0\n\u200f").replace("o", "o\u00ad")
        for line in body(short)
    ]
    assert losses(short, languages, *lines, note="1See chapterIII.") == []


def test_lost_words_are_quoted_from_the_first_on(
    short: Document, languages: dict[str, Language]
) -> None:
    lines = [line.replace("Secretary-", "") for line in body(short)]
    (message,) = losses(short, languages, *lines, note="1 See chapter III.")
    assert 'paragraph of "ask", from "Secretary-General" on' in message


def test_a_lost_paragraph_does_not_hide_the_others(
    short: Document, languages: dict[str, Language]
) -> None:
    title, first, *rest = body(short)
    (message,) = losses(short, languages, title, *rest, note="1 See chapter III.")
    assert 'paragraph of "recall"' in message
    assert title
    assert first


def test_paragraphs_in_another_order_are_lost(
    short: Document, languages: dict[str, Language]
) -> None:
    title, first, second, third = body(short)
    swapped = (title, second, first, third)
    assert len(losses(short, languages, *swapped, note="1 See chapter III.")) == 1


def test_a_lost_note_is_reported(
    short: Document, languages: dict[str, Language]
) -> None:
    (message,) = losses(short, languages, *body(short), note="1 See")
    assert 'footnote of "about-1", from "chapter III." on' in message


def test_a_lost_label_is_reported_for_a_page_but_not_for_word(
    short: Document, languages: dict[str, Language]
) -> None:
    lines = tuple(
        line.removeprefix("1.").replace("Recalling1", "Recalling")
        for line in body(short)
    )
    found = Extracted(lines, ("See chapter III.",))
    assert lost(printed(short, languages), found)
    assert lost(typed(short), found) == ()


def test_joined_letters_count_as_the_letters_they_are(
    short: Document, languages: dict[str, Language]
) -> None:
    document = replace(short, blocks=(block("the office", id="office"),))
    assert losses(document, languages, "the oﬃce", note="") == []


def test_a_circled_number_is_not_the_plain_number(
    short: Document, languages: dict[str, Language]
) -> None:
    document = replace(short, blocks=(block("㈠", id="wide"),))
    assert losses(document, languages, "(一)", note="")


def test_arabic_words_are_found_in_lines_as_drawn(
    english: Document, languages: dict[str, Language]
) -> None:
    text = block("في 9 تموز/يوليه 2025 (Article 19)", language="ar")
    document = replace(english, blocks=(text,))
    expected = printed(document, languages)
    drawn = Extracted((")Article 19( 2025 هيلوي/زومت 9 يف",), ())
    assert share_of_words(expected, drawn) == 1.0
    assert lost(expected, drawn) == ()
    unreadable = Extracted(("....", "2025"), ())
    assert share_of_words(expected, unreadable) < FLOOR
    assert "right-to-left" in lost(expected, unreadable)[0].message


def test_the_share_of_arabic_words_stays_as_high_as_it_was(
    papers: Papers, languages: dict[str, Language], golden: Golden
) -> None:
    shares = [
        f"{name}: {share_of_words(printed(made.document, languages), found):.3f}\n"
        for name in ("enhanced-cooperation", "open-data-corridors", "submission")
        for made in (papers(name, "ar"),)
        for found in (from_pdf(read_pdf(made.pdf)),)
    ]
    golden.check("parity/arabic-share.txt", "".join(shares))


def test_a_file_that_is_no_pdf_is_unreadable(tmp_path: Path) -> None:
    file = tmp_path / "no.pdf"
    file.write_text("no")
    with pytest.raises(UnreadableError, match=r"no\.pdf"):
        read_pdf(file)
