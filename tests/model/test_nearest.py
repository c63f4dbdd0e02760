"""The word a person probably meant."""

import pytest

from adref.model.nearest import meant


@pytest.mark.parametrize(
    ("word", "known", "said"),
    [
        ("aproved", ["approved", "draft"], 'did you mean "approved"?'),
        ("Yes", ["draft", "approved"], "it can be: approved, draft"),
        ("source", [], "there are none yet"),
    ],
)
def test_a_hint_names_the_nearest_word_or_all(
    word: str, known: list[str], said: str
) -> None:
    assert meant(word, known) == said
