"""For a form that is seen for the first time a map is proposed, and nothing guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.endorsing.first_contact.proposal import proposed_map
from adref.model.import_map import Line, ProposedMap
from adref.model.signup import Column
from adref.reading.signups.exports import read_table
from adref.writing.import_maps import write_map
from exports import FORMS, WORDS, in_csv, table
from goldens import Golden


def proposed(titles: list[str], *rows: list[str]) -> ProposedMap:
    assert WORDS is not None
    read = read_table(in_csv([titles, *rows]).encode(), "export.csv").value
    assert read is not None
    return proposed_map(read, WORDS)


def titles(found: ProposedMap, column: Column) -> dict[str, bool]:
    """The titles proposed for a column, and whether they are sure."""
    return {
        one.words[0]: not one.question
        for one in found.lines
        if one.group == "columns" and one.key == column
    }


def single(found: ProposedMap, group: str) -> list[tuple[str, bool]]:
    return [
        (one.words[0], not one.question) for one in found.lines if one.group == group
    ]


@pytest.mark.parametrize("form", FORMS)
def test_a_map_is_proposed_for_each_form(form: str, cases: Golden) -> None:
    assert WORDS is not None
    cases.check(
        f"signups/{form}/proposed.yaml", write_map(proposed_map(table(form), WORDS))
    )


@pytest.mark.parametrize(
    ("title", "column"),
    [
        ("Pays", Column.COUNTRY),
        ("¿En qué país está su organización?", Column.COUNTRY),
        ("В какой стране находится организация?", Column.COUNTRY),
        ("في أي بلد تعمل المنظمة؟", Column.COUNTRY),
        ("组织所在国家", Column.COUNTRY),
        ("Nom de l’organisation", Column.NAME),
        ("2. NOMBRE DE LA ORGANIZACION", Column.NAME),
        ("Название организации (полностью)", Column.NAME),
        ("اسم المنظمة", Column.NAME),
        ("机构名称", Column.NAME),
        ("Sigle ou acronyme", Column.ACRONYM),
        ("Consultative status with ECOSOC", Column.STATUS),
        ("group_ab1/organisation_name", Column.NAME),
    ],
)
def test_a_title_is_recognised_in_six_languages(title: str, column: Column) -> None:
    assert titles(proposed([title]), column) == {title: True}


@pytest.mark.parametrize(
    "title",
    [
        "E-mail of the organisation",
        "Name of contact person",
        "Courriel",
        "Número de teléfono",
        "Электронная почта организации",
        "البريد الإلكتروني للمنظمة",
        "联系人姓名",
        "Postal address",
        "IP Address",
        "deviceid / WhatsApp",
    ],
)
def test_what_tells_of_a_person_is_a_contact(title: str) -> None:
    assert titles(proposed([title]), Column.CONTACT) == {title: True}


@pytest.mark.parametrize(
    "cells",
    [
        ["a" + "@" + "b.example", "c" + "@" + "d.example"],
        ["+" + "254 700 000 000", ""],
        ["198.51.100.7", "2001:db8::1"],
    ],
)
def test_what_holds_addresses_is_a_contact_whatever_its_title(cells: list[str]) -> None:
    found = proposed(["Reach us", "x"], *[[cell, "y"] for cell in cells])
    assert titles(found, Column.CONTACT) == {"Reach us": True}


@pytest.mark.parametrize(
    "title",
    [
        "May we publish this name?",
        "Do you agree?",
        "Publish our papers to me by e-mail",
    ],
)
def test_consent_is_never_sure_by_some_words_in_a_title(title: str) -> None:
    found = proposed(["Name", title], ["a", "Yes"], ["b", "No"])
    assert True not in titles(found, Column.CONSENT).values()


def test_two_questions_of_consent_are_two_questions() -> None:
    given = ["Consent to publish", "Consent to our newsletter"]
    found = proposed(given, ["Yes", "No"])
    assert titles(found, Column.CONSENT) == dict.fromkeys(given, False)


def test_a_consent_that_is_not_answered_by_yes_or_no_is_a_question() -> None:
    found = proposed(["Publish"], ["Spring"], ["Autumn"])
    assert titles(found, Column.CONSENT) == {"Publish": False}


def test_what_is_wanting_is_asked_for() -> None:
    found = proposed(["Colour"])
    for column in (Column.KIND, Column.CONSENT, Column.NAME):
        assert titles(found, column) == {"the title of the column": False}


def test_a_name_that_may_be_anybodys_is_a_question() -> None:
    assert titles(proposed(["Name"]), Column.NAME) == {"Name": False}


def test_two_names_are_questions_unless_their_whole_titles_are_known() -> None:
    doubtful = ["Official name in English", "Official name in French"]
    assert titles(proposed(doubtful), Column.NAME) == dict.fromkeys(doubtful, False)
    sure = ["Organisation name", "Nom de l'organisation"]
    assert titles(proposed(sure), Column.NAME) == dict.fromkeys(sure, True)


def test_given_and_family_name_are_one_text() -> None:
    found = proposed(["Prénom", "Nom de famille", "Pays"])
    assert Line("columns", Column.PERSON, ("Prénom", "Nom de famille")) in found.lines


def test_an_answer_that_may_mean_several_kinds_is_a_question() -> None:
    found = proposed(
        ["I sign as"],
        ["An individual"],
        ["An individual member of an organisation"],
        ["A network"],
    )
    kinds = {
        one.words[0]: not one.question for one in found.lines if one.group == "kind"
    }
    assert kinds == {
        "An individual": True,
        "An individual member of an organisation": False,
        "A network": True,
    }


def test_an_answer_that_goes_on_after_a_no_is_a_no_and_after_a_yes_a_question() -> None:
    found = proposed(["Publish"], ["Yes, but not on the web"], ["No, thank you"])
    consents = {
        one.words[0]: (one.key, not one.question)
        for one in found.lines
        if one.group == "consent"
    }
    assert consents == {
        "Yes, but not on the web": ("yes", False),
        "No, thank you": ("no", True),
    }


def test_what_people_wrote_themselves_does_not_get_into_a_map() -> None:
    names = [f"Ada Algol {number}" for number in range(3)]
    found = write_map(
        proposed(["Type of thing", "Consent of"], *[[n, n] for n in names])
    )
    assert "Algol" not in found


@pytest.mark.parametrize(
    ("stamps", "dates"),
    [
        (["10/02/2026", "13/02/2026"], [("day-first", True)]),
        (["02/10/2026", "02/13/2026"], [("month-first", True)]),
        (["02/10/2026"], [("day-first", False)]),
        (["13/02/2026", "02/13/2026"], [("day-first", False)]),
        (["2026-02-10"], []),
        (["10/02/2026", "soon"], [("day-first", False)]),
    ],
)
def test_the_order_of_dates_is_only_what_a_row_shows(
    stamps: list[str], dates: list[tuple[str, bool]]
) -> None:
    found = proposed(["Timestamp", "Name"], *[[stamp, "a"] for stamp in stamps])
    assert single(found, "dates") == dates


@pytest.mark.parametrize(
    ("given", "stamp", "zone"),
    [
        (["Timestamp"], "2026-02-10 08:12:00", [("Africa/Nairobi", False)]),
        (["Timestamp"], "2026-02-10 08:12:00 GMT+3", []),
        (["_submission_time", "_uuid"], "2026-02-10T08:12:00", [("UTC", True)]),
    ],
)
def test_a_zone_is_asked_for_unless_the_form_or_its_tool_says_it(
    given: list[str], stamp: str, zone: list[tuple[str, bool]]
) -> None:
    found = proposed(given, [stamp] * len(given))
    assert single(found, "timezone") == zone


def test_choices_that_have_columns_of_their_own_take_the_place_of_their_question() -> (
    None
):
    given = ["Stakeholder group", "Stakeholder group/NGO", "Stakeholder group/Youth"]
    found = proposed(given, ["NGO Youth", "1", "1"], ["NGO", "1", "0"])
    assert single(found, "choices") == [(given[1], True), (given[2], True)]
    assert single(found, "drop") == [(given[0], True)]


def test_columns_in_which_nothing_is_recognised_are_dropped_with_a_question() -> None:
    found = proposed(["Colour", "Country"], ["red", "Aldoria"])
    assert single(found, "drop") == [("Colour", False)]


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=30)
        | st.sampled_from(["Type", "Publish", "Name", "Q/a", "Q/b", "_uuid", "ID"]),
        min_size=1,
        max_size=6,
    ),
    st.lists(st.sampled_from(["", "1", "0", "Yes", "NGO", "10/02/2026"]), max_size=6),
)
def test_any_titles_get_a_proposal(given: list[str], cells: list[str]) -> None:
    assert WORDS is not None
    read = read_table(in_csv([given, cells[: len(given)]]).encode(), "a").value
    if read is not None:
        found = proposed_map(read, WORDS)
        used = [title for one in found.lines for title in one.words]
        assert {one for one in read.titles if one} <= set(used)
