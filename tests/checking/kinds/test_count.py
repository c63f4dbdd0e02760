"""Lists, sections and annexes are counted where they stand."""

from dataclasses import replace

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = [
    rule(STYLES / "rules" / f"{name}.yaml")
    for name in ("lone-subparagraph", "lone-section", "empty-section", "empty-annex")
]


def told(text: str) -> list[tuple[int, str]]:
    """The line of each finding, and its rule."""
    return [(one.place.line, one.rule) for one in check(subject_in(text), RULES)]


def test_a_lone_subparagraph_is_told_at_any_depth() -> None:
    text = """\
operative:
  - text: Requests the ports
    children:
      - To join
      - text: To report
        children:
          - On the floods
"""
    assert told(text) == [(7, "lone-subparagraph")]


def test_sections_of_an_annex_are_counted_by_themselves() -> None:
    text = """\
operative: [Requests the ports to join]
annexes:
  - title: Rules
    paragraphs:
      - heading: Scope
      - Data are open
"""
    assert told(text) == [(5, "lone-section")]


def test_a_heading_in_the_preamble_is_not_counted_with_the_operative_ones() -> None:
    text = """\
preamble:
  - heading: Past
  - Recalling the Charter
operative:
  - heading: Future
  - Requests the ports to join
"""
    assert told(text) == [(2, "lone-section"), (5, "lone-section")]


def test_what_is_wrong_with_the_order_of_a_text_is_told_in_the_original_only() -> None:
    made = subject_in("operative: [{text: Requests, children: [To join]}]")
    assert len(list(check(made, RULES))) == 1
    assert list(check(replace(made, original=made), RULES)) == []
