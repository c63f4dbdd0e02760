"""A wrong form is a slip beside right ones, and a habit where there are none."""

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = [
    rule(STYLES / "rules" / f"{name}.yaml")
    for name in (
        "quotes-straight",
        "quotes-straight-throughout",
        "apostrophes-straight",
        "apostrophes-straight-throughout",
        "half-width-marks",
        "half-width-marks-throughout",
    )
]


def told(text: str, code: str = "en") -> list[tuple[str, str]]:
    """The rule of each finding, and what its fix writes."""
    findings = check(subject_in(text, code), RULES)
    return [(one.rule, "".join(edit.text for edit in one.edits)) for one in findings]


def test_straight_marks_among_curved_ones_are_slips() -> None:
    text = """\
operative:
  - Notes the “open” and the “wide” Orvel
  - Notes the "deep" Orvel
"""
    assert told(text) == [("quotes-straight", "“"), ("quotes-straight", "”")]


def test_straight_marks_throughout_are_a_habit() -> None:
    text = """\
operative:
  - Notes the "deep" Orvel
"""
    assert {one for one, _ in told(text)} == {"quotes-straight-throughout"}


def test_french_quotation_marks_become_angled_ones() -> None:
    text = """\
operative:
  - Note l’Orvel "profond" et "large"
"""
    assert [write for _, write in told(text, "fr")] == ["«", "«", "»", "»"]


def test_an_apostrophe_within_a_word_and_after_one_is_curved() -> None:
    text = """\
operative:
  - Notes the river's and the rivers' banks
"""
    assert [write for _, write in told(text)] == ["’", "’"]


def test_a_comma_between_digits_or_latin_words_is_no_chinese_one() -> None:
    text = """\
operative:
  - 请公布1,234个测站,题为Rivers, Lakes
"""
    assert told(text, "zh") == [("half-width-marks-throughout", "，")]
