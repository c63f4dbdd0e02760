"""Names of countries and terms that should not be written."""

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = [
    rule(STYLES / "rules" / f"{name}.yaml")
    for name in ("country-names", "country-short-names", "terms-avoided")
]


def told(text: str, code: str = "en") -> list[tuple[str, str]]:
    """The rule of each finding, and what it wants to be written."""
    subject = subject_in(f"operative:\n  - |\n    {text}\n", code)
    return [(one.rule, one.message.split('"')[3]) for one in check(subject, RULES)]


def test_the_right_name_is_told() -> None:
    assert told("Thanks Turkey") == [("country-names", "Türkiye")]


def test_an_everyday_name_is_right_within_the_whole_one() -> None:
    assert told("Thanks Iran (Islamic Republic of)") == []
    assert told("Thanks Iran and the Republic of Moldova") == [
        ("country-short-names", "Iran (Islamic Republic of)")
    ]


def test_a_name_is_right_beside_the_year_in_which_it_was() -> None:
    assert told("Recalls the meeting in Turkey in 2014") == []
    assert told("Recalls the meeting in Turkey in 2032") != []


def test_an_adjective_is_no_name_of_a_country() -> None:
    assert told("Notes the Russian, Syrian and Moldovan wells") == []
    assert told("отмечает российские и сирийские колодцы", "ru") == []


def test_what_is_quoted_is_left_as_it_is() -> None:
    assert told("Recalls “Turkey and the rivers”") == []


def test_a_name_with_a_full_stop_within_is_found() -> None:
    assert told("Thanks the U.S. for it") == [
        ("country-short-names", "United States of America")
    ]
