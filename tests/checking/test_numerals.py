"""Numbers are read by value, in whatever way a language writes them."""

from typing import cast

import pytest

from adref.checking.kinds.numbers import Numbers
from adref.checking.numerals import figures, spelt
from composed import STYLES
from rules import rule

RULE = rule(STYLES / "rules" / "numbers-kept.yaml")
NUMERALS = cast("Numbers", RULE.languages["en"].settings).numerals


def values(text: str, code: str) -> list[str]:
    return [figure.value for figure in figures(text, NUMERALS[code])]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "100,000 wells"),
        ("fr", "100 000 puits"),
        ("fr", "100\u00a0000 puits"),
        ("fr", "100\u202f000 puits"),
        ("es", "100.000 pozos"),
        ("es", "100 mil pozos"),
        ("ru", "100 000 колодцев"),
        ("ru", "100 тыс. колодцев"),
        ("ar", "100 000 بئر"),
        ("ar", "000 100 بئر"),
        ("ar", "١٠٠ ألف بئر"),
        ("zh", "10万口水井"),
        ("zh", "100,000口水井"),
    ],
)
def test_thousands_are_read_as_each_language_parts_them(code: str, text: str) -> None:
    assert values(text, code) == ["100000"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "1.5 billion"),
        ("fr", "1,5 milliard"),
        ("es", "1.500 millones"),
        ("es", "1,5 mil millones"),
        ("ru", "1,5 млрд"),
        ("ar", "1,5 بليون"),
        ("zh", "15亿"),
    ],
)
def test_a_word_behind_a_figure_multiplies_it(code: str, text: str) -> None:
    assert values(text, code) == ["1500000000"]


def test_a_point_before_three_digits_is_no_decimal_in_spanish() -> None:
    assert values("1.250 pozos y 1.25 metros", "es") == ["1250", "1.25"]


def test_a_year_before_a_number_is_not_joined_to_it() -> None:
    assert values("en 2015 100 000 puits", "fr") == ["2015", "100000"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "16 December 2015"),
        ("fr", "16 décembre 2015"),
        ("ru", "16 декабря 2015 года"),
        ("ar", "16 كانون الأول/ديسمبر 2015"),
        ("zh", "2015年12月16日"),
    ],
)
def test_a_month_is_the_same_in_words_and_in_figures(code: str, text: str) -> None:
    assert sorted(values(text, code)) == ["16", "2015", "month 12"]


def test_twelve_months_are_no_december() -> None:
    assert values("12个月", "zh") == ["12"]


def test_a_month_that_goes_on_as_another_word_is_none() -> None:
    assert values("mai\u0302triser les crues", "fr") == []


def test_what_is_a_name_has_no_number() -> None:
    assert values("2019冠状病毒病", "zh") == []


def test_chinese_signs_are_worth_what_they_spell() -> None:
    counting = NUMERALS["zh"].counting
    assert "81" in spelt("第八十一届会议", counting)
    assert "12" in spelt("十二口水井", counting)
    assert "250" in spelt("二百五十口", counting)
    assert "30000" in spelt("三万人", counting)


@pytest.mark.parametrize(
    ("text", "value"),
    [("345 12 بئرا", "12345"), ("800 195 592 3 دولار", "3592195800")],
)
def test_a_short_last_group_is_the_first_in_arabic(text: str, value: str) -> None:
    assert values(text, "ar") == [value]


def test_full_groups_may_stand_in_either_order_in_arabic() -> None:
    [figure] = figures("471 203 بئرا", NUMERALS["ar"])
    assert (figure.value, figure.turned) == ("471203", "203471")


def test_the_groups_of_a_telephone_number_are_not_turned_round() -> None:
    assert values("345 12 34", "ar") == ["345", "12", "34"]


def test_the_part_of_an_old_resolution_is_no_thousand_in_arabic() -> None:
    assert values("899 ألف (د-3)", "ar") == ["899", "3"]


def test_a_decade_within_a_century_has_no_numbers_of_its_own() -> None:
    assert values("20世纪90年代", "zh") == []
