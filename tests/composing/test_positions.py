"""Numbers, labels, sections and annexes."""

from itertools import chain

import pytest

from adref.model.document import Block
from composed import CODES, TITLE, Draft, listed

NESTED = """\
operative:
  - id: one
    text: |
      Alpha
    children:
      - id: a
        text: |
          Beta
        children:
          - id: a-i
            text: |
              Gamma
            children:
              - id: a-i-a
                text: |
                  Delta
                children:
                  - id: a-i-a-i
                    text: |
                      Epsilon
        after: |
          and on
      - id: b
        text: |
          Zeta
  - id: two
    text: |
      Eta
"""
SECTIONS = """\
operative:
  - id: first
    heading: First
  - id: one
    text: |
      Alpha
  - id: two
    text: |
      Beta
  - id: second
    heading: Second
  - id: three
    text: |
      Gamma
"""
ANNEXES = """\
operative:
  - id: day
    text: |
      Alpha
annexes:
  - id: first
    title: First
    paragraphs:
      - id: first-one
        text: |
          Beta
      - id: first-two
        text: |
          Gamma
"""
SECOND = """\
  - id: second
    title: Second
    paragraphs:
      - id: second-one
        text: |
          Delta
"""


def blocks(text: str, language: str = "en") -> list[Block]:
    found = Draft(TITLE + text, language).document().blocks
    return [block for block in found if block.id or block.style in {"annex", "plain"}]


def labels(text: str, language: str = "en") -> list[str]:
    return [block.label for block in blocks(text, language) if block.label]


def children(count: int) -> str:
    items = "".join(
        f"      - id: item-{number}\n        text: |\n          Item\n"
        for number in range(count)
    )
    return f"{listed('operative', ['Alpha'])}    children:\n{items}"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", ["1.", "(a)", "(i)", "a.", "i.", "(b)", "2."]),
        ("fr", ["1.", "a)", "i)", "a.", "i.", "b)", "2."]),
        ("es", ["1.", "a)", "i)", "a.", "i.", "b)", "2."]),
        ("ru", ["1.", "a)", "i)", "a.", "i.", "b)", "2."]),
        ("ar", ["1 -", "(أ)", "‘1’", "أ -", "(1)", "(ب)", "2 -"]),
        ("zh", ["1.", "(a)", "㈠", "a.", "i.", "(b)", "2."]),
    ],
)
def test_each_level_is_labelled_as_the_language_has_it(
    code: str, expected: list[str]
) -> None:
    assert labels(NESTED, code) == expected


def test_arabic_letters_are_in_the_order_of_the_abjad() -> None:
    assert "".join(labels(children(8), "ar")) == "(أ)(ب)(ج)(د)(هـ)(و)(ز)(ح)"


def test_latin_letters_go_on_with_aa_after_z_as_word_counts() -> None:
    assert labels(children(28))[25:] == ["(z)", "(aa)", "(bb)"]


@pytest.mark.parametrize("code", CODES)
def test_a_sole_operative_paragraph_has_no_number(code: str) -> None:
    (sole,) = blocks(listed("operative", ["Alpha"]), code)
    assert (sole.style, sole.label, sole.level) == ("sole", "", -1)


def test_what_stands_below_a_sole_paragraph_is_lettered() -> None:
    assert labels(children(2)) == ["(a)", "(b)"]


def test_preambular_paragraphs_have_no_number() -> None:
    assert labels(listed("preamble", ["Alpha", "Beta"])) == []


def test_words_after_a_list_have_no_number_and_stand_at_the_margin() -> None:
    (flush,) = [block for block in blocks(NESTED) if block.style == "plain"]
    assert (flush.style, flush.label, flush.level) == ("plain", "", -1)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", ["I.", "1.", "2.", "II.", "3."]),
        ("ar", ["أولا -", "1 -", "2 -", "ثانيا -", "3 -"]),
        ("zh", ["一、", "1.", "2.", "二、", "3."]),
    ],
)
def test_paragraphs_are_numbered_through_all_sections(
    code: str, expected: list[str]
) -> None:
    assert labels(SECTIONS, code) == expected


def test_an_annex_begins_again_at_one() -> None:
    assert labels(ANNEXES) == ["1.", "2."]


@pytest.mark.parametrize(
    ("code", "sole", "two"),
    [
        ("en", "Annex", ["Annex I", "Annex II"]),
        ("fr", "Annexe", ["Annexe I", "Annexe II"]),
        ("es", "Anexo", ["Anexo I", "Anexo II"]),
        ("ru", "Приложение", ["Приложение I", "Приложение II"]),
        ("ar", "المرفق", ["المرفق الأول", "المرفق الثاني"]),
        ("zh", "附件", ["附件一", "附件二"]),
    ],
)
def test_only_several_annexes_are_numbered(
    code: str, sole: str, two: list[str]
) -> None:
    assert names(ANNEXES, code) == [sole]
    assert names(ANNEXES + SECOND, code) == two


def names(text: str, code: str) -> list[str]:
    found = [block for block in blocks(text, code) if block.style == "annex"]
    return [run.text for run in chain.from_iterable(block.runs for block in found)]


def test_a_list_longer_than_its_language_counts_is_one_finding_at_its_place() -> None:
    (found,) = Draft(TITLE + children(29), "ar").findings()
    assert found == (
        "text.yaml:91:9: error numbering: the list is too long here: العربية counts "
        "only to 28 in it; divide the list, or add to `counters: abjad:` in "
        "styles/languages/ar.yaml"
    )


def test_a_language_that_counts_on_prints_the_same_list() -> None:
    assert len(labels(children(29), "fr")) == 29
