"""Lines break where each script may be broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.writing.wrapping import COLUMNS, width, wrapped

CLOSING = "，。、；：！？）》”］"


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("回顾", 4), ("é", 1), ("e\u0301", 1), ("（a）", 5), ("إذ", 2)],
)
def test_wide_characters_take_two_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_latin_breaks_between_words_only() -> None:
    assert wrapped("word " * 30, "", "").splitlines()[0] == ("word " * 14).strip()


def test_a_word_longer_than_the_line_is_never_cut() -> None:
    address = "https://example.org/" + "a" * 80
    assert wrapped(f"See {address} now", "", "").splitlines() == ["See", address, "now"]


def test_a_no_break_space_holds_words_together() -> None:
    for number in range(60, 75):
        lines = wrapped("x" * number + " a\u00a0;", "", "").splitlines()
        assert any("a\u00a0;" in line for line in lines)


def test_chinese_breaks_between_characters() -> None:
    first, second = wrapped("回" * 50, "", "").splitlines()
    assert (width(first), width(second)) == (72, 28)


@given(st.integers(1, 40), st.sampled_from(CLOSING))
def test_no_chinese_line_begins_with_a_closing_mark(number: int, mark: str) -> None:
    lines = wrapped(("回" * number + mark) * 9, "", "").splitlines()
    assert not any(line.startswith(tuple(CLOSING)) for line in lines)


@given(st.integers(1, 40))
def test_no_chinese_line_ends_with_an_opening_mark(number: int) -> None:
    lines = wrapped(("回" * number + "《顾》") * 9, "", "").splitlines()
    assert not any(line.endswith("《") for line in lines)


@given(st.integers(30, 40))
def test_a_call_stays_with_the_word_before_it(number: int) -> None:
    lines = wrapped("回" * number + "[1]" + "回" * 40, "", "").splitlines()
    assert not any(line.startswith("[") for line in lines)


@given(st.text("ab 回，《》é\u00a0", max_size=300))
def test_no_letter_is_lost_or_moved(text: str) -> None:
    made = wrapped(text, "", "    ")
    assert made.replace("\n", "").replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.text("abc", min_size=1, max_size=20), max_size=40))
def test_no_line_is_longer_than_it_may_be(words: list[str]) -> None:
    lines = wrapped(" ".join(words), "1.  ", "    ").splitlines()
    assert all(width(line) <= COLUMNS for line in lines)
