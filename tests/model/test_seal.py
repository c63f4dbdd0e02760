"""Words that we wrote are known by their letters, and no others are."""

import unicodedata

import pytest

from adref.model.seal import seal, sealed

WORDS = "Libellé convenu : A/99/901, par. 7"


@pytest.mark.parametrize(
    "text",
    [
        WORDS.replace(" ", "\u00a0"),
        WORDS.replace(" : ", ":\n"),
        unicodedata.normalize("NFD", WORDS),
        f"\u200e« {WORDS} »\u200e",
    ],
)
def test_spaces_and_marks_do_not_break_a_seal(text: str) -> None:
    assert seal(text) == seal(WORDS)


@pytest.mark.parametrize("text", ["", WORDS[:-1], f"{WORDS}8", WORDS.lower()])
def test_any_letter_more_or_less_breaks_it(text: str) -> None:
    assert seal(text) != seal(WORDS)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (WORDS, ""),
        (f"{WORDS} – oui", " – oui"),
        (f"{WORDS}oui", "oui"),
        (f"oui {WORDS}", f"oui {WORDS}"),
        ("oui", "oui"),
    ],
)
def test_what_stands_behind_sealed_words_is_found(text: str, rest: str) -> None:
    assert text[sealed(text, frozenset({seal(WORDS), "0a0a0a"})) :] == rest
