"""Letters become others one by one, and the words around them are told."""

import pytest

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule


def told(name: str, text: str, code: str) -> list[str]:
    """What each finding of one rule wants to be written."""
    one = rule(STYLES / "rules" / f"{name}.yaml")
    found = check(subject_in(f"operative:\n  - {text}", code), [one])
    return [finding.message.split('"')[-2] for finding in found]


def test_the_whole_word_is_told() -> None:
    assert told("yo", "открыть ещё всё", "ru") == ["еще", "все"]


def test_a_number_keeps_its_decimals_and_its_strokes() -> None:
    assert told("arabic-digits", "تطلب ٢٫٥ من ٧٠/١٢٥", "ar") == ["2,5", "70", "125"]


@pytest.mark.parametrize("label", ["(هـ)", "بـ 5", "لـ “نهر”"])
def test_a_stroke_that_ends_a_word_stays(label: str) -> None:
    assert told("tatweel", f"تطلب {label}", "ar") == []


def test_a_stretched_word_loses_all_its_strokes() -> None:
    assert told("tatweel", "فـــتح السجـل", "ar") == ["فتح", "السجل"]


def test_no_simplified_character_is_taken_for_a_traditional_one() -> None:
    settings = rule(STYLES / "rules" / "traditional-characters.yaml").languages["zh"]
    wrong, right = (getattr(settings.settings, name) for name in ("wrong", "right"))
    assert len(wrong) == len(right) == len(set(wrong))
    assert set(wrong).isdisjoint(right)
    right.encode("gb2312")
