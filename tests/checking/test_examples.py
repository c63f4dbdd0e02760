"""Every rule has a source, and examples that it finds or leaves alone."""

import string
from pathlib import Path

import pytest

from adref.checking.catalogue import KINDS
from adref.model.finding import Finding
from adref.model.markup import PLACEHOLDER
from adref.model.rule import Fix
from rules import FILES, covered, found, rule

FEWEST = 2


def named(path: object) -> str:
    return path.stem if isinstance(path, Path) else str(path)


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_rule_is_called_like_its_file(path: Path) -> None:
    assert rule(path).id == path.stem


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_rule_says_where_it_is_laid_down(path: Path) -> None:
    source = rule(path).source
    assert source.work
    assert source.at
    assert source.edition


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_rule_covers_a_language(path: Path) -> None:
    assert rule(path).languages


@pytest.mark.parametrize(("path", "code"), covered(), ids=named)
def test_a_rule_has_two_examples_of_either_sort(path: Path, code: str) -> None:
    examples = rule(path).languages[code]
    assert len(examples.breaches) >= FEWEST
    assert len(examples.keeps) >= FEWEST


@pytest.mark.parametrize(("path", "code"), covered(), ids=named)
def test_a_rule_finds_each_breach(path: Path, code: str) -> None:
    silent = [
        str(example.place)
        for example in rule(path).languages[code].breaches
        if not found(rule(path), example)
    ]
    assert silent == []


@pytest.mark.parametrize(("path", "code"), covered(), ids=named)
def test_a_rule_leaves_alone_what_keeps_it(path: Path, code: str) -> None:
    loud = [
        str(finding)
        for example in rule(path).languages[code].keeps
        for finding in found(rule(path), example)
    ]
    assert loud == []


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_message_is_a_whole_one(path: Path) -> None:
    one = rule(path)
    for finding in _all(path):
        assert finding.message
        assert "{" not in PLACEHOLDER.sub("", finding.message)
        assert finding.message[-1] not in string.whitespace + ":"
        assert finding.end is not None
        assert finding.place <= finding.end
        assert bool(finding.edits) == (one.fix is Fix.SAFE)


def test_every_kind_has_a_rule() -> None:
    assert {rule(path).kind for path in FILES} == set(KINDS)


def _all(path: Path) -> list[Finding]:
    return [
        finding
        for covered_language in rule(path).languages.values()
        for example in covered_language.breaches
        for finding in found(rule(path), example)
    ]
