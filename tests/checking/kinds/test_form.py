"""An opener of the other part is told with one that could stand there."""

import pytest

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULE = rule(STYLES / "rules" / "opener-form.yaml")


def such(part: str, text: str, code: str) -> str:
    """The opener that is proposed instead of a wrong one."""
    (finding,) = check(subject_in(f'{part}: ["{text}"]', code), [RULE])
    return finding.message.split('"')[-2]


@pytest.mark.parametrize(
    ("text", "code", "wanted"),
    [
        ("Takes note of the report", "en", "Taking note"),
        ("Takes note with appreciation of it", "en", "Taking note with appreciation"),
        ("Also welcomes the report", "en", "Welcoming"),
        ("Prend note du rapport", "fr", "Prenant note"),
        ("Toma nota del informe", "es", "Tomando nota"),
        ("вновь подтверждает доклад", "ru", "вновь подтверждая"),
        ("تلاحظ التقرير", "ar", "إذ تلاحظ"),
    ],
)
def test_a_verb_is_proposed_as_a_participle(text: str, code: str, wanted: str) -> None:
    assert such("preamble", text, code) == wanted


def test_a_verb_without_a_participle_in_the_table_gets_an_example() -> None:
    assert such("preamble", "Decides to open a registry", "en") == "Recalling"


def test_a_participle_is_proposed_as_a_verb() -> None:
    assert such("operative", "[Welcoming the report]", "en") == "Welcomes"


def test_where_we_speak_openers_are_free() -> None:
    text = """\
operative:
  - We open a registry
  - Recognizing the floods, we invite the ports
  - We invite the States
"""
    assert list(check(subject_in(text), [RULE])) == []


def test_one_we_does_not_make_a_text_of_it() -> None:
    text = """\
operative:
  - We open a registry
  - Recognizing the floods of the Orvel
  - Invites the ports
  - Invites the States
"""
    assert [one.place.line for one in check(subject_in(text), [RULE])] == [3]
