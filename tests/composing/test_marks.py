"""Closing marks, and footnote calls beside them."""

import pytest

from adref.model.document import Block
from composed import CODES, TITLE, Draft, listed, operative, preamble, printed

LIST = """\
{part}:
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
          - id: a-ii
            text: |
              Delta
      - id: b
        text: |
          Epsilon
        children:
          - id: b-i
            text: |
              Zeta
"""
AFTER = "    after: |\n      and on\n"
LAST = "  - id: last\n    text: |\n      Last\n"


def ends(text: str, language: str = "en") -> list[str]:
    """What each paragraph of the text ends with, after its one word."""
    blocks = Draft(TITLE + text, language).document().blocks
    found = [block for block in blocks if block.style in STYLES]
    return [printed(block).removeprefix("and on").lstrip(LETTERS) for block in found]


STYLES = {"preambular", "operative", "sole", "plain", "sub1", "sub2"}
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


@pytest.mark.parametrize(
    ("code", "comma", "semicolon", "stop"),
    [
        ("en", ",", ";", "."),
        ("fr", ",", "~;", "."),
        ("es", ",", ";", "."),
        ("ru", ",", ";", "."),
        ("ar", "،", "؛", "."),
        ("zh", "，", "；", "。"),
    ],
)
def test_the_mark_depends_on_the_position(
    code: str, comma: str, semicolon: str, stop: str
) -> None:
    text = (
        listed("preamble", ["Alpha"])
        + "operative:\n"
        + LAST
        + LAST.replace("last", "very-last")
    )
    bare = [end.strip("⟦⟧") for end in ends(text, code)]
    assert [end.rpartition("⟧")[2] for end in bare] == [comma, semicolon, stop]


def test_every_preambular_paragraph_ends_with_a_comma_even_the_last() -> None:
    assert preamble("Alpha", "Beta") == ["Alpha,", "Beta,"]


def test_only_the_last_operative_paragraph_ends_with_a_full_stop() -> None:
    assert operative("Alpha", "Beta", "Gamma") == ["Alpha;", "Beta;", "Gamma."]


def test_a_list_opens_with_a_colon_and_closes_with_the_mark_above_it() -> None:
    text = LIST.format(part="operative")
    assert ends(text + LAST) == [":", ":", ";", ";", ":", ";", "."]
    assert ends(text) == [":", ":", ";", ";", ":", "."]
    assert ends(LIST.format(part="preamble")) == [":", ":", ";", ";", ":", ","]


def test_words_after_a_list_carry_the_mark_of_the_whole_paragraph() -> None:
    text = LIST.format(part="operative") + AFTER
    assert ends(text) == [":", ":", ";", ";", ":", ";", "."]
    assert ends(text + LAST)[-2:] == [";", "."]


@pytest.mark.parametrize("typed", [";", ",", ".", ":", " ;", ".;", " . "])
def test_a_typed_mark_makes_room_for_the_right_one(typed: str) -> None:
    assert operative(f"Alpha{typed}", "Beta") == ["Alpha;", "Beta."]


@pytest.mark.parametrize(("code", "typed"), [("ar", "،"), ("ar", "؛"), ("zh", "。")])
def test_marks_of_other_scripts_are_typed_marks_too(code: str, typed: str) -> None:
    (text,) = preamble(f"12{typed}", language=code)
    assert typed not in text[:-1]


@pytest.mark.parametrize(("code", "mark"), [("en", "?"), ("ar", "؟"), ("zh", "？")])
def test_a_question_mark_is_kept_and_needs_no_other(code: str, mark: str) -> None:
    (text,) = operative(f"لم لا{mark}" if code == "ar" else f"不{mark}", language=code)
    assert text.endswith(mark)


def test_a_mark_stands_after_a_quotation() -> None:
    assert operative("Alpha “Beta”", "Gamma") == ["Alpha “Beta”;", "Gamma."]
    assert operative("Alpha “Beta,”", "Gamma") == ["Alpha “Beta”;", "Gamma."]


def test_a_quoted_sentence_at_the_end_needs_no_second_full_stop() -> None:
    assert operative("Alpha: “Beta is.”") == ["Alpha: “Beta is.”"]
    assert operative("Alpha: “Is it?”") == ["Alpha: “Is it?”"]
    assert operative("Alpha “is it?”", "Gamma")[0] == "Alpha “is it?”;"


def test_a_mark_typed_within_emphasis_goes_too() -> None:
    assert operative("Alpha **beta.**") == ["Alpha **beta**."]


@pytest.mark.parametrize("code", CODES)
def test_the_organ_s_line_has_a_comma_only_before_a_preamble(code: str) -> None:
    organ = {"organ": "general-assembly"}
    text, before = f"operative:\n{LAST}", listed("preamble", ["Beta"])
    alone = Draft(TITLE + text, code, organ).document()
    after = Draft(TITLE + before + text, code, organ).document()
    assert len(enacting(alone.blocks)) == 1
    assert enacting(after.blocks)[1:] == [{"ar": "،", "zh": "，"}.get(code, ",")]


def enacting(blocks: tuple[Block, ...]) -> list[str]:
    (line,) = [block for block in blocks if block.style == "enacting"]
    return [run.text for run in line.runs]


NOTED = """\
preamble:
  - id: one
    text: |
      {text}
    notes:
      x: |
        Ex
      y: |
        Why
"""


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "A{note:x}, b{note:y}", "A,{1} b,{2}"),
        ("en", "A,{note:x} b.{note:y}", "A,{1} b,{2}"),
        ("en", "A {note:x}: b{note:y}.", "A:{1} b,{2}"),
        ("en", "A{note:x}{note:y}, b", "A,{1}{2} b,"),
        ("en", "A{note:x} b{note:y} c", "A{1} b{2} c,"),
        ("fr", "A{note:x}, b{note:y}", "A{1}, b{2},"),
        ("fr", "A ;{note:x} b.{note:y}", "A{1}~; b{2},"),
        ("fr", "A,{note:x}{note:y} b", "A{1}{2}, b,"),
        ("es", "A,{note:x} b{note:y}.", "A{1}, b{2},"),
        ("ru", "А,{note:x} б{note:y}", "А{1}, б{2},"),
        ("ar", "ا،{note:x} ب.{note:y}", "ا{(1)}، ب{(2)}،"),
        ("zh", "甲，{note:x}乙{note:y}。", "甲{1}，乙{2}，"),
    ],
)
def test_a_footnote_call_stands_on_the_side_the_language_wants(
    code: str, text: str, expected: str
) -> None:
    draft = Draft(TITLE + NOTED.replace("{text}", text), code)
    (block,) = [one for one in draft.document().blocks if one.id == "one"]
    assert printed(block) == expected
