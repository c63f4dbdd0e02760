"""One text has one spelling: the one that it uses more."""

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = [rule(STYLES / "rules" / "one-spelling.yaml")]


def told(text: str, code: str = "en") -> list[tuple[int, str]]:
    """The line of each finding, and what it wants to be written."""
    findings = check(subject_in(text, code), RULES)
    return [(one.place.line, one.message.split('"')[-2]) for one in findings]


def test_the_spelling_used_more_often_wins() -> None:
    text = """\
operative:
  - Welcomes the multistakeholder registry
  - Welcomes multistakeholderism
  - Notes the Multi-stakeholder forum
"""
    assert told(text) == [(4, "Multistakeholder")]


def test_of_two_used_alike_the_preferred_one_wins() -> None:
    text = """\
operative:
  - Welcomes the multistakeholder registry
  - Notes the multi-stakeholder forum
"""
    assert told(text) == [(2, "multi-stakeholder")]


def test_what_others_wrote_does_not_count() -> None:
    text = """\
operative:
  - Notes “Multistakeholder rivers” and “Multistakeholder lakes”
  - Welcomes the multi-stakeholder forum
"""
    assert told(text) == []


def test_an_ending_stays_as_it_is() -> None:
    text = """\
operative:
  - Благодарит сокоординаторов и сокоординатора
  - Просит со-координаторам помочь
"""
    assert told(text, "ru") == [(3, "сокоординаторам")]
