"""Abbreviations: where they are explained, and whether that was needed."""

import pytest

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = {
    name: rule(STYLES / "rules" / f"abbreviation-{name}.yaml")
    for name in ("unexplained", "explained-twice", "unused")
}


def told(name: str, text: str, code: str = "en") -> list[str]:
    """The abbreviations that one of the rules finds."""
    findings = check(subject_in(text, code), [RULES[name]])
    return [one.message.split('"')[1].strip("()") for one in findings]


def test_an_abbreviation_is_told_once() -> None:
    text = "operative: [Notes that ROR is new, Notes that ROR is old]"
    assert told("unexplained", text) == ["ROR"]


def test_an_explanation_further_down_comes_too_late() -> None:
    text = "Notes that ROR, the registry of rivers (ROR), is new"
    assert told("unexplained", text) == ["ROR"]
    assert (
        told("unexplained", "Notes that the registry of rivers (ROR), or ROR, is new")
        == []
    )


@pytest.mark.parametrize(
    "text",
    [
        "Notes the second phase (II) and the third, III",
        "Notes the Rivers in ROR Day",
        "Notes the ROR for Good platform",
        "Notes the report A/86/901, ROR/86/2 and UNORV/GC.5",
        "Notes “ROR policy” and ROR-wide pages",
        "PREAMBLE",
        "Notes the Rivers Alliance on ROR and its lists",
    ],
)
def test_names_symbols_numerals_and_headings_are_no_abbreviations(text: str) -> None:
    assert told("unexplained", text) == []


def test_an_elided_article_hides_no_abbreviation() -> None:
    assert told("unexplained", "Prend note des travaux de l’OIRO", "fr") == ["OIRO"]


def test_a_plural_is_the_same_abbreviation() -> None:
    text = "Notes the registries of rivers (RORs), and that one ROR is new"
    assert told("unexplained", text) == []
    assert told("unused", text) == []


def test_a_quotation_explains_but_is_not_held_to_it() -> None:
    text = "operative: [Notes the registry (“ROR”), Notes that ROR is new]"
    assert told("unexplained", text) == []


def test_the_title_explains_too() -> None:
    text = "{title: The registry of rivers (ROR), operative: [Notes that ROR is new]}"
    assert told("unexplained", text) == []


def test_only_an_explanation_can_be_unused() -> None:
    text = "Notes that ROR is new and the lake (LOL) old"
    assert told("unused", text) == ["LOL"]


def test_a_use_in_a_footnote_is_a_use() -> None:
    text = "operative: [{text: Notes the registry (ROR), notes: [The ROR is new]}]"
    assert told("unused", text) == []


def test_the_second_explanation_is_the_one_too_many() -> None:
    text = "Notes the registry (ROR), the lake (LOL) and the registry again (ROR)"
    assert told("explained-twice", text) == ["ROR"]
