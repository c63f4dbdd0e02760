"""Rows of an export become sign-ups, as the map says; what is in doubt is told once."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.finding import Level, Outcome
from adref.model.import_map import ImportMap
from adref.model.signup import Column, SignUp
from adref.reading.import_maps import read_map
from adref.reading.signups.exports import read_table
from adref.reading.signups.rows import signups
from exports import FILE, MAP, in_csv

SAID = """\
source: form
timezone: UTC
columns:
  on: Time
  kind: Type
  name: [Name, Nom]
  person: [[First, Last]]
  country: Country
  consent: Publish
  contact: [Email, Phone]
kind: {organisation: Organisation, individual: Person}
consent: {yes: ["Yes"], no: ["No"]}
"""
TITLES = ["Time", "Type", "Name", "Country", "Publish", "Email"]
ROW = ["2026-02-10 08:12:00", "Organisation", "Quay Watchers", "Aldoria", "Yes", ""]


def import_map(said: str = SAID) -> ImportMap:
    read = read_map(said.encode(), MAP)
    assert read.value is not None, read.findings
    return read.value


def read(
    rows: list[list[str]], titles: list[str] | None = None, said: str = SAID
) -> Outcome[tuple[SignUp, ...]]:
    table = read_table(in_csv([titles or TITLES, *rows]).encode(), FILE).value
    assert table is not None
    return signups(table, import_map(said))


def value(outcome: Outcome[tuple[SignUp, ...]]) -> tuple[SignUp, ...]:
    assert outcome.value is not None, outcome.findings
    return outcome.value


def lines(outcome: Outcome[tuple[SignUp, ...]]) -> list[str]:
    return [str(one) for one in outcome.findings if one.place.file == FILE]


def changed(**cells: str) -> list[str]:
    """The row with other cells, by the beginnings of their titles."""
    given = dict(zip(TITLES, ROW, strict=True)) | cells
    return [given[title] for title in TITLES]


def test_a_row_is_what_was_said_and_its_contact_apart() -> None:
    address = "ada" + "@" + "quay.example"
    (signup,) = value(read([changed(Email=address)]))
    assert signup.said == {
        Column.KIND: "Organisation",
        Column.NAME: "Quay Watchers",
        Column.COUNTRY: "Aldoria",
        Column.CONSENT: "Yes",
    }
    assert signup.answers == {Column.KIND: "organisation", Column.CONSENT: "yes"}
    assert signup.contact == {"Email": address}
    assert signup.place.line == 2
    assert address not in str(signup.said) + signup.key


def test_a_blank_consent_is_none_and_an_unknown_one_is_asked_about_once() -> None:
    rows = [changed(Publish=""), changed(Publish="Maybe", Name="a"),
            changed(Publish="Maybe", Name="b")]  # fmt: skip
    outcome = read(rows)
    assert [one.answers[Column.CONSENT] for one in value(outcome)] == ["", "", ""]
    (line,) = lines(outcome)
    assert line.startswith(f"{FILE}:3:1: warning")
    assert '"Maybe" means; add it below `consent:`' in line
    assert "1 more row" in line


def test_case_and_spaces_of_answers_do_not_matter() -> None:
    (signup,) = value(read([changed(Publish=" YES ", Type="organisation")]))
    assert signup.answers == {Column.KIND: "organisation", Column.CONSENT: "yes"}


def test_an_answer_that_is_shown_has_no_address_in_it() -> None:
    address = "ada" + "@" + "quay.example"
    (line,) = lines(read([changed(Type=f"ask {address}")]))
    assert address not in line
    assert "[e-mail address left out]" in line


def test_the_first_column_that_is_filled_in_counts() -> None:
    titles = ["Time", "Type", "Nom", "Name", "Name", "First", "Last", "Publish"]
    rows = [
        ["2026-02-10", "Person", "x", "", "y", "Ada", "Algol", "Yes"],
        ["2026-02-11", "Person", "x", "", "", "", "Algol", "Yes"],
    ]
    first, second = value(read(rows, titles))
    assert (first.said[Column.NAME], first.said[Column.PERSON]) == ("y", "Ada Algol")
    assert (second.said[Column.NAME], second.said[Column.PERSON]) == ("x", "Algol")


def test_choices_that_have_a_column_each_are_told_by_their_ticks() -> None:
    said = SAID + "choices: {group: [Group/NGO, Group/Youth, 'Group [Faith]']}\n"
    titles = [*TITLES, "Group/NGO", "Group/Youth", "Group [Faith]"]
    rows = [
        [*ROW, "1", "0", "Faith"],
        [*changed(Name="a"), "TRUE", "", "no"],
        [*changed(Name="b"), "", "what", ""],
    ]
    groups = [one.said.get(Column.GROUP) for one in value(read(rows, titles, said))]
    assert groups == ["NGO; Faith", "NGO", None]


def test_a_form_for_one_kind_needs_no_column_of_it() -> None:
    said = SAID.replace("  kind: Type\n", "").replace(
        "kind: {organisation: Organisation, individual: Person}", "kind: network"
    )
    (signup,) = value(read([ROW], said=said))
    assert signup.answers[Column.KIND] == "network"
    assert Column.KIND not in signup.said


def test_columns_that_are_not_mapped_are_named_in_one_line_and_dropped() -> None:
    outcome = read([[*ROW, "words", "more"]], [*TITLES, "Remarks", "Score"],
                   SAID + "drop: [Score]\n")  # fmt: skip
    (finding,) = [one for one in outcome.findings if one.level is Level.ADVICE]
    assert str(finding).endswith('not in the map and are dropped: "Remarks"')
    assert "words" not in str(value(outcome))


def test_a_title_of_the_map_that_is_not_there_is_told_with_the_nearest() -> None:
    titles = [*TITLES[:3], "Country ", "Publish", "E-mail"]
    outcome = read([ROW], titles)
    (said,) = [one for one in outcome.findings if '"Email"' in one.message]
    assert str(said.place) == f"{MAP}:10:13"
    assert 'did you mean "E-mail"?' in said.message


@pytest.mark.parametrize("title", ["Publish", "Type"])
def test_without_a_column_of_consent_or_kind_nothing_is_imported(title: str) -> None:
    titles = [one if one != title else "Other" for one in TITLES]
    outcome = read([ROW], titles)
    assert outcome.value is None
    assert f'the export has no column "{title}"' in str(outcome.findings)


def test_without_any_name_nothing_is_imported() -> None:
    titles = [one if one != "Name" else "Other" for one in TITLES]
    assert read([ROW], titles).value is None


def test_a_row_without_a_name_is_told_of() -> None:
    (line,) = lines(read([changed(Name="")]))
    assert line.startswith(f"{FILE}:2:1: warning export: this row has no name")


@pytest.mark.parametrize(
    ("stamp", "said", "level"),
    [
        ("10/02/2026 08:12", "`dates: day-first`", Level.ERROR),
        ("soon", "no time stamp that can be read", Level.ERROR),
        ("", "nobody knows whether it was on time", Level.WARNING),
    ],
)
def test_a_stamp_that_leaves_something_open_is_told_once_with_its_row(
    stamp: str, said: str, level: Level
) -> None:
    rows = [ROW, changed(Time=stamp, Name="a"), changed(Time=stamp, Name="b")]
    outcome = read(rows)
    (finding,) = [one for one in outcome.findings if one.place.file == FILE]
    assert (outcome.value is None) == (level is Level.ERROR)
    assert finding.level is level
    assert finding.place.line == 3
    assert said in finding.message
    assert "(and 1 more row)" in finding.message


def test_a_stamp_without_zone_is_one_error_with_the_line_to_add() -> None:
    outcome = read([ROW, changed(Name="a")], said=SAID.replace("timezone: UTC\n", ""))
    assert outcome.value is None
    (line,) = lines(outcome)
    assert "`timezone: Africa/Nairobi`" in line


KEYED = SAID.replace("columns:\n", "columns:\n  key: ID\n")


def test_the_forms_own_id_is_the_key() -> None:
    (signup,) = value(read([["7", *ROW]], ["ID", *TITLES], KEYED))
    assert signup.key == "form/7"


def test_an_id_that_stands_twice_stops_the_import_with_both_rows() -> None:
    outcome = read([["7", *ROW], ["7", *changed(Name="a")]], ["ID", *TITLES], KEYED)
    assert outcome.value is None
    (line,) = lines(outcome)
    assert line.startswith(f"{FILE}:3:1: error")
    assert "row 2" in line


def test_an_address_is_no_id() -> None:
    address = "ada" + "@" + "quay.example"
    outcome = read([[address, *ROW]], ["ID", *TITLES], KEYED)
    assert outcome.value is None
    assert address not in str(outcome.findings)


def test_a_key_is_the_same_whatever_the_order_and_however_often_it_is_exported() -> (
    None
):
    rows = [changed(Name=f"Name {number}") for number in range(40)]
    keys = {one.key: one.said for one in value(read(rows))}
    Random(7).shuffle(rows)  # noqa: S311 - any order will do
    again = {one.key: one.said for one in value(read(rows))}
    assert again == keys
    assert len(keys) == 40


def test_a_key_does_not_depend_on_contacts() -> None:
    (one,) = value(read([changed(Email="a" + "@" + "b.example")]))
    (other,) = value(read([changed(Email="c" + "@" + "d.example")]))
    assert one.key == other.key


def test_a_key_does_not_depend_on_columns_that_are_mapped_later() -> None:
    titles, row = [*TITLES, "Acronym"], [*ROW, "QW"]
    (before,) = value(read([row], titles))
    later = SAID.replace("columns:\n", "columns:\n  acronym: Acronym\n")
    (after,) = value(read([row], titles, later))
    assert before.key == after.key


@pytest.mark.parametrize("title", ["Time", "Type", "Name", "Country"])
def test_rows_that_differ_in_what_tells_them_apart_have_other_keys(title: str) -> None:
    other = {"Time": "2026-02-10 08:12:01", "Type": "Person"}.get(title, "other")
    rows = [ROW, changed(**{title: other})]
    assert len({one.key for one in value(read(rows))}) == 2


def test_a_row_that_was_sent_twice_counts_once_and_is_told_of() -> None:
    outcome = read([ROW, ROW])
    assert len(value(outcome)) == 1
    (line,) = lines(outcome)
    assert line.startswith(f"{FILE}:3:1: advice export: this row is the same as row 2")


CELL = st.sampled_from(
    ["", "Yes", "No", "Organisation", "Person", "2026-02-10", "soon", "=1+1", "\u202e",
     "10/02/2026", "\n", "a" * 300, "Ünion"]
)  # fmt: skip


@given(
    st.lists(st.lists(CELL | st.text(max_size=5), min_size=6, max_size=6), max_size=5)
)
def test_any_rows_get_an_answer(rows: list[list[str]]) -> None:
    rows = [
        [cell.replace("\0", "").replace("\ufffd", "") for cell in row] for row in rows
    ]
    table = read_table(in_csv([TITLES, *rows]).encode(), FILE).value
    assert table is not None
    outcome = signups(table, import_map())
    errors = [one for one in outcome.findings if one.level is Level.ERROR]
    assert (outcome.value is None) == bool(errors)
    assert list(outcome.findings) == sorted(outcome.findings)
    for signup in outcome.value or ():
        assert signup.key.startswith("form/")
        assert all(text == " ".join(text.split()) for text in signup.said.values())
