"""Labels in six languages, and how deep they stand."""

import pytest

from adref.importing.labels import labelled, roman
from adref.importing.lists import Lists, Step
from composed import language


def read(text: str, code: str = "en") -> tuple[str, str]:
    label, rest = labelled(text, language(code).counters)
    return (label.typed if label else "", rest)


@pytest.mark.parametrize(
    ("text", "code", "label"),
    [
        ("1. Requests", "en", "1."),
        ("[1. Requests", "en", "1."),
        ("2 bis. Requests", "en", "2 bis."),
        ("OP12 bis. Requests", "en", "OP12 bis."),
        ("(aa) a river", "en", "(aa)"),
        ("iv. a river", "en", "iv."),
        ("1.2 A river", "en", "1.2"),
        ("• a river", "en", "•"),
        ("a) une rivière", "fr", "a)"),
        ("а) река", "ru", "а)"),
        ("1 - تطلب", "ar", "1 -"),
        (".1 نحن", "ar", ".1"),
        ("(هـ) نهر", "ar", "(هـ)"),
        ("‘1’ نهر", "ar", "‘1’"),
        ("أولا - نهر", "ar", "أولا -"),
        ("㈠ 河流", "zh", "㈠"),
        ("（一）河流", "zh", "（一）"),
        ("一、河流", "zh", "一、"),
        ("1．请", "zh", "1．"),
        ("1.请", "zh", "1."),
    ],
)
def test_a_label_is_known_in_its_language(text: str, code: str, label: str) -> None:
    assert read(text, code)[0] == label


@pytest.mark.parametrize(
    "text",
    ["70/125. A title", "2015. A year", "1.5 per cent", "e.g. a river", "(and) a river",
     "16 May 2031", "a river", "A river", "A/88/L.41", "1"],
)  # fmt: skip
def test_a_number_in_the_words_is_no_label(text: str) -> None:
    assert read(text) == ("", text)


def depths(*typed: str, code: str = "en") -> list[int]:
    return [step.depth for step in steps(*typed, code=code)]


def steps(*typed: str, code: str = "en") -> list[Step]:
    found = [labelled(f"{one} x", language(code).counters)[0] for one in typed]
    labels = [label for label in found if label]
    lists = Lists()
    return [
        lists.step(label, labels[number + 1 :]) for number, label in enumerate(labels)
    ]


def test_i_after_a_opens_a_level_and_b_goes_on_above_it() -> None:
    assert depths("(a)", "(i)", "(ii)", "(b)") == [1, 2, 2, 1]


def test_i_after_h_is_a_letter_where_j_follows() -> None:
    letters = [f"({letter})" for letter in "abcdefghij"]
    assert depths(*letters) == [1] * 10


def test_i_after_h_is_a_numeral_where_ii_follows() -> None:
    letters = [f"({letter})" for letter in "abcdefgh"]
    assert depths(*letters, "(i)", "(ii)", "(i)")[-3:-1] == [2, 2]


def test_i_after_h_that_nothing_follows_is_not_sure() -> None:
    letters = [f"({letter})" for letter in "abcdefgh"]
    assert [step.sure for step in steps(*letters, "(i)")][-1] is False


def test_cyrillic_and_latin_letters_go_on_in_one_list() -> None:
    assert depths("а)", "б)", "в)", "г)", code="ru") == [1] * 4
    assert depths("a)", "b)", "в)", "г)", code="ru") == [1] * 4


def test_arabic_letters_follow_their_own_order() -> None:
    assert depths("(أ)", "(ب)", "(ج)", "(د)", "(هـ)", "(و)", code="ar") == [1] * 6


def test_signs_of_one_dress_are_a_level() -> None:
    assert depths("(a)", "㈠", "㈡", "(b)", code="zh") == [1, 2, 2, 1]
    assert depths("(أ)", "‘1’", "‘2’", "(ب)", code="ar") == [1, 2, 2, 1]


def test_a_fifth_level_is_brought_up_and_not_sure() -> None:
    found = steps("(a)", "(i)", "a.", "i.", "‘1’")
    assert [step.depth for step in found] == [1, 2, 3, 4, 4]
    assert not found[-1].sure


@pytest.mark.parametrize(
    ("sign", "value"), [("i", 1), ("iv", 4), ("xix", 19), ("iiii", 0), ("vx", 0)]
)
def test_a_roman_numeral_is_worth_what_it_says(sign: str, value: int) -> None:
    assert roman(sign) == value
