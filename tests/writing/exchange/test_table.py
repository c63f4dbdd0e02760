"""A translator's table: what it shows, in six languages, and what tools say of it."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pypandoc
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from adref.model.language import Direction
from adref.writing.exchange.table import write_table
from goldens import Golden
from macros import Office
from office import faults
from tables import CODES, DOCUMENT, cells, parts, row, rows, said, sent, table
from written import NAMES, Element, own, seek


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables of all languages."""
    made = tmp_path_factory.mktemp("tables")
    for code in CODES:
        (made / f"{code}.docx").write_bytes(table(code))
    return made


@pytest.fixture(scope="module")
def printed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The text of the pages that LibreOffice makes of each table."""
    office = Office(tmp_path_factory.mktemp("profile"))
    files = [folder / f"{code}.docx" for code in CODES]
    return {
        file.stem: subprocess.run(
            ("pdftotext", "-layout", str(file), "-"), check=True, capture_output=True
        ).stdout.decode()
        for file in office.convert("pdf", folder / "pdf", *files)
    }


def root(code: str = "fr", part: str = DOCUMENT) -> Element:
    return etree.fromstring(parts(table(code))[part])


def runs(cell: Element, name: str) -> list[str]:
    """The words of runs that have a property."""
    return [
        "".join(map(str, run.itertext()))
        for run in cell.findall(".//w:r", NAMES)
        if seek(run, f"rPr/{name}") is not None
    ]


@pytest.mark.parametrize("code", ["fr", "ar", "zh"])
def test_the_text_of_a_table(golden: Golden, code: str) -> None:
    given = sent(code)
    few = replace(given, tasks=(given.tasks[1], given.tasks[4], given.tasks[2]))
    text = etree.fromstring(parts(write_table(few))[DOCUMENT])
    etree.indent(text)
    shown = etree.tostring(text, encoding="unicode")
    golden.check(f"writing/exchange/table.{code}.xml", f"{shown}\n")


def test_the_open_xml_sdk_finds_nothing(folder: Path) -> None:
    files = sorted(folder.glob("*.docx"))
    assert faults(files) == {str(file): [] for file in files}


def test_openxml_audit_finds_nothing(folder: Path) -> None:
    for file in sorted(folder.glob("*.docx")):
        assert OpenXmlValidator().validate(str(file)).errors == [], file.name


@pytest.mark.parametrize("code", CODES)
def test_the_same_batch_gives_the_same_bytes(code: str, tmp_path: Path) -> None:
    assert write_table(sent(code)) == table(code)
    file = tmp_path / "table.docx"
    file.write_bytes(table(code))
    with ZipFile(file) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"2026-01-15T00:00:00Z" in parts(table(code))["docProps/core.xml"]


@pytest.mark.parametrize("code", CODES)
def test_a_row_has_the_unit_its_texts_and_what_to_do(code: str) -> None:
    given = sent(code)
    assert len(rows(root(code))) == len(given.tasks) + 1
    for task, one in zip(given.tasks, rows(root(code))[1:], strict=True):
        name, _, target, notes = (said(cell) for cell in cells(one))
        assert name[1:3] == [task.unit, f"#{task.of}"]
        assert task.heading.split()[0] in name[0].replace("\u200e", "")
        bare = target[0].replace("\u200e", "")
        assert bare == task.target.replace("_", "").replace("**", "")
        assert notes[0] == given.language.exchange.task[task.standing]
        assert notes[-1] == ""


def test_agreed_language_and_terms_stand_beside_the_unit() -> None:
    notes = said(cells(row(root(), "recall-charter"))[3])
    assert notes[2:] == [
        "Libellé convenu : A/99/901, para. 7 (adapté)",
        "Rappelant la Charte de l’Orvel,",
        "– Is the Charter of 2031 meant?",
        "",
    ]
    terms = said(cells(row(root(), "establish-registry"))[3])[1]
    assert terms == (
        "Termes : registry of ports = registre des ports / registre portuaire"
    )


def test_what_has_changed_is_struck_and_underlined_in_the_original() -> None:
    original = cells(row(root(), "recall-charter"))[1]
    assert runs(original, "strike") == ["99/900"]
    assert runs(original, "u") == ["99/901", "keep & "]
    assert runs(original, "i") == ["Recalling"]
    assert runs(original, "b") == ["all"]
    assert runs(original, "noProof") == ["{note:charter}"]


def test_the_key_is_there_only_where_something_has_changed() -> None:
    given = sent()
    current = replace(given, tasks=given.tasks[:1])
    assert "supprimé ajouté" in said(root())
    text = etree.fromstring(parts(write_table(current))[DOCUMENT])
    assert "supprimé ajouté" not in said(text)


@pytest.mark.parametrize("code", CODES)
def test_only_words_of_a_right_to_left_language_run_so(code: str) -> None:
    text = root(code)
    language = sent(code).language
    turns = "1" if language.direction is Direction.RTL else "0"
    assert text.findall(".//w:bidiVisual", NAMES) == []
    assert text.findall(".//w:sectPr/w:bidi", NAMES) == []
    for one in rows(text)[1:]:
        name, original, target, notes = cells(one)
        ways = [[own(bidi) for bidi in cell.iterfind(".//w:bidi", NAMES)]
                for cell in (name, original, target)]  # fmt: skip
        assert ways == [["0"] * 4, ["0"], [turns]]
        assert runs(original, "rtl") == []
        assert own(notes.findall(".//w:bidi", NAMES)[-1]) == turns


def test_an_empty_cell_is_ready_for_arabic() -> None:
    cell = cells(row(root("ar"), "recall-charter/note/charter"))[2]
    assert seek(cell, "p/pPr/rPr/rtl") is not None


def test_the_head_is_repeated_and_short_rows_stay_whole() -> None:
    given = sent()
    long = replace(given.tasks[0], original="word " * 400)
    text = etree.fromstring(
        parts(write_table(replace(given, tasks=(long, given.tasks[1]))))[DOCUMENT]
    )
    head, first, second = rows(text)
    assert seek(head, "trPr/tblHeader") is not None
    assert seek(first, "trPr/cantSplit") is None
    assert seek(second, "trPr/cantSplit") is not None


def test_a_batch_without_translator_and_deadline_says_neither() -> None:
    bare = replace(sent(), translator="", deadline=None)
    header = etree.fromstring(parts(write_table(bare))["word/header1.xml"])
    assert said(header) == ["Lot 20260115-b7f2 · Français · 1/1"]


def test_the_header_says_for_whom_and_until_when() -> None:
    (line,) = said(root(part="word/header1.xml"))
    assert line == (
        "Lot 20260115-b7f2 · Français · À rendre le 1er février 2026 · Pour A. Marre"
        " · 1/1"
    )


@pytest.mark.parametrize("code", CODES)
def test_libreoffice_prints_the_batch_on_every_page(
    printed: dict[str, str], code: str
) -> None:
    pages = printed[code].split("\f")[:-1]
    assert pages
    for page in pages:
        assert sent(code).stamp.batch in page
        assert str(sent(code).stamp) in page


def test_pandoc_reads_the_table(folder: Path) -> None:
    read = subprocess.run(
        [pypandoc.get_pandoc_path(), "--to=json", str(folder / "fr.docx")],
        check=True,
        capture_output=True,
    ).stdout
    (found,) = [one["c"] for one in json.loads(read)["blocks"] if one["t"] == "Table"]
    _, _, widths, (_, head), (body,), _ = found
    assert len(widths) == 4
    assert len(head) == 1
    assert len(body[3]) == len(sent().tasks)
