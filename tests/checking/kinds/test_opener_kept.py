"""A paragraph whose original opens with a verb set apart opens with one too."""

import pytest

from adref.checking.runner import check
from adref.model.finding import Finding
from composed import STYLES
from examples import subject_in
from rules import rule

RULE = rule(STYLES / "rules" / "opener-kept.yaml")
PREAMBLE = """\
preamble: ["{here}"]
of: {{en: {{preamble: ["{there}"]}}}}
"""
OPERATIVE = PREAMBLE.replace("preamble", "operative")


def told(text: str, code: str = "fr") -> list[Finding]:
    return list(check(subject_in(text, code), [RULE]))


def test_the_openers_of_both_languages_are_told() -> None:
    text = OPERATIVE.format(there="Also requests a list", here="Dresse une liste")
    (finding,) = told(text)
    assert '"Also requests"' in finding.message
    assert "_Dresse_" in finding.message
    assert 'such as "' in finding.message
    assert finding.end
    assert (finding.place.column, finding.end.column) == (14, 20)


def test_an_opener_within_a_bracket_of_the_negotiation_is_one() -> None:
    text = OPERATIVE.format(there="[Requests a list]", here="[Demande une liste]")
    assert told(text) == []


def test_one_that_is_marked_is_one_in_either_language() -> None:
    text = PREAMBLE.format(there="_Dreaming_ of rivers", here="Rêvant de fleuves")
    assert len(told(text)) == 1
    assert told(text.replace("Rêvant", "_Rêvant_")) == []


def test_one_of_the_other_part_is_left_to_another_rule() -> None:
    text = PREAMBLE.format(there="Recalling rivers", here="Rappelle les fleuves")
    assert told(text) == []


@pytest.mark.parametrize("there", ["The ports count ships", "We request a list"])
def test_an_original_without_an_opener_asks_for_none(there: str) -> None:
    assert told(OPERATIVE.format(there=there, here="Dresse une liste")) == []


def test_subparagraphs_have_no_openers() -> None:
    text = """\
operative: [{text: Demande une liste, children: [Dresser la carte]}]
of: {en: {operative: [{text: Requests a list, children: [Requests of ports]}]}}
"""
    assert told(text) == []


def test_a_text_that_we_tell_needs_no_openers() -> None:
    text = """\
operative: [Nous demandons un port, Nous invitons les quais, Dresse une liste]
of:
  en:
    operative: [We request a port, We invite the quays, Requests a list]
"""
    assert told(text) == []
    assert len(told(text.replace("We request", "Requests"))) > 0
