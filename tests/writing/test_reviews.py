"""The workbook that people decide in: written, opened, moved about, and read back."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from adref.endorsing.sheet import sheet
from adref.model.finding import Outcome
from adref.model.place import Place
from adref.model.review import Answer, Heading, Line, Verdict
from adref.reading.reviews import read_review
from adref.writing.reviews import HEAD, write_review
from office import saved_again
from sign_ons import reviewed, sign_up

FILE = "review.xlsx"
HOSTILE = ["=HYPERLINK(1)", "+1+1", "-1+1", "@SUM(1)", "=cmd|x!A0", "a\x0b=b"]
ROWS = [
    sign_up(1, "Green Rivers"),
    sign_up(2, "Green River", "Congo"),
    sign_up(3, "GREEN RIVERS"),
    sign_up(4, "نور مثال", kind="individual"),
]


def lines() -> tuple[Line, ...]:
    return sheet(reviewed(*ROWS))


def page(source: bytes) -> Worksheet:
    return load_workbook(BytesIO(source)).worksheets[0]


def saved(page: Worksheet) -> bytes:
    made = BytesIO()
    assert page.parent
    page.parent.save(made)
    return made.getvalue()


def read(source: bytes) -> Outcome[tuple[Answer, ...]]:
    return read_review(source, FILE)


def answers(source: bytes) -> dict[str, Answer]:
    """The answers by their keys, wherever they stand."""
    outcome = read(source)
    assert outcome.value is not None, outcome.findings
    place = Place(FILE)
    return {one.key: replace(one, place=place) for one in outcome.value}


def column(heading: Heading) -> int:
    return list(Heading).index(heading) + 1


def test_a_workbook_is_the_same_bytes_every_time() -> None:
    assert write_review(lines()) == write_review(lines())
    with ZipFile(BytesIO(write_review(lines()))) as made:
        assert {one.date_time for one in made.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert made.read("docProps/core.xml").count(b"1980-01-01T00:00:00Z") == 2


def test_suggestions_stand_in_the_decision_and_are_read_back() -> None:
    found = answers(write_review(lines()))
    assert {key: one.verdict for key, one in found.items()} == {
        "form/1": Verdict.ACCEPT,
        "form/3": Verdict.SAME,
        "form/4": Verdict.ACCEPT,
    }
    assert found["form/4"].name == "نور مثال"
    assert found["form/3"].same_as == "green-rivers"


def test_its_head_stays_in_view_and_every_row_offers_its_words() -> None:
    made = page(write_review(lines()))
    assert made.freeze_panes == f"A{HEAD + 1}"
    offered = {
        str(place): choice.formula1
        for choice in made.data_validations.dataValidation
        for place in choice.sqref.ranges  # type: ignore[union-attr] - of cells
    }
    assert offered[f"A{HEAD + 1}"] == '"accept,reject,wait"'
    assert offered[f"A{HEAD + 2}"] == '"same,different,reject,wait"'
    assert offered[f"A{HEAD + 3}"] == '"same,different,wait"'


@pytest.mark.parametrize("said", HOSTILE)
def test_what_looks_like_a_formula_is_text(said: str) -> None:
    rows = [sign_up(1, said, acronym=said, title=said, kind="individual")]
    made = page(write_review(sheet(reviewed(*rows))))
    cells = [cell for row in made.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    name = made.cell(HEAD + 1, column(Heading.NAME))
    assert name.value == said.replace("\x0b", "")


def test_moved_and_added_columns_and_sorted_and_missing_rows_do_not_matter() -> None:
    before = answers(write_review(lines()))
    made = page(write_review(lines()))
    rows = [[cell.value for cell in row] for row in made.iter_rows(min_row=HEAD)]
    made.delete_rows(1, made.max_row)
    made.append(["A note of ours"])
    for head, row in enumerate([rows[0], *reversed(rows[2:])]):
        made.append([f"note {head}", None, *reversed(row)])
    found = answers(saved(made))
    assert found == {key: before[key] for key in ("form/3", "form/4")}


def test_libreoffice_saves_what_adref_reads(tmp_path: Path) -> None:
    source = write_review(lines())
    file = tmp_path / FILE
    file.write_bytes(source)
    target = tmp_path / "target"
    target.mkdir()
    again = saved_again(file, target).read_bytes()
    assert again != source
    assert answers(again) == answers(source)


@pytest.mark.parametrize(
    ("heading", "text", "message"),
    [
        (Heading.DECISION, "acept", 'is not a decision; did you mean "accept"?'),
        (Heading.DECISION, "maybe later", "is not a decision"),
        (Heading.KEY, " ", "this row has no key any more"),
    ],
)
def test_a_row_that_cannot_be_read_is_told_with_its_number(
    heading: Heading, text: str, message: str
) -> None:
    made = page(write_review(lines()))
    made.cell(HEAD + 1, column(heading), text)
    outcome = read(saved(made))
    assert outcome.value is None
    assert [one.place.line for one in outcome.findings] == [HEAD + 1]
    assert message in outcome.findings[0].message


def test_words_in_capitals_and_with_spaces_are_understood() -> None:
    made = page(write_review(lines()))
    made.cell(HEAD + 1, 1, " Reject ")
    made.cell(HEAD + 1, column(Heading.KIND), "Network")
    found = answers(saved(made))["form/1"]
    assert (found.verdict, found.kind) == (Verdict.REJECT, "network")


@pytest.mark.parametrize("source", [b"", b"id,name\n", b"PK\x03\x04 nothing"])
def test_what_is_no_workbook_is_refused_in_one_line(source: bytes) -> None:
    outcome = read(source)
    assert outcome.value is None
    assert len(outcome.findings) == 1


def test_a_workbook_without_its_titles_is_refused() -> None:
    made = page(write_review(lines()))
    made.cell(HEAD, column(Heading.KEY), "Number")
    outcome = read(saved(made))
    (message,) = [one.message for one in outcome.findings]
    assert message.startswith('no row here has the titles "Decision" and "Key"; take')


@settings(max_examples=30)
@given(st.lists(st.text(max_size=40), min_size=len(Heading), max_size=len(Heading)))
def test_any_text_can_be_written_and_is_text(cells: list[str]) -> None:
    made = page(write_review([Line(tuple(cells), (Verdict.WAIT,))]))
    found = [cell for row in made.iter_rows(min_row=HEAD + 1) for cell in row]
    assert {cell.data_type for cell in found if cell.value is not None} <= {"s"}
