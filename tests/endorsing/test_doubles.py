"""Rows that may be the same endorser: asked about, and never merged."""

import time
from dataclasses import replace
from itertools import product

import pytest

from adref.model.review import Verdict, What, Why
from sign_ons import after, answer, carried_out, known, reviewed, row, sign_up

# The pairs of the research note on endorsement lists, 2.4.
SAME = [
    ("Centre for Open Data", "Center for Open Data"),
    ("Friends of the Earth International", "Friends of the Earth Intl."),
    ("Women Engage for a Common Future", "WECF"),
    ("Союз женщин", "Soyuz zhenshchin"),
]
DIFFERENT = [
    ("Youth Alliance for Water", "Youth Alliance for Waste"),
    ("Association of Women", "Association of Men"),
    ("Open Corridors Network Kenya", "Open Corridors Network Ghana"),
]
MORE = [
    ("Green Rivers", "Green Rivers Ltd"),
    ("Green Rivers", "The Green Rivers, Inc."),
    ("Réseau des rivières", "Reseau des Rivieres"),
    ("Orvel Trust (OT)", "Orvel Trust"),
    ("Open Rivers Forum", "OpenRivers Forum"),
    ("Rivers and Valleys Forum", "Valleys and Rivers Forum"),
    ("Green Rivers Forum", "Geren Rivers Forum"),
    ("Green Rivers Forum", "Green River Forum"),
    ("Green Rivers Forum", "Green Rivers Forum Zorvia"),
    ("中国河流协会", "Zhongguo Heliu Xiehui"),
    ("Общество рек", "ОБЩЕСТВО РЕК"),
    ("Fundación Ríos", "Fundacion Rios A.C."),
]


@pytest.mark.parametrize(("one", "other"), [*SAME, *MORE])
@pytest.mark.parametrize("turned", [False, True])
def test_those_that_are_the_same_are_asked_and_not_merged(
    one: str, other: str, *, turned: bool
) -> None:
    names = (other, one) if turned else (one, other)
    # Only the case differs, and so they merge: two countries make them a question.
    countries = ("Kenya", "Ghana" if one.casefold() == other.casefold() else "Kenya")
    found = reviewed(*map(sign_up, (1, 2), names, countries))
    assert [one.what for one in found.rows] == [What.NEW, What.NEW]
    assert [len(one.candidates) for one in found.rows] == [0, 1]
    assert row(2, found).suggestion() is None
    assert Verdict.ACCEPT not in row(2, found).allowed()


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_those_that_are_different_are_never_merged(one: str, other: str) -> None:
    found = reviewed(sign_up(1, one), sign_up(2, other))
    assert [one.what for one in found.rows] == [What.NEW, What.NEW]


@pytest.mark.parametrize(("one", "other"), DIFFERENT[1:])
def test_a_common_pattern_of_names_is_not_asked_about(one: str, other: str) -> None:
    found = reviewed(sign_up(1, one), sign_up(2, other))
    assert row(2, found).candidates == ()


def test_the_same_name_in_another_country_is_a_question() -> None:
    found = reviewed(sign_up(1, "Green Rivers"), sign_up(2, "Green Rivers", "Ghana"))
    assert [one.why for one in row(2, found).candidates] == [Why.COUNTRY]


def test_the_same_website_is_a_question_and_a_shared_host_is_none() -> None:
    sites = ["https://www.orvel.example/en", "orvel.example", "facebook.com/orvel"]
    names = ["Orvel", "Zorvia Circle", "Tanel Watch", "Melcor Watch"]
    rows = [
        sign_up(number, name, website=site)
        for number, (name, site) in enumerate(
            zip(names, [*sites, sites[2]], strict=True)
        )
    ]
    found = reviewed(*rows)
    assert [one.why for one in row(1, found).candidates] == [Why.WEBSITE]
    assert row(3, found).candidates == ()


def test_an_entry_of_the_ledger_is_found_by_any_of_its_names() -> None:
    by = known()
    done = carried_out(
        reviewed(sign_up(1, "Green Rivers"), by=by), by, answer(1, Verdict.ACCEPT)
    )
    entry = replace(done.ledger[0], names={"fr": "Rivières vertes"}, acronym="GRX")
    by = replace(after(by, done), ledger=(entry,))
    found = reviewed(sign_up(2, "Rivieres Vertes"), sign_up(3, "GRX"), by=by)
    assert [one.candidates[0].id for one in found.rows] == ["green-rivers"] * 2


def test_a_name_that_hundreds_share_shows_a_few_of_them() -> None:
    rows = [
        sign_up(number, "Ana Nube", kind="individual", title=f"Title {number}")
        for number in range(300)
    ]
    found = reviewed(*rows)
    assert [one.what for one in found.rows] == [What.NEW] * 300
    assert max(len(one.candidates) for one in found.rows) == 5


def test_ten_thousand_rows_are_compared_in_seconds() -> None:
    start = ["riv", "cor", "alg", "orv", "zor", "mel", "tan", "pel", "nor", "sul"]
    end = ["ers", "idor", "ion", "el", "ana", "ika", "onia", "ura", "est", "ado"]
    first = ["".join(one) for one in product(start, end)]
    last = ("Network", "Forum", "Union", "Centre", "Circle")
    names = [" ".join(one).title() for one in product(first, first[:20], last)]
    assert len(names) == 10_000
    rows = [sign_up(number, name) for number, name in enumerate(names)]
    began = time.process_time()
    found = reviewed(*rows)
    # Measured: 4 s. Twenty would be too long for a person who waits.
    assert time.process_time() - began < 20
    assert len(found.rows) == 10_000


def test_names_that_differ_in_a_number_alone_do_not_make_it_slow() -> None:
    rows = [sign_up(number, f"Friends of River {number}") for number in range(10_000)]
    start = time.process_time()
    found = reviewed(*rows)
    assert time.process_time() - start < 20
    assert sum(bool(one.candidates) for one in found.rows) == 0
