"""Adopted resolutions and their dates, as styles/resolutions.yaml has them."""

from datetime import date

from adref.model.term import Resolution
from adref.reading.resolutions import read_resolutions
from composed import language
from rules import resolutions


def findings(text: str) -> list[str]:
    return [str(one) for one in read_resolutions(text.encode(), "r.yaml").findings]


def test_a_number_is_read_with_its_organ_and_date() -> None:
    outcome = read_resolutions(b"adopted:\n  council:\n    1 A (I): 2031-01-02", "r")
    assert outcome.value == (Resolution("council", "1 A (I)", date(2031, 1, 2)),)


def test_a_date_that_is_none_is_told_with_its_place() -> None:
    [found] = findings("adopted:\n  council:\n    86/901: 2031-13-02")
    assert found.startswith('r.yaml:3:13: error format: "2031-13-02" is not a date')


def test_a_number_stands_once_below_its_organ() -> None:
    [found] = findings("adopted:\n  council:\n    1/2: 2031-01-02\n    1/2: 2031-01-02")
    assert "r.yaml:4:5" in found


def test_what_else_stands_in_the_file_is_an_error() -> None:
    [found] = findings("adopted: {}\nresolution: {}")
    assert '"resolution" is not a key that goes here' in found


def test_every_organ_is_one_that_texts_can_name() -> None:
    organs = {resolution.organ for resolution in resolutions()}
    assert organs <= language("en").organs.keys()


def test_a_date_lies_in_the_session_that_its_number_names() -> None:
    sessions = [
        (one, int(one.number.split("/")[0]))
        for one in resolutions()
        if one.organ == "general-assembly"
        and one.number[:2].isdigit()
        and "/" in one.number
    ]
    assert sessions
    assert [
        one.number
        for one, session in sessions
        if not date(1945 + session, 9, 1) <= one.date <= date(1946 + session, 9, 30)
    ] == []
