"""Words that have a small letter within a sentence."""

import pytest

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULE = rule(STYLES / "rules" / "reference-capital.yaml")


@pytest.mark.parametrize("before", ["", "So it is. ", "It says: ", "“", "(", "Why? — "])
def test_the_first_word_of_a_sentence_keeps_its_capital(before: str) -> None:
    text = f"operative: [{{text: Decides, notes: ['{before}Paragraph 3 of the text']}}]"
    assert check(subject_in(text), [RULE]) == ()


@pytest.mark.parametrize("before", ["as ", "as\u00a0", "see, ", "St. Orvel and "])
def test_within_a_sentence_the_letter_is_small(before: str) -> None:
    [found] = check(subject_in(f"'Decides {before}Paragraph 3 says'"), [RULE])
    assert [edit.text for edit in found.edits] == ["paragraph"]
