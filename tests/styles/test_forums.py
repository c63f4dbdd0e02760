"""Every forum is whole, and what it says of rules is about rules that there are."""

from collections import Counter
from datetime import timedelta

import pytest

from adref.checking.kinds.feature import Unwanted
from adref.model.forum import Edition, Feature, Forum, Weight
from composed import CODES, STYLES
from rules import FILES, FORUMS, forum, rule

NAMES = sorted(path.stem for path in (STYLES / "forums").glob("*.yaml"))
ASKED_FOR = {"civil-society-text", "ga-draft-resolution", "hrc-ngo-statement",
             "ecosoc-ngo-statement", "wsis20-input"}  # fmt: skip
every_forum = pytest.mark.parametrize("name", NAMES)


def editions() -> list[tuple[Forum, Edition]]:
    return [(one, edition) for one in map(forum, NAMES) for edition in one.editions]


def test_the_forums_that_people_write_to_are_there() -> None:
    assert set(NAMES) >= ASKED_FOR


@pytest.mark.parametrize("name", FORUMS)
def test_a_forum_is_called_like_its_file(name: str) -> None:
    assert forum(name).id == name


@every_forum
def test_an_edition_says_where_its_demands_are_laid_down(name: str) -> None:
    for edition in forum(name).editions:
        assert edition.source.work
        assert edition.source.at
        assert edition.source.edition


@every_forum
def test_every_rule_that_a_forum_names_is_there(name: str) -> None:
    rules = {path.stem for path in FILES}
    named = {rule for edition in forum(name).editions for rule in edition.levels}
    assert named - rules == set()


@every_forum
def test_a_forum_names_a_rule_only_to_change_its_level(name: str) -> None:
    same = [
        one
        for edition in forum(name).editions
        for one, weight in edition.levels.items()
        if weight == rule(STYLES / "rules" / f"{one}.yaml").level
    ]
    assert same == []


def test_every_rule_is_on_in_a_forum() -> None:
    off = Counter(
        one
        for _, edition in editions()
        for one, weight in edition.levels.items()
        if weight is Weight.OFF
    )
    assert [one for one, count in off.items() if count == len(editions())] == []


def test_every_feature_that_a_forum_does_not_want_has_a_rule() -> None:
    told = [
        covered.settings.feature
        for path in FILES
        if path.stem.endswith("-not-wanted")
        for covered in rule(path).languages.values()
        if isinstance(covered.settings, Unwanted)
    ]
    assert Counter(told) == dict.fromkeys(Feature, len(CODES))


def test_two_editions_of_a_forum_stand_side_by_side() -> None:
    first, second = forum("hrc-ngo-statement").editions
    assert second.since - first.since > timedelta(days=365)
    assert first.limits.counted != second.limits.counted
    assert (first.unwanted, second.unwanted) == ((), (Feature.EMPHASIS,))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("hrc-ngo-statement", {"general": 2000, "special": 1500, "roster": 1500}),
        ("ecosoc-ngo-statement", {"general": 2000, "special": 500, "roster": 500}),
        ("ga-draft-resolution", {}),
        ("wsis20-input", {}),
    ],
)
def test_limits_are_those_that_the_sources_have(
    name: str, words: dict[str, int]
) -> None:
    assert [edition.limits.words for edition in forum(name).editions] == [words] * len(
        forum(name).editions
    )
