"""What opens a paragraph agrees with the organ."""

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

GENDER = rule(STYLES / "rules" / "gender.yaml")
UNSAID = rule(STYLES / "rules" / "gender-unsaid.yaml")


def told(text: str, code: str) -> list[tuple[str, str]]:
    """The rule of each finding, and what it wants to be written."""
    findings = check(subject_in(text, code), [GENDER, UNSAID])
    return [(one.rule, one.message.split('"')[3]) for one in findings]


def test_the_word_keeps_its_case() -> None:
    text = "{organ: general-assembly, preamble: [Vivement préoccupé par les crues]}"
    assert told(text, "fr") == [("gender", "préoccupée")]
    assert told(text.replace("Vivement p", "P"), "fr") == [("gender", "Préoccupée")]


def test_without_an_organ_the_assembly_is_taken_for_granted() -> None:
    text = "preamble: [Convencido de su utilidad]"
    assert told(text, "es") == [("gender-unsaid", "Convencida")]


def test_an_organ_of_no_known_gender_is_left_alone() -> None:
    text = "{organ: some-conference, preamble: [Convencido de ello, Guiada por ello]}"
    assert told(text, "es") == []
