"""A word is spelled anew in the one script that can spell it."""

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = [rule(STYLES / "rules" / "mixed-scripts.yaml")]


def told(text: str, code: str) -> list[str]:
    """What each finding wants to be written."""
    findings = check(subject_in(f"operative:\n  - {text}", code), RULES)
    return [one.message.split('"')[-2] for one in findings]


def test_a_cyrillic_letter_in_an_english_word_becomes_latin() -> None:
    written = told("Opens the r\u0435gistry", "en")
    assert written == ["registry"]
    assert written[0].isascii()


def test_a_latin_name_in_a_russian_text_becomes_latin_throughout() -> None:
    (written,) = told("доклад Orv\u0435l", "ru")
    assert written.isascii()


def test_a_word_that_no_one_script_can_spell_is_left_alone() -> None:
    assert told("новые SMSки", "ru") == []


def test_a_word_that_is_all_in_another_script_is_left_alone() -> None:
    assert told("Notes the title Реестр рек", "en") == []
