"""Names of many scripts in Word, HTML, PDF and text, in short lists and long ones."""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TypeAlias
from zipfile import ZipFile

import pytest
from lxml import etree, html

from adref.composing.document import compose
from adref.composing.work import Listing
from adref.desk.extraction import read_lines, read_pdf, read_word
from adref.desk.fonts import coverage, environment, families, hands
from adref.desk.layout import STYLES
from adref.model.document import Document, words
from adref.model.language import Direction
from adref.model.layout import Shape
from adref.writing.columns import columnwise
from adref.writing.docx import write_docx
from adref.writing.extracted import from_lines, from_pdf, from_word
from adref.writing.glyphs import missing_glyphs
from adref.writing.html import write_html
from adref.writing.parity import lost, printed, typed
from adref.writing.text import write_text
from composed import CASES, CODES, TITLE, Draft, form, language, listed, printing, value
from papers import composed
from written import every, seek

# lxml gives the type of an element no public name.
Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

LANGUAGES = {code: language(code) for code in CODES}
LEFT_TO_RIGHT = "\u200e"
NAMES = {
    "Grek": "Ανοιχτό Ποτάμι", "Cyrl": "Союз рек", "Armn": "Գետի ընկերություն",
    "Geor": "ღია მდინარე", "Hebr": "אגודת הנהר", "Arab": "شبكة الأنهار",
    "Deva": "खुली नदी", "Beng": "মুক্ত নদী সমিতি", "Taml": "திறந்த ஆறு",
    "Sinh": "විවෘත ගංගා", "Thai": "เครือข่ายแม่น้ำ", "Khmr": "សមាគមទន្លេ",
    "Mymr": "မြစ်ပွင့်", "Ethi": "የወንዝ ማኅበር", "Kore": "열린 강", "Jpan": "ひらかれた川",
    "Hani": "河流协会", "Latn": "Open Rivers",
}  # fmt: skip


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Only our fonts, for what WeasyPrint sees when it is first imported."""
    before = dict(os.environ)
    os.environ.update(environment(STYLES, tmp_path_factory.mktemp("cache")))
    yield
    os.environ.clear()
    os.environ.update(before)


def signed(
    names: list[str], code: str = "en", layout: str = "alphabetical", **more: object
) -> Document:
    entries = "".join(
        f'  - {{id: e-{number}, name: "{name}", state: confirmed, country: KEN, '
        "consent: {publish: yes, on: 2031-01-01, ref: r-1}}\n"
        for number, name in enumerate(names)
    )
    draft = Draft(TITLE + listed("operative", ["Alpha"]), code, {"contact": "Orvel"},
                  ledger=f"endorsers:\n{entries}")  # fmt: skip
    known = printing(layout)
    listing = Listing(replace(known.layout, **more), known.geography, known.scripts)
    return value(compose(replace(draft.materials(), listing=listing)))


@cache
def many(code: str) -> Document:
    """A row of 700 names, every third of them in Arabic, Russian or Chinese."""
    other = ("شبكة الأنهار", "Союз рек", "河流协会")
    return signed(
        [f"{'Open Rivers' if n % 3 else other[n // 3 % 3]} {n}" for n in range(700)],
        code,
    )


def page(document: Document) -> html.HtmlElement:
    made = write_html(document, form(document.form), LANGUAGES)
    return html.document_fromstring(made)


def word(document: Document) -> Element:
    made = write_docx(document, form(document.form), LANGUAGES)
    with ZipFile(BytesIO(made)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def pdf(document: Document, folder: Path) -> Path:
    from adref.writing.pdf import write_pdf  # noqa: PLC0415 - after the fonts are set

    file = folder / "list.pdf"
    file.write_bytes(write_pdf(write_html(document, form(document.form), LANGUAGES)))
    return file


@pytest.mark.parametrize("code", CODES)
def test_a_name_in_another_script_is_set_apart_with_its_language(code: str) -> None:
    made = page(signed(list(NAMES.values()), code))
    own = {"en": "Latn", "fr": "Latn", "es": "Latn", "ru": "Cyrl", "ar": "Arab",
           "zh": "Hani"}[code]  # fmt: skip
    found = {
        one.get("class", "").removeprefix("in-"): (
            one.text,
            one.get("dir"),
            one.get("lang"),
        )
        for one in made.xpath("//bdi[starts-with(@class, 'in-')]")
    }
    scripts = printing("alphabetical").scripts
    directions = {one.code: one.direction for one in scripts.values()}
    assert found == {
        script: (name, str(directions[script]), f"und-{script}")
        for script, name in NAMES.items()
        if script != own
    }


def test_a_name_in_another_language_of_the_same_script_says_its_language() -> None:
    case = CASES / "endorsers"
    made = page(composed(case, "orvel-basin", LANGUAGES, "fr"))
    said = {one.text: one.get("lang") for one in made.xpath("//li//span[@lang]")}
    assert said["Ñandúes del Delta"] == "es"
    assert said["Thessan & Sons"] == "en"
    assert "Le Bois du Lac" not in said


def test_word_runs_leftward_names_to_the_left_in_their_own_font_and_language() -> None:
    made = word(signed(["شبكة الأنهار", "Open Rivers"]))
    runs = {"".join(one.itertext()): one for one in every(made, "r")}
    arabic = runs[f"شبكة الأنهار{LEFT_TO_RIGHT}"]
    assert seek(arabic, "rPr/rtl") is not None
    assert "Traditional Arabic" in etree.tostring(arabic, encoding="unicode")
    (latin,) = (one for text, one in runs.items() if text.startswith("Open Rivers"))
    assert seek(latin, "rPr/rtl") is None


def test_word_does_not_run_latin_names_to_the_left_in_an_arabic_list() -> None:
    made = word(signed(["شبكة الأنهار", "Open Rivers"], "ar"))
    runs = {"".join(one.itertext()): one for one in every(made, "r")}
    assert seek(runs["Open Rivers"], "rPr/rtl") is None
    assert "شبكة الأنهار" in runs or any("شبكة الأنهار" in text for text in runs)


@pytest.mark.parametrize(
    ("code", "name", "marked"),
    [
        ("en", "شبكة GNU للأنهار", "\u202bشبكة GNU للأنهار\u202c\u200e"),
        ("en", "شبكة الأنهار (2030)", "شبكة الأنهار (2030)\u200e"),
        ("en", "3 أنهار", "\u202b3 أنهار\u202c\u200e"),
        ("ar", "3 Rivers", "\u200e3 Rivers\u200e"),
        ("ar", "Rivers (R)", "Rivers (R)"),
        ("ar", "Rivers++", "\u200eRivers++\u200e"),
    ],
)
def test_a_name_that_would_be_turned_has_marks_in_word_and_text(
    code: str, name: str, marked: str
) -> None:
    document = signed([name], code)
    assert f"{marked} (" in write_text(document)
    runs = ["".join(one.itertext()) for one in every(word(document), "r")]
    assert marked in runs


def test_text_keeps_two_leftward_names_apart_in_a_row_of_names() -> None:
    made = write_text(signed(["شبكة الأنهار", "جمعية المياه"], shape=Shape.RUNNING))
    assert made.count(LEFT_TO_RIGHT) == 2
    assert LEFT_TO_RIGHT not in write_text(signed(["شبكة الأنهار"], "ar"))


def test_a_table_is_headed_on_every_page_and_its_rows_are_whole() -> None:
    document = signed(["Open Rivers", "شبكة الأنهار"], layout="table-in-annex")
    made = word(document)
    (table,) = every(made, "tbl")
    rows = every(table, "tr")
    assert [seek(one, "trPr/tblHeader") is not None for one in rows] == [
        True,
        False,
        False,
    ]
    assert all(seek(one, "trPr/cantSplit") is not None for one in rows)
    (drawn,) = page(document).xpath("//table")
    assert len(drawn.xpath("thead/tr/th[@scope='col']")) == 2
    assert len(drawn.xpath("tbody/tr")) == 2


def test_every_name_of_many_scripts_has_its_letters_in_a_font(fonts: None) -> None:
    del fonts
    for code in CODES:
        document = signed(list(NAMES.values()), code)
        wanted = families(LANGUAGES.values()) | hands(document.scripts)
        held = coverage(wanted, os.environ)
        assert missing_glyphs(document, LANGUAGES, held) == ()


def test_a_letter_that_no_font_has_is_told_with_what_to_do(fonts: None) -> None:
    del fonts
    document = signed(["खुली \U0001f30a", "ᥖᥭᥰ"])
    wanted = families(LANGUAGES.values()) | hands(document.scripts)
    found = missing_glyphs(document, LANGUAGES, coverage(wanted, os.environ))
    assert "`page:` of Deva in styles/scripts.yaml" in found[0].message
    assert "TAI LE LETTER" in found[1].message


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_no_name_of_any_script_is_lost_in_word_or_on_pages(
    code: str, tmp_path: Path, fonts: None
) -> None:
    del fonts
    for layout in ("alphabetical", "table-in-annex"):
        document = signed(list(NAMES.values()), code, layout)
        file = pdf(document, tmp_path)
        pages = printed(columnwise(document), LANGUAGES)
        assert lost(pages, from_pdf(read_pdf(file))) == ()
        made = tmp_path / "list.docx"
        made.write_bytes(write_docx(document, form(document.form), LANGUAGES))
        assert lost(typed(document), from_word(read_word(made))) == ()


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_the_lines_of_a_long_list_are_read_back_and_a_lost_name_is_missed(
    code: str, tmp_path: Path, fonts: None
) -> None:
    del fonts
    document = many(code)
    file = pdf(document, tmp_path)
    drawn = printed(document, LANGUAGES)
    lines = from_lines(read_lines(file, form(document.form).page), ())
    assert lost(drawn, lines) == ()
    fewer = replace(lines, body=tuple(one for n, one in enumerate(lines.body) if n % 9))
    assert lost(drawn, fewer) != ()


@pytest.mark.parametrize("code", CODES)
def test_a_long_row_of_names_has_the_words_of_all_and_few_elements(code: str) -> None:
    document = many(code)
    (block,) = (one for one in document.blocks if one.style == "endorsers_running")
    (row,) = page(document).xpath("//p[contains(@class, 'endorsers_running')]")
    assert row.text_content() == words(block.runs)
    foreign = row.xpath("bdi")
    assert all(one.get("dir") and one.get("lang") for one in foreign)
    rightward = [one for one in foreign if one.get("dir") == "ltr"]
    leftward = [one for one in foreign if one.get("dir") == "rtl"]
    if LANGUAGES[code].direction is Direction.LTR:
        assert len(leftward) == 78
    assert len(rightward) <= 156


def test_a_name_that_would_be_turned_keeps_its_element_in_a_long_row() -> None:
    names = [f"3 Rivers C++ {n}+" for n in range(301)] + [f"Open {n}" for n in range(9)]
    (row,) = page(signed(names, "ar")).xpath("//p[contains(@class, '_running')]")
    assert len(row.xpath("bdi[@class='in-Latn']")) == 301


def test_a_withdrawn_name_is_in_no_byte(tmp_path: Path, fonts: None) -> None:
    del fonts
    entries = (
        "  - {id: stays, name: Open Rivers, state: confirmed, "
        "consent: {publish: yes, on: 2031-01-01, ref: r-1}}\n"
        '  - {id: goes, name: Zugo Marrow, state: withdrawn, withdrawn: "2031-02-01", '
        "consent: {publish: yes, on: 2031-01-01, ref: r-2}}\n"
    )
    draft = Draft(
        TITLE + listed("operative", ["Alpha"]), ledger=f"endorsers:\n{entries}"
    )
    document = draft.document()
    made = word(document)
    whole = [
        write_html(document, form(document.form), LANGUAGES),
        write_text(document),
        etree.tostring(made, encoding="unicode"),
        "\n".join(one.text for one in printed(document, LANGUAGES)),
        read_pdf(pdf(document, tmp_path)),
    ]
    assert [text for text in whole if re.search("Zugo|Marrow|goes|r-2", text)] == []
    assert all("Open Rivers" in text for text in whole)
