"""All rules as they are, and subjects made of their examples or of a few lines."""

from functools import cache
from pathlib import Path

from adref.checking.catalogue import SETTINGS
from adref.checking.runner import check
from adref.checking.subject import Subject
from adref.checking.subjects import exemplary
from adref.model.finding import Finding
from adref.model.rule import Example, Rule
from adref.model.term import Knowledge
from adref.reading.rules import read_rule
from composed import CODES, STYLES, language, value

FILES = sorted((STYLES / "rules").glob("*.yaml"))


@cache
def rule(path: Path) -> Rule:
    """A rule as it is."""
    return value(read_rule(path.read_bytes(), path.name, SETTINGS))


@cache
def knowledge() -> Knowledge:
    """What is known besides the texts."""
    return Knowledge()


def subject(example: Example) -> Subject:
    """An example as a subject."""
    original = example.original and language(example.original.language)
    pair = (language(example.text.language), original or None)
    return exemplary(example, pair, knowledge(), None)


def found(one: Rule, example: Example) -> tuple[Finding, ...]:
    """What a rule finds in an example."""
    return check(subject(example), [one])


def covered() -> list[tuple[Path, str]]:
    """Each rule's file with each of the languages it covers."""
    return [
        (path, code) for path in FILES for code in CODES if code in rule(path).languages
    ]
