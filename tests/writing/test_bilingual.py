"""A translation beside its original, in Word and on paper: the same words, in rows."""

import re
import subprocess
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from lxml import etree, html
from lxml.html import HtmlElement

from adref.desk.extraction import read_pdf, read_word
from adref.model.bilingual import Row, by_columns, by_rows, sides
from adref.model.text import Standing
from adref.model.wording import bare
from adref.writing.bilingual import write_bilingual_html
from adref.writing.docx import write_bilingual_docx
from adref.writing.extracted import from_pdf, from_word
from adref.writing.parity import lost, printed, typed
from beside import COLUMNS, ORIGINAL, PAIRS, beside, cells, spoken, told
from composed import CODES, form, language
from office import converted, faults, letters, pages
from written import Element, amount, every, one, own, said, seek, words

Files = Mapping[tuple[str, str], Path]
Read = Callable[[str, str], Path]
LANGUAGES = {code: language(code) for code in CODES}
TRANSLATED = sorted(set(CODES) - {ORIGINAL})
# A word that only the original and one that only the translation has, in one row.
SEEN = {"fr": ("Emphasizes", "Souligne"), "ru": ("Emphasizes", "отмечает"),
        "ar": ("Emphasizes", "ضرورة")}  # fmt: skip
FONT = re.compile(r'<fontspec id="(\d+)".*? family="([^"]+)"')
SET = re.compile(r'<text [^>]*font="(\d+)">(.*)</text>')
PLACED = re.compile(r'xMin="([\d.]+)".*>(.*)</word>')

each_pair = pytest.mark.parametrize(("name", "code"), PAIRS)


@pytest.fixture(scope="module")
def word_files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The Word file of each pair."""
    folder = tmp_path_factory.mktemp("docx")
    made: dict[tuple[str, str], Path] = {}
    for name, code in PAIRS:
        bilingual = beside(name, code)
        look = form(bilingual.document.form)
        file = folder / f"{name}.{code}.docx"
        file.write_bytes(write_bilingual_docx(bilingual, look, LANGUAGES))
        made[name, code] = file
    return made


@pytest.fixture(scope="module")
def opened(word_files: Files, tmp_path_factory: pytest.TempPathFactory) -> Files:
    """What LibreOffice prints of each Word file."""
    folder = next(iter(word_files.values())).parent
    made = converted(folder, tmp_path_factory.mktemp("opened"))
    by_name = {file.stem: file for file in made}
    return {pair: by_name[".".join(pair)] for pair in word_files}


@pytest.fixture(scope="module")
def pdf(
    write_pdf: Callable[[str], bytes], tmp_path_factory: pytest.TempPathFactory
) -> Read:
    """The PDF of each pair, each made once."""
    folder = tmp_path_factory.mktemp("pdf")

    @cache
    def made(name: str, code: str) -> Path:
        file = folder / f"{name}.{code}.pdf"
        file.write_bytes(write_pdf(page(name, code)))
        return file

    return made


@cache
def page(name: str, code: str) -> str:
    bilingual = beside(name, code)
    return write_bilingual_html(bilingual, form(bilingual.document.form), LANGUAGES)


def rows_of_page(name: str, code: str) -> list[list[HtmlElement]]:
    """The cells of each row below the heading."""
    root = html.document_fromstring(page(name, code))
    return [row.xpath("./td") for row in root.xpath("//tbody/tr")]


def part(file: Path, name: str) -> Element:
    with ZipFile(file) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def rows_of_word(file: Path) -> list[Element]:
    return every(part(file, "document"), "tr")


def side_by_side(word_row: Element) -> tuple[str, ...]:
    return tuple(bare(words(cell)) for cell in every(word_row, "tc"))


@each_pair
def test_a_row_in_word_has_the_words_of_both_documents(
    name: str, code: str, word_files: Files
) -> None:
    found = [side_by_side(row) for row in rows_of_word(word_files[name, code])[1:]]
    assert found == [cells(row) for row in beside(name, code).rows]
    for column, spoke in zip(COLUMNS, (ORIGINAL, code), strict=True):
        column_words = [row[column] for row in found if row[column]]
        assert sorted(column_words) == sorted(told(spoken(name, spoke)))


@each_pair
def test_a_row_on_the_page_has_the_words_of_both_documents(
    name: str, code: str
) -> None:
    found = [
        tuple(bare(cell.text_content()) for cell in row)
        for row in rows_of_page(name, code)
    ]
    assert found == [cells(row) for row in beside(name, code).rows]


@each_pair
def test_another_program_finds_every_word_in_the_word_file(
    name: str, code: str, word_files: Files
) -> None:
    found = from_word(read_word(word_files[name, code]))
    assert lost(typed(by_rows(beside(name, code))), found) == ()


@each_pair
def test_another_program_finds_every_word_in_the_pdf(
    name: str, code: str, pdf: Read
) -> None:
    found = from_pdf(read_pdf(pdf(name, code)))
    assert lost(printed(by_columns(beside(name, code)), LANGUAGES), found) == ()


def test_a_word_that_is_missing_from_a_parted_row_is_missed(pdf: Read) -> None:
    name, code = "enhanced-cooperation", "ru"
    listed = read_pdf(pdf(name, code))
    assert len(from_pdf(listed).body) > len(beside(name, code).rows)
    for word in ("excluding", "эксплуатационных"):
        assert word in listed
        found = from_pdf(listed.replace(word, ""))
        assert lost(printed(by_columns(beside(name, code)), LANGUAGES), found)


@each_pair
def test_libreoffice_prints_every_letter(name: str, code: str, opened: Files) -> None:
    wanted = "".join(told(spoken(name, ORIGINAL)) + told(spoken(name, code)))
    missing = letters(wanted) - letters("".join(pages(opened[name, code])))
    assert not missing


def test_the_open_xml_sdk_finds_nothing(word_files: Files) -> None:
    files = word_files.values()
    assert faults(files) == {str(file): [] for file in files}


@pytest.mark.parametrize("code", SEEN)
def test_the_original_stands_where_reading_begins(
    code: str, pdf: Read, opened: Files
) -> None:
    for file in (
        pdf("enhanced-cooperation", code),
        opened["enhanced-cooperation", code],
    ):
        listed = subprocess.run(
            ("pdftotext", "-bbox", file, "-"), capture_output=True, check=True
        ).stdout.decode()
        places = {word: float(left) for left, word in PLACED.findall(listed)}
        original, translation = (_placed(word, places) for word in SEEN[code])
        assert (original > translation) == (code == "ar")


def _placed(word: str, places: Mapping[str, float]) -> float:
    """How far from the left a word stands, or the same word as drawn."""
    return places.get(word) or places[word[::-1]]


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_whole_table_runs_as_its_language_does(
    code: str, word_files: Files
) -> None:
    file = word_files["open-data-corridors", code]
    table = one(part(file, "document"), "body/tbl")
    assert (seek(table, "tblPr/bidiVisual") is not None) == (code == "ar")
    root = html.document_fromstring(page("open-data-corridors", code))
    assert root.get("dir") == ("rtl" if code == "ar" else "ltr")


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_cell_says_its_language(code: str, word_files: Files) -> None:
    for row in rows_of_page("open-data-corridors", code):
        assert [cell.get("lang") for cell in row] == ["en", None]
    proofing = LANGUAGES[code].word_languages
    for row in rows_of_word(word_files["open-data-corridors", code])[1:]:
        cell = every(row, "tc")[1]
        for made in every(cell, "lang"):
            assert own(made, "bidi") == proofing.complex
            assert own(made, "eastAsia") == proofing.east_asian


def test_a_number_in_the_original_is_of_the_original(word_files: Files) -> None:
    rows = rows_of_word(word_files["open-data-corridors", "ar"])
    row = next(row for row in rows if side_by_side(row)[0].startswith("(a)"))
    original, translation = (every(cell, "r")[0] for cell in every(row, "tc"))
    assert (words(original), words(translation)) == ("(a) ", "(أ) ")
    assert seek(original, "rPr/rtl") is None
    assert seek(translation, "rPr/rtl") is not None


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_heading_is_repeated_on_every_page(
    code: str, word_files: Files, pdf: Read, opened: Files
) -> None:
    name = "enhanced-cooperation"
    heading = rows_of_word(word_files[name, code])[0]
    assert seek(heading, "trPr/tblHeader") is not None
    title = beside(name, code).heading.translation
    assert title
    above = bare("".join(run.text for run in title.runs))
    for file in (pdf(name, code), opened[name, code]):
        for text in pages(file):
            lines = [bare(line) for line in text.splitlines()]
            assert {above, above[::-1]} & set(lines)


@each_pair
def test_a_short_row_is_not_parted(name: str, code: str, word_files: Files) -> None:
    rows = [beside(name, code).heading, *beside(name, code).rows]
    for row, made in zip(rows, rows_of_word(word_files[name, code]), strict=True):
        assert (seek(made, "trPr/cantSplit") is not None) == row.whole
    root = html.document_fromstring(page(name, code))
    for row, made in zip(rows, root.xpath("//tr"), strict=True):
        assert ("whole" in (made.get("class") or "").split()) == row.whole


def test_a_heading_stays_with_what_it_heads() -> None:
    rows = beside("open-data-corridors", "fr").rows
    found = html.document_fromstring(page("open-data-corridors", "fr"))
    made = found.xpath("//tbody/tr")
    kept = [_style(row) for row, tr in zip(rows, made, strict=True)
            if "heading" in (tr.get("class") or "")]  # fmt: skip
    assert set(kept) == {"title", "enacting", "section", "annex", "annex_title"}


def _style(row: Row) -> str:
    return sides(row)[0].style


@each_pair
def test_a_paragraph_has_the_style_of_the_normal_file(
    name: str, code: str, word_files: Files
) -> None:
    rows = rows_of_word(word_files[name, code])[1:]
    for row, made in zip(beside(name, code).rows, rows, strict=True):
        styles = [own(style) for style in every(made, "pStyle")]
        assert styles == [block.style for block in sides(row)]


@each_pair
def test_word_counts_nothing(name: str, code: str, word_files: Files) -> None:
    body = part(word_files[name, code], "document")
    assert every(body, "numPr") == []
    assert every(body, "footnoteReference") == []


def test_a_note_begins_with_its_raised_number(word_files: Files) -> None:
    rows = rows_of_word(word_files["open-data-corridors", "ar"])
    notes = [row for row in rows if "footnote" in map(own, every(row, "pStyle"))]
    assert len(notes) == 4
    for number, row in enumerate(notes, start=1):
        for cell, call in zip(
            every(row, "tc"), (f"{number}", f"({number})"), strict=True
        ):
            first = every(cell, "r")[0]
            assert said(first, "rPr/rStyle") == "FootnoteReference"
            assert words(first) == call


def test_a_call_in_the_text_is_raised(word_files: Files) -> None:
    rows = rows_of_word(word_files["open-data-corridors", "fr"])
    row = next(row for row in rows if "PortSelene" in side_by_side(row)[0])
    for cell in every(row, "tc"):
        raised = [run for run in every(cell, "r") if said(run, "rPr/rStyle")]
        assert [words(run) for run in raised] == ["1"]
    made = html.document_fromstring(page("open-data-corridors", "fr"))
    assert len(made.xpath("//span[@class='call']")) == 4 * 4


@pytest.mark.parametrize("code", ["ar", "fr", "zh"])
def test_only_the_translation_of_a_stale_unit_is_shaded(
    code: str, word_files: Files
) -> None:
    rows = beside("rivers-without-walls", code).rows
    made = rows_of_word(word_files["rivers-without-walls", code])[1:]
    drawn = rows_of_page("rivers-without-walls", code)
    shaded = 0
    for row, word_row, page_row in zip(rows, made, drawn, strict=True):
        behind = bool(row.translation and row.translation.remark)
        shaded += behind
        assert [bool(every(cell, "shd")) for cell in every(word_row, "tc")] == [
            False, behind,
        ]  # fmt: skip
        marks = [cell.xpath(".//*[@class='remark']") for cell in page_row]
        assert [bool(mark) for mark in marks] == [False, behind]
        if behind and row.translation:
            assert row.translation.standing is not Standing.CURRENT
            (block,) = page_row[1]
            assert row.translation.standing in block.get("class", "")
            assert block.get("lang") == "en"
    assert shaded == 3


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_sheet_lies_on_its_side_and_the_table_fills_it(
    code: str, word_files: Files, pdf: Read
) -> None:
    document = part(word_files["open-data-corridors", code], "document")
    size = one(document, "body/sectPr/pgSz")
    margins = one(document, "body/sectPr/pgMar")
    assert own(size, "orient") == "landscape"
    room = amount(size, "w") - amount(margins, "left") - amount(margins, "right")
    columns = every(one(document, "body/tbl"), "gridCol")
    assert sum(amount(column, "w") for column in columns) == pytest.approx(room, abs=2)
    with pikepdf.open(pdf("open-data-corridors", code)) as made:
        _, _, width, height = map(float, made.pages[0].mediabox)
    assert width > height


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_running_header_is_the_short_title(code: str, word_files: Files) -> None:
    name = "open-data-corridors"
    running = beside(name, code).document.running
    assert words(part(word_files[name, code], "header1")) == running
    root = html.document_fromstring(page(name, code))
    assert root.xpath("//body/@data-running") == [running]


@pytest.mark.parametrize("code", TRANSLATED)
def test_links_lead_to_rows_that_are_there(code: str, word_files: Files) -> None:
    body = part(word_files["open-data-corridors", code], "document")
    marks = {own(mark, "name") for mark in every(body, "bookmarkStart")}
    links = [own(link, "anchor") for link in every(body, "hyperlink")]
    assert links
    assert set(links) <= marks
    root = html.document_fromstring(page("open-data-corridors", code))
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in root.xpath("//@href")} <= set(ids)


def test_only_headings_of_the_translation_are_bookmarks(pdf: Read) -> None:
    with (
        pikepdf.open(pdf("enhanced-cooperation", "fr")) as made,
        made.open_outline() as outline,
    ):
        (title,) = outline.root
        assert title.title == beside("enhanced-cooperation", "fr").document.title


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_pdf_says_that_it_is_accessible_and_a_table(code: str, pdf: Read) -> None:
    file = pdf("day-of-rivers", code)
    with pikepdf.open(file) as made, made.open_metadata() as about:
        assert about["pdfuaid:part"] == "1"
        assert str(made.Root.Lang) == LANGUAGES[code].tag
    listed = read_pdf(file)
    for tag in ("Table", "THead", "TH", "TR", "TD"):
        assert re.search(rf"^ +{tag}\b", listed, re.MULTILINE), tag


@pytest.mark.parametrize("code", ["ar", "zh"])
def test_words_of_the_original_stand_out_in_their_own_way(code: str, pdf: Read) -> None:
    listed = subprocess.run(
        ("pdftohtml", "-xml", "-i", "-fontfullname", "-stdout",
         pdf("rivers-without-walls", code)),
        capture_output=True, check=True, text=True,
    ).stdout  # fmt: skip
    fonts = dict(FONT.findall(listed))
    for wanted in ("Calls upon", "Organizations", "Noting"):
        (font,) = {fonts[one] for one, line in SET.findall(listed) if wanted in line}
        assert font.endswith("Liberation-Serif-Italic")


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_same_rows_are_the_same_bytes(
    code: str, word_files: Files, pdf: Read, write_pdf: Callable[[str], bytes]
) -> None:
    bilingual = beside("day-of-rivers", code)
    look = form(bilingual.document.form)
    again = write_bilingual_docx(bilingual, look, LANGUAGES)
    assert again == word_files["day-of-rivers", code].read_bytes()
    paper = write_pdf(write_bilingual_html(bilingual, look, LANGUAGES))
    assert paper == pdf("day-of-rivers", code).read_bytes()
