"""What opens closes, in its own paragraph or at the end of a later one."""

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = [
    rule(STYLES / "rules" / f"{name}.yaml")
    for name in ("unbalanced-brackets", "unbalanced-quotes")
]


def told(text: str, code: str = "en") -> list[tuple[int, str]]:
    """The line of each finding, and the mark without its other half."""
    findings = check(subject_in(text, code), RULES)
    return [(one.place.line, one.message.strip('"')[0]) for one in findings]


def test_the_mark_without_its_other_half_is_told() -> None:
    text = """\
operative:
  - Opens the [registry (of gauges]
  - Opens the registry) of gauges
"""
    assert told(text) == [(3, ")"), (2, "(")]


def test_a_bracket_of_negotiation_may_hold_paragraphs() -> None:
    text = """\
operative:
  - "[Opens the registry"
  - Counts the gauges
  - Reports on them]
"""
    assert told(text) == []


def test_a_bracket_that_closes_amid_a_later_paragraph_closes_nothing() -> None:
    text = """\
operative:
  - Opens the [registry
  - Counts the] gauges
"""
    assert told(text) == [(3, "]"), (2, "[")]


def test_a_quotation_opens_anew_in_each_of_its_paragraphs() -> None:
    text = """\
operative:
  - Adopts “the Orvel is open
  - “the Orvel is wide
  - “the Orvel is deep”
"""
    assert told(text) == []


def test_a_label_closes_without_having_been_opened() -> None:
    text = """\
operative:
  - Renvoie au paragraphe 3 a) ii) et au 4)
"""
    assert told(text, "fr") == []


def test_many_brackets_take_no_longer_than_few() -> None:
    text = f"operative: ['{'(' * 3000}']"
    assert len(told(text)) == 3000
