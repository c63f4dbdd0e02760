"""A right translation raises nothing at all, a wrong one what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest
import yaml

from adref.checking.runner import check
from composed import CASES, CODES
from official import pair
from rules import FILES, rule

FILE = CASES / "checking" / "pairs.yaml"
UNIT = "unit"


@dataclass(frozen=True)
class Case:
    """An original, its translation, and the rules that find something in it."""

    original: str
    translated: str
    code: str
    finds: tuple[str, ...]


def cases() -> list[Case]:
    listed: list[Mapping[str, Any]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return [_case(one) for one in listed]


def _case(said: Mapping[str, Any]) -> Case:
    (code,) = set(said) & set(CODES[1:])
    return Case(said["en"], said[code], code, tuple(said.get("finds", ())))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.code)
def test_rules_find_what_is_wrong_and_nothing_else(case: Case) -> None:
    both = pair({UNIT: case.original}, {UNIT: case.translated}, ("en", case.code))
    found = check(both, [rule(path) for path in FILES])
    assert tuple(sorted({one.rule for one in found})) == case.finds


def test_most_cases_are_right_and_each_language_has_some() -> None:
    right = [case for case in cases() if not case.finds]
    assert 2 * len(right) >= len(cases())
    assert {case.code for case in right} == set(CODES[1:])
