"""The steps of a text: put together they are the text, and its marks nest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.writing.exchange.inline import Turn, numbers, steps

SIGNS = st.sampled_from(
    [*"_* <&{}", "**", "a", "b ", "é", "大", "{note:a}", "{para:b}", "{ref:c}", "___"]
)


def told(text: str) -> list[str]:
    shown = {
        Turn.WORDS: "{}",
        Turn.OPENS: "<{}",
        Turn.CLOSES: "{}>",
        Turn.STANDS: "[{}]",
    }
    return [shown[step.turn].format(step.text) for step in steps(text)]


def test_marks_open_and_close_and_placeholders_stand() -> None:
    assert told("_Recalling_ **all**{note:a}") == [
        "<_", "Recalling", "_>", " ", "<**", "all", "**>", "[{note:a}]",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**_a_ b**", ["<**", "<_", "a", "_>", " b", "**>"]),
        ("_**a** b_", ["<_", "<**", "a", "**>", " b", "_>"]),
    ],
)
def test_a_mark_within_a_mark_stays_within(text: str, shown: list[str]) -> None:
    assert told(text) == shown


@pytest.mark.parametrize("text", ["_a **b_ c**{note:a}", "_a{note:a}", "**a{note:a}"])
def test_marks_that_do_not_nest_are_words(text: str) -> None:
    assert {step.turn for step in steps(text)} == {Turn.WORDS, Turn.STANDS}


@given(st.lists(SIGNS, max_size=12).map("".join))
def test_no_sign_is_lost_and_all_that_opens_is_closed(text: str) -> None:
    found = steps(text)
    assert "".join(step.text for step in found) == text
    opened: list[str] = []
    for step in found:
        if step.turn is Turn.OPENS:
            opened.append(step.text)
        if step.turn is Turn.CLOSES:
            assert opened.pop() == step.text
    assert opened == []


def test_two_texts_share_the_numbers_of_what_they_share() -> None:
    found = numbers("_a_ {note:x} {note:x}", "{note:x} **b** _c_ {note:x} {note:y}")
    assert found == {
        ("_", 1): 1,
        ("{note:x}", 1): 2,
        ("{note:x}", 2): 3,
        ("**", 1): 4,
        ("{note:y}", 1): 5,
    }
