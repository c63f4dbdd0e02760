"""Names are found in whatever form they stand in a text."""

import re

import pytest

from adref.checking.inflection import Inflection, finder, list_of, shown

PLAIN = Inflection()
ARABIC = Inflection(r"(?<!\w)", r"(?!\w)", "[وفبلك]{0,2}(?:ال|ل)?", "ال")


def found(name: str, text: str, inflection: Inflection = PLAIN) -> list[str]:
    pattern = finder(((name,),), inflection, re.NOFLAG)
    return [match[0] for match in pattern.finditer(text)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Member State|s", "each Member State"),
        ("государств|а-член|ы", "государствам-членам"),
        ("устойчив|ое развити|е", "об устойчивом развитии"),
        ("gouvernance de l’Internet", "la gouvernance de l'Internet"),
        ("per cent", "per\u00a0cent"),
    ],
)
def test_an_ending_behind_a_bar_may_be_any(name: str, text: str) -> None:
    assert len(found(name, text)) == 1


def test_a_long_ending_makes_another_word() -> None:
    assert found("Росси|я", "Российская Федерация и Россию") == ["Россию"]


def test_a_name_in_small_letters_is_found_in_any_case() -> None:
    assert found("digital divide", "Digital divide") == ["Digital divide"]
    assert found("Turkey", "turkey") == []


def test_arabic_particles_and_the_article_are_written_on() -> None:
    text = "وللدول الأعضاء وبالدول الأعضاء ودول أعضاء"
    assert len(found("الدول الأعضاء", text, ARABIC)) == 3


def test_the_longest_name_wins_and_tells_its_list() -> None:
    lists = (("Internet governance",), ("Internet governance forum",))
    matches = list(
        finder(lists, PLAIN, re.NOFLAG).finditer("an Internet governance forum")
    )
    assert [list_of(match) for match in matches] == [1]


def test_no_name_is_never_found() -> None:
    assert list(finder((), PLAIN, re.NOFLAG).finditer("anything")) == []


def test_a_bar_is_not_shown() -> None:
    assert shown("État|s Membre|s") == "États Membres"
