"""The words that open a paragraph."""

import pytest

from composed import operative, preamble


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Taking note with appreciation of it", "Taking note with appreciation"),
        (
            "fr",
            "Prenant note avec satisfaction de lui",
            "Prenant note avec satisfaction",
        ),
        ("es", "Tomando nota con aprecio de él", "Tomando nota con aprecio"),
        (
            "ru",
            "отмечая с глубокой обеспокоенностью",
            "отмечая с глубокой обеспокоенностью",
        ),
        ("ar", "وإذ تحيط علما مع التقدير به", "وإذ تحيط علما مع التقدير"),
        ("zh", "深为关切地注意到它", "深为关切地注意到"),
    ],
)
def test_the_longest_opener_wins(code: str, text: str, expected: str) -> None:
    assert opened(preamble(text, language=code)) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Also requests it", "Also requests"),
        ("en", "Further requests it", "Further requests"),
        ("en", "Takes note also of it", "Takes note also"),
        ("fr", "Prie également de le faire", "Prie également"),
        ("fr", "Prend en outre note de lui", "Prend en outre note"),
        ("es", "Solicita también que se haga", "Solicita también"),
        ("es", "Acoge además con beneplácito eso", "Acoge además con beneplácito"),
        ("ru", "просит также сделать это", "просит также"),
        ("ru", "просит далее сделать это", "просит далее"),
        ("ar", "تقرر أيضا ذلك", "تقرر أيضا"),
        ("ar", "تقرر كذلك ذلك", "تقرر كذلك"),
        ("zh", "又决定这样做", "又决定"),
        ("zh", "还请这样做", "还请"),
    ],
)
def test_also_and_further_belong_to_the_opener(
    code: str, text: str, expected: str
) -> None:
    assert opened(operative(text, language=code)) == expected


@pytest.mark.parametrize("waw", ["", "و"])
def test_arabic_openers_are_found_with_and_without_waw(waw: str) -> None:
    found = opened(preamble(f"{waw}إذ تشير إلى الميثاق", language="ar"))
    assert found == f"{waw}إذ تشير"


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_both_apostrophes_spell_the_same_opener(apostrophe: str) -> None:
    text = f"Ayant à l{apostrophe}esprit la Charte"
    assert opened(preamble(text, language="fr")) == f"Ayant à l{apostrophe}esprit"


def test_vowel_signs_in_arabic_do_not_hide_an_opener() -> None:
    found = opened(operative("تحيطُ علماً به", language="ar"))
    assert found == "تحيطُ علماً"


def test_an_opener_begins_with_a_capital_but_in_russian_with_a_small_letter() -> None:
    assert opened(preamble("recalling it")) == "Recalling"
    assert opened(preamble("Признавая это", language="ru")) == "признавая"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Notesworthy is the river"),
        ("en", "Whatever the river does"),
        ("fr", "Notera qui voudra"),
        ("es", "Decidela ya"),
        ("ru", "проситель ждет"),
        ("ar", "تقررها الدول"),
    ],
)
def test_a_word_that_only_begins_like_an_opener_is_none(code: str, text: str) -> None:
    (block,) = operative(text, language=code)
    assert "<" not in block


def test_words_that_the_author_marks_are_the_opener() -> None:
    assert opened(operative("_Takes_ note of it")) == "Takes"
    assert opened(operative("_Warmly greets_ it")) == "Warmly greets"


def test_a_further_verb_stands_out_only_where_the_author_marks_it() -> None:
    (block,) = operative("Welcomes it, and _invites_ all, and requests more")
    assert block == "<Welcomes> it, and _invites_ all, and requests more."


def test_a_negotiation_bracket_does_not_hide_an_opener() -> None:
    assert operative("[Welcomes] it") == ["[<Welcomes>] it."]
    assert operative("[_Greets_ it]") == ["[<Greets> it]."]


def test_operative_verbs_do_not_open_a_preambular_paragraph() -> None:
    assert preamble("Welcomes it") == ["Welcomes it,"]


def opened(found: list[str]) -> str:
    (block,) = found
    before, _, after = block.partition(">")
    assert after, block
    return before.removeprefix("<")
