"""The line that enacts is recognised however it was typed."""

import pytest

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULE = rule(STYLES / "rules" / "enacting-line.yaml")


@pytest.mark.parametrize(
    "line",
    [
        "The General Assembly,",
        "THE GENERAL ASSEMBLY",
        "_The General Assembly_,",
        "[The General Assembly,]",
        "The General Assembly, recalling the Charter",
    ],
)
def test_the_line_is_told_with_the_key_that_prints_it(line: str) -> None:
    (finding,) = check(subject_in(f'preamble: ["{line}"]'), [RULE])
    assert "`organ: general-assembly`" in finding.message


def test_an_organ_that_does_something_is_no_line() -> None:
    text = "operative: [The General Assembly decides, The General Assemblyman]"
    assert list(check(subject_in(text), [RULE])) == []
