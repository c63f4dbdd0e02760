"""A workbook is read as text; nothing in it is run, and what means harm is refused."""

from datetime import date, datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from adref.model.finding import Level
from adref.reading.archives import LARGEST_PART
from adref.reading.signups.exports import MOST, read_table
from exports import FILE, in_csv, workbook

ROWS = [["Name", "Country"], ["Quay Watchers", "Aldoria"]]
BOOK = workbook(ROWS)
SHEET = "xl/worksheets/sheet1.xml"
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def with_parts(parts: dict[str, bytes], without: tuple[str, ...] = ()) -> bytes:
    """A workbook some of whose parts are others."""
    made = BytesIO()
    with ZipFile(BytesIO(BOOK)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in {*parts, *without}:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return made.getvalue()


def sheet(cells: str) -> bytes:
    """A workbook whose sheet has these rows."""
    xml = f'<worksheet xmlns="{SPACE}"><sheetData>{cells}</sheetData></worksheet>'
    return with_parts({SHEET: xml.encode()})


def cells(source: bytes, named: str = "") -> list[tuple[str, ...]]:
    table = read_table(source, FILE, named).value
    assert table is not None
    return [table.titles, *(row.cells for row in table.rows)]


def message(source: bytes, named: str = "") -> str:
    outcome = read_table(source, FILE, named)
    assert outcome.value is None
    (finding,) = outcome.findings
    return finding.message


def test_typed_cells_become_text_that_says_the_same_everywhere() -> None:
    moment = datetime(2031, 2, 10, 8, 12, 30)  # noqa: DTZ001 - a sheet knows no zone
    row: list[object] = [
        moment,
        date(2031, 2, 10),
        time(8, 12),
        7,
        7.0,
        0.5,
        True,
        None,
    ]
    source = workbook([["a", "b", "c", "d", "e", "f", "g", "h"], row])
    assert cells(source)[1] == (
        "2031-02-10T08:12:30", "2031-02-10T00:00:00", "08:12:00", "7", "7", "0.5",
        "TRUE", "",
    )  # fmt: skip


def test_a_whole_number_has_no_decimals() -> None:
    source = sheet('<row><c t="str"><v>a</v></c></row><row><c><v>7.0</v></c></row>')
    assert cells(source)[1] == ("7",)


def test_the_calendar_of_old_macs_is_understood() -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    made, sheet = BytesIO(), book.active
    assert sheet is not None
    sheet.append(["a"])
    sheet.append([datetime(2031, 2, 10, 8, 12)])  # noqa: DTZ001 - as above
    book.save(made)
    assert cells(made.getvalue())[1] == ("2031-02-10T08:12:00",)


def test_a_formula_is_text_and_a_question_whatever_its_result_was() -> None:
    source = sheet(
        '<row r="1"><c t="str"><v>Name</v></c></row>'
        '<row r="2"><c t="str"><f>HYPERLINK("x","Quay")</f><v>Quay</v></c></row>'
        '<row r="3"><c t="str"><f>A2</f><v>Quay</v></c></row>'
    )
    outcome = read_table(source, FILE)
    assert cells(source) == [("Name",), ('=HYPERLINK("x","Quay")',), ("=A2",)]
    (finding,) = outcome.findings
    assert finding.level is Level.WARNING
    assert (finding.place.line, finding.place.column) == (2, 1)
    assert "formula" in finding.message
    assert "in 2 cells" in finding.message


def test_text_that_begins_like_a_formula_is_text_and_no_question() -> None:
    source = sheet(
        '<row r="1"><c t="inlineStr"><is><t>Name</t></is></c></row>'
        '<row r="2"><c t="inlineStr"><is><t>=1+1</t></is></c></row>'
    )
    assert cells(source)[1] == ("=1+1",)
    assert read_table(source, FILE).findings == ()


def test_an_error_of_the_spreadsheet_is_told_of() -> None:
    source = sheet(
        '<row r="1"><c t="str"><v>Name</v></c></row>'
        '<row r="2"><c t="e"><v>#REF!</v></c></row>'
    )
    (finding,) = read_table(source, FILE).findings
    assert "error of the spreadsheet" in finding.message


def test_a_hidden_sheet_is_read_only_when_the_map_names_it() -> None:
    source = workbook(ROWS, Secret=[["Other"], ["words"]])
    assert cells(source)[1][0] == "Quay Watchers"
    assert cells(source, "Secret")[1] == ("words",)


def test_the_first_sheet_that_has_words_is_read() -> None:
    book = Workbook()
    second = book.create_sheet("Answers")
    second.append(["Name"])
    second.append(["Quay Watchers"])
    made = BytesIO()
    book.save(made)
    assert cells(made.getvalue())[1] == ("Quay Watchers",)


def test_a_sheet_that_is_not_there_is_told_with_those_that_are() -> None:
    assert (
        message(BOOK, "Answers") == 'there is no sheet "Answers"; the file has "Sheet"'
    )


def test_rows_between_which_others_are_missing_keep_their_numbers() -> None:
    source = sheet(
        '<row r="3"><c r="B3" t="str"><v>Name</v></c></row>'
        '<row r="900"><c r="B900" t="str"><v>Quay</v></c></row>'
    )
    table = read_table(source, FILE).value
    assert table is not None
    assert table.place.line == 3
    assert table.rows[0].place.line == 900


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"PK\x03\x04 and no more", "damaged"),
        (BOOK[: len(BOOK) // 2], "damaged"),
        (with_parts({}, ("xl/workbook.xml",)), "no workbook"),
        (with_parts({}, (SHEET,)), "no visible sheet"),
        (with_parts({"xl/vbaProject.bin": b"x"}), "macros"),
        (with_parts({"xl/workbook.bin": b"x"}), ".xlsb"),
        (with_parts({"content.xml": b"<a/>", "mimetype": b"x"}), "OpenDocument"),
        (with_parts({"word/document.xml": b"<a/>"}), "Word"),
        (with_parts({SHEET: b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "no part"),
        (with_parts({SHEET: "<!DOCTYPE a><a/>".encode("utf-16")}), "no part"),
        (with_parts({SHEET: "<!DOCTYPE a><a/>".encode("utf-16-be")}), "no part"),
        (with_parts({SHEET: "<?xml version='1.0'?>".encode("cp037")}), "no part"),
        (with_parts({SHEET: b"<a>" * 5000}), "damaged"),
        (with_parts({SHEET: b"<a>" + b" " * (LARGEST_PART + 1)}), "too large"),
        (with_parts({"xl/styles.xml": b"<a>" + b"<xf/>" * 200_000}), "too large"),
        (sheet("<row>" + "<c/>" * 2_500_000 + "</row>"), "too large"),
        (with_parts({"xl/media/a": b" " * (LARGEST_PART + 1)}), "too large"),
        (sheet(""), "no visible sheet"),
        (sheet('<row r="1"><c r="XFD1" t="str"><v>a</v></c></row>'), "16,384 cells"),
        (sheet('<row r="x"><c><v>1</v></c></row>'), "damaged"),
        (sheet('<row r="1"><c t="s"><v>99</v></c></row>'), "damaged"),
        (sheet(f'<row r="1"><c><v>{"9" * 5000}</v></c></row>'), "damaged"),
    ],
)  # fmt: skip
def test_a_workbook_that_is_damaged_or_means_harm_gets_one_line(
    source: bytes, said: str
) -> None:
    assert said in message(source)


def test_a_row_far_below_all_others_is_not_waited_for() -> None:
    source = sheet(
        '<row r="1"><c t="str"><v>Name</v></c></row>'
        '<row r="999999999999"><c t="str"><v>far</v></c></row>'
    )
    assert cells(source) == [("Name",)]


def test_more_rows_than_are_allowed_are_refused() -> None:
    row = '<row><c t="str"><v>a</v></c></row>'
    assert "50,000 rows" in message(sheet(row * (MOST + 2)))


@given(st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=8)), max_size=4))
def test_a_damaged_workbook_gets_an_answer(changes: list[tuple[float, bytes]]) -> None:
    source = BOOK
    for where, put in changes:
        start = int(where * len(source))
        source = source[:start] + put + source[start + len(put) :]
    outcome = read_table(source, FILE)
    assert outcome.value is not None or len(outcome.findings) == 1


XML = st.sampled_from([
    "<row>", "</row>", '<row r="2">', "<c>", "</c>", '<c t="s">', '<c t="b">',
    '<c t="d">', '<c s="9">', '<c r="A1">', '<c r="ZZ">', "<v>1</v>", "<v>x</v>",
    "<f>1/0</f>", '<f t="array" ref="A1"/>', '<f t="shared" si="0"/>',
    '<f t="dataTable"/>', "<v>-1</v>", "<v>1e999</v>", "<is><t>a</t></is>", "<is/>",
])  # fmt: skip


@given(st.lists(XML, max_size=12).map("".join))
def test_any_elements_get_an_answer(body: str) -> None:
    outcome = read_table(sheet(body), FILE)
    assert outcome.value is not None or len(outcome.findings) == 1


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"])),
                 min_size=2, max_size=2),
        min_size=1, max_size=4,
    )
)  # fmt: skip
def test_words_read_the_same_from_a_workbook_as_from_csv(rows: list[list[str]]) -> None:
    inert = [[cell.lstrip("=") for cell in row] for row in rows]
    csv = in_csv([["Name", "Country"], *inert])
    assert cells(workbook([["Name", "Country"], *inert])) == cells(csv.encode())
