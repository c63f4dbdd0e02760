"""The length of a text is what its forum would count."""

from dataclasses import replace

import pytest

from adref.checking.wordcount import length, total
from adref.model.forum import Counted
from examples import subject_in

TEXT = """\
title: Open rivers
note: [This note was written by the fleets]
operative:
  - text: Requests the _registry_{note:charter} to recall {para:two} and **to report**
    notes: {charter: See the charter}
annex: ["A list of {ref:ships}"]
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Requests a report", 3),
        ("Requests  a\u00a0report – yearly", 4),
        ("l’Orvel : « fleuve »", 2),
        ("resolution 86/901 of 1 December 2031", 6),
        ("إذ تشير وتقرر", 3),
        ("请登记处，提出报告。", 8),
        ("第70/125号决议", 5),
        ("", 0),
        ("… — ;", 0),
    ],
)
def test_words_are_counted_between_spaces_and_han_characters_one_by_one(
    text: str, words: int
) -> None:
    assert length(text) == words


def test_marks_of_emphasis_and_notes_are_no_words_and_a_pointer_is_one() -> None:
    assert total(subject_in(TEXT), [Counted.TEXT]) == 7 + 9


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Counted.TITLE, 2),
        (Counted.FOOTNOTES, 3),
        (Counted.ANNEXES, 4),
        (Counted.ENDORSERS, 0),
    ],
)
def test_each_part_counts_only_where_the_forum_counts_it(
    part: Counted, words: int
) -> None:
    one = subject_in(TEXT)
    assert total(one, [part]) == words
    assert total(one, [Counted.TEXT, part]) == 16 + words


def test_endorsers_count_by_the_words_of_their_names() -> None:
    signed = replace(subject_in(TEXT), endorsers=("The Orvel Trust", "Ana Nube"))
    assert total(signed, [Counted.ENDORSERS]) == 5
    assert total(signed, [Counted.TEXT]) == 16


def test_a_long_line_of_marks_takes_no_longer_than_words() -> None:
    assert length("-" * 100_000) == 0
