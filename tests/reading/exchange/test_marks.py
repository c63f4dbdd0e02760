"""Words set apart elsewhere are set apart here, or are words; all of them stay."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.markup import PieceKind, faults, pieces
from adref.reading.exchange.marks import Mark, Sign, marked
from adref.writing.exchange.inline import Turn, steps
from xliffs import looks

E0, E1 = Mark(Sign.EMPHASIS, opens=True), Mark(Sign.EMPHASIS, opens=False)
S0, S1 = Mark(Sign.STRONG, opens=True), Mark(Sign.STRONG, opens=False)
TEXT = st.sampled_from(
    ["a", "B1", " ", "é", "大", ",", "\u00a0", "{note:x}", "(", "؟ "]
)
SAID = st.lists(TEXT | st.sampled_from([E0, E1, S0, S1]), max_size=14)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ([E0, "Recalling ", E1, "it"], "_Recalling_ it"),
        (["so", E0, " much", E1], "so _much_"),
        (["un", E0, "do", E1, "ne it"], "_undone_ it"),
        (["第", E0, "回顾", E1, "其"], "第_回顾_其"),
        ([E0, "a", E1, E0, "b", E1], "_ab_"),
        ([E0, "a", E0, "b", E1, "c", E1], "_abc_"),
        ([E0, "a ", E1, E0, " b", E1], "_a b_"),
        ([S0, "a ", S1, "b"], "**a **b"),
        ([S0, E0, "a", E1, " b", S1], "**_a_ b**"),
        ([E0, S0, "a", S1, " b", E1], "_**a** b_"),
        ([S0, "a", S1, E0, "b", E1], "**a**_b_"),
        ([E0, "a", E1, S0, "b", S1], "_a_**b**"),
        ([E0, " ", E1, "a", S0, S1], "a"),
        (["a", E1, "b", E0, "c"], "abc"),
        ([S0, E0, "a", E1, "b", S1], "**_ab_**"),
        (["a", E0, S0, "b", E1, S1], "a**_b**_"),
        ([E0, S0, "a", S1, E1, "b"], "_**a_**b"),
    ],
)
def test_marks_stand_around_whole_words(said: list[str | Mark], line: str) -> None:
    assert marked(said) == line


@given(SAID)
def test_no_word_is_lost_and_nothing_is_left_open(said: list[str | Mark]) -> None:
    line = marked(said)
    given_words = "".join(one for one in said if isinstance(one, str))
    assert _words(line) == re.sub(r"\s", "", given_words)
    assert faults(line) == ()


def _words(line: str) -> str:
    """The words of a line without its marks and spaces; placeholders as written."""
    found = (
        one.text if one.kind is PieceKind.WORDS else f"{{{one.kind}:{one.text}}}"
        for one in pieces(line)
    )
    return re.sub(r"\s", "", "".join(found))


@given(
    st.lists(
        st.sampled_from(["_", "**", "a", "b", " ", "é", "大", ", ", "{note:x}"]),
        max_size=12,
    ).map("".join)
)
def test_what_a_text_says_comes_back_as_it_was_written(text: str) -> None:
    text = " ".join(text.split())
    turned = {Turn.OPENS: True, Turn.CLOSES: False}
    said = [
        Mark(Sign(one.text), turned[one.turn]) if one.turn in turned else one.text
        for one in steps(text)
    ]
    if not faults(text):
        assert looks(marked(said)) == looks(text)
