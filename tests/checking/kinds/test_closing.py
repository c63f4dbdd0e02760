"""A typed mark is held against the position of its paragraph."""

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = [
    rule(STYLES / "rules" / f"{name}.yaml")
    for name in ("closing-mark", "list-colon", "colon-without-list")
]


def told(text: str, code: str = "en") -> list[tuple[int, str]]:
    """The line of each finding, and its rule."""
    return [(one.place.line, one.rule) for one in check(subject_in(text, code), RULES)]


def test_only_the_last_operative_paragraph_ends_with_a_full_stop() -> None:
    text = """\
operative:
  - Requests the ports to join.
  - Requests the States to join.
"""
    assert told(text) == [(2, "closing-mark")]


def test_a_footnote_call_does_not_hide_the_mark_before_it() -> None:
    text = """\
preamble:
  - text: Recalling the Charter;{note:one}
    notes: {one: See the charter}
"""
    assert told(text) == [(2, "closing-mark")]


def test_a_subparagraph_in_the_middle_of_a_list_ends_with_a_semicolon() -> None:
    text = """\
operative:
  - text: "Requests the ports:"
    children:
      - To join,
      - To open;
      - To report,
"""
    assert told(text) == [(4, "closing-mark")]


def test_words_after_a_list_want_the_colon_before_it_too() -> None:
    text = """\
operative:
  - text: Requests the ports;
    children: [To join, To report]
    after: as soon as they can
"""
    assert told(text) == [(2, "list-colon")]


def test_words_that_go_on_after_a_list_yet_to_come_want_the_colon_as_well() -> None:
    text = """\
operative:
  - text: Requests the ports;
    after: as soon as they can
"""
    assert told(text) == [(2, "list-colon")]


def test_a_footnote_of_the_last_paragraph_is_no_paragraph_after_it() -> None:
    text = """\
operative:
  - text: Requests the ports to join{note:one}.
    notes: {one: See the charter}
"""
    assert told(text) == []


def test_a_mark_is_underlined_and_nothing_else() -> None:
    (finding,) = check(subject_in('operative: ["Requests these:"]'), RULES)
    assert finding.end
    assert finding.end.column - finding.place.column == 1
