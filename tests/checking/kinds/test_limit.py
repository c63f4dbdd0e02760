"""A text is held against the limit of its forum, status and language."""

from dataclasses import replace
from pathlib import Path

from adref.checking.runner import check
from adref.model.finding import Finding
from composed import STYLES
from examples import subject_in
from rules import forum, rule

COUNTING = forum("invented-counting-forum").editions[1]
OVER = Path(STYLES / "rules" / "word-limit.yaml")
NEAR = Path(STYLES / "rules" / "near-word-limit.yaml")
TEXT = """\
title: Open rivers
operative: [Requests a yearly report]
"""


def found(path: Path, text: str, code: str = "en", status: str = "") -> list[Finding]:
    made = replace(subject_in(text, code, COUNTING), status=status)
    return list(check(made, [rule(path)]))


def test_a_text_over_the_limit_tells_how_many_words_have_to_go() -> None:
    (finding,) = found(OVER, TEXT, status="roster")
    assert finding.message == "6 words, and this forum allows 4: take out 2"
    assert (finding.place.line, finding.unit) == (1, "title")


def test_the_limit_goes_by_the_status_of_the_submitter() -> None:
    assert found(OVER, TEXT, status="special") == []
    assert found(OVER, TEXT, status="general") == []


def test_a_full_text_is_told_of_its_room_and_one_over_the_limit_is_not() -> None:
    (finding,) = found(NEAR, TEXT, status="special")
    assert finding.message == "6 words of 6 that this forum allows: there is room for 0"
    assert found(NEAR, TEXT, status="roster") == []
    assert found(NEAR, TEXT, status="general") == []


def test_chinese_is_counted_in_characters_against_a_limit_of_characters() -> None:
    assert found(OVER, "operative: [请登记处提出报告]", "zh", "roster") == []
    (finding,) = found(OVER, "operative: [请登记处每年提出报告]", "zh", "roster")
    assert finding.message == "10 characters, and this forum allows 8: take out 2"


def test_large_numbers_are_written_with_commas() -> None:
    words = "word " * 2345
    (finding,) = found(OVER, f"operative: [{words}]")
    assert finding.message.startswith("2,345 words, and this forum allows 10: ")


def test_a_forum_without_a_limit_finds_nothing() -> None:
    free = forum("ga-draft-resolution").editions[-1]
    made = subject_in(TEXT, edition=free)
    assert check(made, [rule(OVER), rule(NEAR)]) == ()
