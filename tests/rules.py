"""All rules as they are, and subjects made of their examples or of a few lines."""

from functools import cache
from pathlib import Path

from adref.checking.catalogue import SETTINGS
from adref.checking.runner import check
from adref.checking.subject import Subject
from adref.checking.subjects import exemplary
from adref.model.finding import Finding
from adref.model.forum import Edition, Forum
from adref.model.rule import Example, Rule
from adref.model.term import Geography, Knowledge, Resolution, Term
from adref.reading.countries import read_countries
from adref.reading.forums import read_forum
from adref.reading.resolutions import read_resolutions
from adref.reading.rules import read_rule
from adref.reading.terms import read_terms
from composed import CASES, CODES, STYLES, language, value

FORUMS = {
    path.stem: path
    for folder in (STYLES, CASES)
    for path in sorted((folder / "forums").glob("*.yaml"))
}
"""The forums as they are, and those invented for examples."""
FILES = sorted((STYLES / "rules").glob("*.yaml"))


@cache
def rule(path: Path) -> Rule:
    """A rule as it is."""
    return value(read_rule(path.read_bytes(), path.name, SETTINGS))


@cache
def forum(name: str) -> Forum:
    """A forum by its id."""
    return value(read_forum(FORUMS[name].read_bytes(), f"{name}.yaml"))


def edition(name: str) -> Edition | None:
    """The latest edition of a forum, or None where none is named."""
    return forum(name).editions[-1] if name else None


@cache
def knowledge() -> Knowledge:
    """What is known besides the texts."""
    return Knowledge(
        terms=terms(),
        countries=geography().countries,
        resolutions=resolutions(),
        regions=geography().regions,
    )


@cache
def terms() -> tuple[Term, ...]:
    """The terms of this project."""
    path = STYLES.parent / "sources" / "terms.yaml"
    return value(read_terms(path.read_bytes(), path.name))


@cache
def geography() -> Geography:
    """Countries and regions as they are."""
    path = STYLES / "countries.yaml"
    return value(read_countries(path.read_bytes(), path.name))


@cache
def resolutions() -> tuple[Resolution, ...]:
    """The resolutions whose dates are known."""
    path = STYLES / "resolutions.yaml"
    return value(read_resolutions(path.read_bytes(), path.name))


def subject(example: Example) -> Subject:
    """An example as a subject."""
    original = example.original and language(example.original.language)
    pair = (language(example.text.language), original or None)
    return exemplary(example, pair, knowledge(), edition(example.forum))


def found(one: Rule, example: Example) -> tuple[Finding, ...]:
    """What a rule finds in an example."""
    return check(subject(example), [one])


def covered() -> list[tuple[Path, str]]:
    """Each rule's file with each of the languages it covers."""
    return [
        (path, code) for path in FILES for code in CODES if code in rule(path).languages
    ]
