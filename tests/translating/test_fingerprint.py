"""A fingerprint changes with the words and with nothing else."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.translating.fingerprint import fingerprint

TEXT = "Requests the Secretary-General to établir _inter alia_ 3 registries,{note:a}"
WORD = st.text("abcdéñжюسلم回顾0123456789", min_size=1, max_size=8)
WORDS = st.lists(WORD, min_size=1, max_size=12)


@pytest.mark.parametrize(
    "same",
    [
        TEXT.replace(" ", "\n  "),
        TEXT.replace(" ", "  "),
        f"  {TEXT}\n",
        TEXT.replace("to établir", "to\u00a0établir"),
        TEXT.replace("to établir", "to\u202fétablir"),
        unicodedata.normalize("NFD", TEXT),
        TEXT.replace(",", ""),
        TEXT.replace(",", ";"),
        TEXT.replace(",", "."),
        TEXT.replace(",", " :"),
        TEXT.replace(",", "\u00a0;"),
        TEXT.replace(",", "\u202f;"),
        TEXT.replace(",{note:a}", "{note:a},"),
        TEXT.replace(",{note:a}", " {note:a} ."),
        TEXT.replace(",", "،"),
        TEXT.replace(",", "；"),
    ],
)
def test_layout_and_the_closing_mark_do_not_change_it(same: str) -> None:
    assert fingerprint(same) == fingerprint(TEXT)


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("3", "4"),
        TEXT.replace("registries", "registry"),
        TEXT.replace("Requests", "requests"),
        TEXT.replace("é", "e"),
        TEXT.replace("-", " "),
        TEXT.replace("to établir", "toétablir"),
        TEXT.replace("_inter alia_", "inter alia"),
        TEXT.replace("_inter alia_", "**inter alia**"),
        TEXT.replace("{note:a}", ""),
        TEXT.replace("{note:a}", "{note:b}"),
        TEXT.replace("{note:a}", "{note:a}{note:b}"),
        TEXT.replace("{note:a}", "{ref:a}"),
        TEXT.replace(" 3", "{note:a} 3").replace(",{note:a}", ","),
        TEXT.replace(" 3", ", 3"),
        TEXT.replace("registries", "[registries]"),
        TEXT.replace(",", "?"),
        "",
    ],
)
def test_a_word_a_number_a_placeholder_or_an_emphasis_changes_it(other: str) -> None:
    assert fingerprint(other) != fingerprint(TEXT)


def test_the_order_of_two_calls_at_the_end_changes_it() -> None:
    assert fingerprint("a{note:b}{note:c}") != fingerprint("a{note:c}{note:b}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recalling its resolution 99/901 of 18 December 2031", "aa59173e"),
        ("大会回顾其决议", "bfb77762"),
    ],
)
def test_it_is_the_same_on_every_desk_and_for_good(text: str, expected: str) -> None:
    assert fingerprint(text) == expected


@given(WORDS, st.lists(st.sampled_from([" ", "\n", "\t", "\u00a0", " \n  "])))
def test_it_does_not_depend_on_how_lines_are_wrapped(
    words: list[str], gaps: list[str]
) -> None:
    padded = [*gaps, *(" " for _ in words)]
    wrapped = "".join(word + gap for word, gap in zip(words, padded, strict=False))
    assert fingerprint(wrapped) == fingerprint(" ".join(words))


@given(WORDS, st.data())
def test_it_depends_on_every_word(words: list[str], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(words) - 1))
    word = data.draw(WORD.filter(lambda new: new != words[index]))
    changed = [*words[:index], word, *words[index + 1 :]]
    assert fingerprint(" ".join(changed)) != fingerprint(" ".join(words))


@given(st.text())
def test_any_text_has_eight_hexadecimal_digits(text: str) -> None:
    assert re.fullmatch("[0-9a-f]{8}", fingerprint(text))


def test_a_text_of_many_marks_is_no_burden() -> None:
    assert re.fullmatch("[0-9a-f]{8}", fingerprint("a" + ", " * 50_000 + "a"))
    assert fingerprint("a" + "{note:b}" * 500) != fingerprint("a")
