"""Rows of a form against the ledger: new, changed, said again, and what is asked."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.endorsing.questions import sentence
from adref.endorsing.sheet import sheet, summary
from adref.model.endorser import EndorserKind, Group, SignOn
from adref.model.review import Ask, Question, Review, Verdict, What
from adref.model.signup import Column, SignUp
from sign_ons import (
    FILE,
    START,
    after,
    answer,
    carried_out,
    known,
    reviewed,
    row,
    sign_up,
)

MAIL = "ana" + "@" + "nube.example"
PHONE = "+" + "33 1 99 00 12 34"


def asked(signup: SignUp, **more: object) -> list[Ask]:
    """What is asked about a row that comes alone."""
    found = reviewed(signup, by=replace(known(), **more))  # type: ignore[arg-type] - fields
    return [question.ask for question in found.rows[0].questions]


def test_a_row_without_doubt_is_accepted_where_nobody_says_otherwise() -> None:
    found = row(1, reviewed(sign_up(1, "Green Rivers", group="Civil society")))
    assert found.questions == ()
    assert found.suggestion() is Verdict.ACCEPT
    assert found.proposed.id == "green-rivers"
    assert found.proposed.group is Group.NGO
    assert found.proposed.country == "KEN"


@pytest.mark.parametrize(
    ("name", "ask"),
    [
        ("GREEN RIVERS FORUM", Ask.CAPITALS),
        ("ОБЩЕСТВО РЕК", Ask.CAPITALS),
        ("green rivers forum", Ask.LOWER),
        ("Green Rivers, www.rivers.example", Ask.LINK),
        ("Green Rivers, 12 Example Street", Ask.ADDRESS),
        ("Зеленые реки, ул. Лесная, 12", Ask.ADDRESS),
        ("绿河路12号", Ask.ADDRESS),
        (f"Green Rivers {MAIL}", Ask.CONTACT),
        (f"Green Rivers {PHONE}", Ask.CONTACT),
        ("=HYPERLINK(1)", Ask.FORMULA),
        ("+Green Rivers", Ask.FORMULA),
        ("-Green Rivers", Ask.FORMULA),
        ("@Green Rivers", Ask.FORMULA),
        ("Dr Ana Nube", Ask.PERSON),
        ("Maria Nube", Ask.PERSON),
        ("محمد نور", Ask.PERSON),
        ("Green " * 40, Ask.LONG),
        ("", Ask.NO_NAME),
    ],
)
def test_a_doubtful_name_is_a_question(name: str, ask: Ask) -> None:
    assert ask in asked(sign_up(1, name))


@pytest.mark.parametrize(
    "name",
    ["Green Rivers", "OCNK", "Article 19", "ღია მდინარეები", "中国河流协会", "الأنهار"],
)
def test_an_ordinary_name_is_none(name: str) -> None:
    assert asked(sign_up(1, name)) == []


@pytest.mark.parametrize(
    "name", ["Green Rivers Network", "Фонд рек", "جمعية الأنهار", "河流协会"]
)
def test_an_organisation_in_the_field_of_a_person_is_a_question(name: str) -> None:
    assert asked(sign_up(1, name, kind="individual")) == [Ask.ORGANISATION]
    assert asked(sign_up(1, "Ana Nube", kind="individual")) == []


def test_consent_is_a_tick_and_nothing_else() -> None:
    assert asked(sign_up(1, "Green Rivers", consent="")) == [Ask.NO_CONSENT]
    assert asked(sign_up(1, "Green Rivers", consent="no")) == [Ask.REFUSED]
    assert asked(sign_up(1, "Green Rivers", consent="perhaps")) == [Ask.NO_CONSENT]


def test_what_was_signed_after_the_cutoff_is_late() -> None:
    cutoff = START + timedelta(minutes=1)
    assert asked(sign_up(1, "Green Rivers"), cutoff=cutoff) == []
    assert asked(sign_up(2, "Green Rivers"), cutoff=cutoff) == [Ask.LATE]
    undated = replace(sign_up(1, "Green Rivers"), on=None)
    assert asked(undated, cutoff=cutoff) == [Ask.UNDATED]
    assert asked(undated) == []


def test_a_kind_that_nobody_ticked_is_asked() -> None:
    assert asked(sign_up(1, "Green Rivers", kind="")) == [Ask.KIND]


def test_a_form_without_countries_is_not_asked_about_them() -> None:
    assert asked(sign_up(1, "Green Rivers", country="")) == []
    found = reviewed(sign_up(1, "Green Rivers", country=""), sign_up(2, "Orvel Trust"))
    assert [one.ask for one in row(1, found).questions] == [Ask.COUNTRY]


def test_a_network_may_have_a_region_and_others_are_asked() -> None:
    assert asked(sign_up(1, "Orvel Net", "Africa", kind="network")) == []
    assert asked(sign_up(1, "Orvel Trust", "Africa")) == [Ask.REGION]


def test_an_answer_that_is_no_word_of_the_ledger_is_told_and_left_out() -> None:
    found = row(1, reviewed(sign_up(1, "Green Rivers", group="Anglers")))
    assert found.questions == (Question(Ask.UNREAD, Column.GROUP, "Anglers"),)
    assert found.proposed.group is None


def test_a_person_beside_an_organisation_is_who_signs_where_that_was_ticked() -> None:
    both = sign_up(1, "Green Rivers", person="Ana Nube")
    ticked = replace(both, answers={**both.answers, Column.KIND: "individual"})
    person = row(1, reviewed(ticked)).proposed
    assert (person.name, person.affiliation) == ("Ana Nube", "Green Rivers")
    whole = row(1, reviewed(both)).proposed
    assert (whole.name, whole.affiliation) == ("Green Rivers", "")


def test_no_contact_stands_anywhere_in_a_review() -> None:
    contact = {"E-mail": MAIL, "Phone": PHONE}
    rows = [
        sign_up(number, "", kind=kind, contact=contact)
        for number, kind in enumerate(["organisation", "individual", ""])
    ]
    said = dict.fromkeys(set(Column) - {Column.CONTACT}, f"Green {MAIL} and {PHONE}")
    rows = [replace(one, said=said) for one in rows]
    found = reviewed(*rows)
    told = msgspec.json.encode(found).decode() + str(sheet(found))
    assert MAIL not in told
    assert "99 00 12 34" not in told


def test_the_same_row_again_merges_and_is_told_of() -> None:
    found = reviewed(sign_up(1, "Green Rivers"), sign_up(2, "GREEN  RIVERS", "KE"))
    assert [one.what for one in found.rows] == [What.NEW, What.DOUBLE]
    assert row(2, found).double_of == row(1, found).proposed.id
    assert row(2, found).suggestion() is Verdict.SAME


@pytest.mark.parametrize(
    "second",
    [
        sign_up(2, "Green River"),
        sign_up(2, "Green Rivers", "Ghana"),
        sign_up(2, "Green Rivers", kind="network"),
        sign_up(2, "Green Rivers", consent="no"),
    ],
)
def test_a_row_merges_only_where_name_country_and_kind_agree(second: SignUp) -> None:
    assert row(2, reviewed(sign_up(1, "Green Rivers"), second)).what is What.NEW


def test_two_people_of_one_name_are_asked_about() -> None:
    one = sign_up(1, "Ana Nube", kind="individual", title="Engineer")
    other = sign_up(2, "Ana Nube", kind="individual", title="Teacher")
    assert row(2, reviewed(one, other)).what is What.NEW
    assert Ask.DOUBLE in [one.ask for one in row(2, reviewed(one, other)).questions]
    apart = [sign_up(number, "Ana Nube", kind="individual", contact={"Mail": mail})
             for number, mail in ((1, MAIL), (2, f"b{MAIL}"))]  # fmt: skip
    assert row(2, reviewed(*apart)).what is What.NEW
    again = [replace(one, contact={"Mail": MAIL}) for one in apart]
    assert row(2, reviewed(*again)).what is What.DOUBLE


def test_one_who_consents_is_not_merged_with_one_who_forgot_to() -> None:
    found = reviewed(sign_up(1, "Green Rivers", consent=""), sign_up(2, "Green Rivers"))
    assert [one.what for one in found.rows] == [What.DOUBLE, What.NEW]


def test_a_changed_row_tells_what_changes() -> None:
    by = known()
    first = sign_up(1, "Green Rivers")
    done = carried_out(reviewed(first, by=by), by, answer(1, Verdict.ACCEPT))
    by = after(by, done)
    second = sign_up(1, "Green Rivers Forum", "Ghana", acronym="GRF")
    found = row(1, reviewed(second, by=by))
    assert found.what is What.CHANGED
    assert found.changes == ("acronym", "country", "name")
    assert found.current == by.ledger[0]
    assert sheet(reviewed(second, by=by))[0].cells[8] == (
        "acronym: –\ncountry: KEN\nname: Green Rivers"
    )


def test_a_row_that_takes_consent_back_is_a_change() -> None:
    by = known()
    done = carried_out(
        reviewed(sign_up(1, "Green Rivers"), by=by), by, answer(1, Verdict.ACCEPT)
    )
    by = after(by, done)
    again = reviewed(sign_up(1, "Green Rivers", consent="no"), by=by)
    assert row(1, again).changes == ("consent",)
    taken = carried_out(again, by, answer(1, Verdict.ACCEPT)).ledger[0]
    assert (taken.state, taken.consent) == (SignOn.PENDING, None)


@pytest.mark.parametrize("ask", Ask)
def test_every_question_has_a_short_sentence(ask: Ask) -> None:
    options = ("green-rivers", "Green Rivers")
    said = sentence(Question(ask, Column.NAME, "words", options))
    assert len(said) < 100
    assert said.endswith((".", "?"))
    assert "{" not in said


def test_a_summary_counts_rows_of_each_sort() -> None:
    found = reviewed(
        sign_up(1, "Green Rivers"),
        sign_up(2, "Green Rivers"),
        sign_up(3, "ORVEL TRUST"),
    )
    assert summary(found) == "2 new, 1 said again, 1 with questions"
    assert summary(Review(())) == "no rows"


def test_a_review_can_be_put_by_as_json() -> None:
    found = reviewed(sign_up(1, "Green Rivers"), sign_up(2, "Green River", "Congo"))
    assert msgspec.json.decode(msgspec.json.encode(found), type=Review) == found


SCRIPTS = [
    "Green Rivers", "Зеленые реки", "Πράσινα ποτάμια", "Կանաչ գետեր", "נהרות ירוקים",
    "الأنهار الخضراء", "हरी नदियाँ", "সবুজ নদী", "ਹਰੀਆਂ ਨਦੀਆਂ", "பசுமை ஆறுகள்",
    "แม่น้ำสีเขียว", "အစိမ်းရောင်မြစ်", "მწვანე მდინარეები", "አረንጓዴ ወንዞች", "绿色河流",
    "緑の川の会", "푸른 강",
]  # fmt: skip


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_name_in_any_script_gets_an_id_and_stays_as_it_is(name: str) -> None:
    found = row(1, reviewed(sign_up(1, name)))
    assert found.proposed.name == name
    assert found.questions == ()
    assert found.proposed.id.replace("-", "").isascii()
    assert found.proposed.id.replace("-", "").isalnum()


def test_names_in_all_scripts_are_different_endorsers() -> None:
    found = reviewed(*(sign_up(number, name) for number, name in enumerate(SCRIPTS)))
    assert [one.what for one in found.rows] == [What.NEW] * len(SCRIPTS)
    assert len({one.proposed.id for one in found.rows}) == len(SCRIPTS)


NAMES = st.sampled_from(
    ["Green Rivers", "green rivers", "Green River", "GREEN RIVERS LTD", "Ana Nube",
     "Orvel Trust (OT)", "OT", "Orvel Trust", "=1+1", "", "نور مثال", "Soyuz rek",
     "Союз рек", "Dr Ana Nube", f"Rivers {MAIL}"]
)  # fmt: skip
COUNTRIES = st.sampled_from(["", "Kenya", "Korea", "Global", "Kosovo", "Kenia", "KE"])
KINDS = st.sampled_from(["", *(one.value for one in EndorserKind)])
ROWS = st.lists(
    st.builds(
        sign_up,
        st.integers(1, 12),
        NAMES,
        COUNTRIES,
        KINDS,
        st.sampled_from(["yes", "no", ""]),
    ),
    max_size=12,
    unique_by=lambda one: one.key,
)


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(rows: list[SignUp], chance: object) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)  # type: ignore[attr-defined] - a Random
    assert reviewed(*shuffled) == reviewed(*rows)


@given(ROWS)
def test_every_row_that_is_new_is_asked_about_once_and_ids_are_apart(
    rows: list[SignUp],
) -> None:
    found = reviewed(*rows)
    assert sorted(one.key for one in found.rows) == sorted(one.key for one in rows)
    ids = [one.proposed.id for one in found.rows if one.what is What.NEW]
    assert len(set(ids)) == len(ids)
    assert all(one.place.file == FILE for one in found.rows)
    kept = {one.proposed.id for one in found.rows}
    targets = {one.double_of for one in found.rows if one.double_of}
    shown = {one.id for some in found.rows for one in some.candidates}
    assert targets | shown <= kept
