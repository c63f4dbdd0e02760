"""A submission goes by one edition of its forum, and by the limits of its status."""

from dataclasses import replace
from datetime import date

import pytest

from adref.checking.editions import edition_of, most
from adref.model.endorser import Consultative
from adref.model.finding import Level
from adref.model.forum import Limits, Measure
from adref.model.submission import Identity
from adref.reading.submissions import read_submission
from composed import IDENTITY, value
from rules import forum

FORUM = forum("invented-counting-forum")
FIRST, SECOND = date(2031, 1, 1), date(2033, 1, 1)


def identity(day: date, edition: date | None = None) -> Identity:
    said = IDENTITY | {"original": "en", "languages": "[en]", "forum": FORUM.id}
    lines = "\n".join(f"{key}: {word}" for key, word in said.items())
    read = value(read_submission(lines.encode(), "submission.yaml", "x"))
    return replace(read, date=day, edition=edition, status=Consultative.ROSTER)


@pytest.mark.parametrize(
    ("day", "since"),
    [
        (date(2031, 1, 1), FIRST),
        (date(2032, 12, 31), FIRST),
        (date(2033, 1, 1), SECOND),
        (date(2040, 6, 5), SECOND),
    ],
)
def test_the_edition_is_the_latest_that_is_not_after_the_submissions_date(
    day: date, since: date
) -> None:
    assert value(edition_of(FORUM, identity(day))).since == since


def test_where_all_editions_are_later_the_first_one_counts() -> None:
    assert value(edition_of(FORUM, identity(date(2019, 1, 1)))).since == FIRST


def test_an_edition_that_is_named_counts_whatever_the_date() -> None:
    named = identity(date(2040, 6, 5), edition=FIRST)
    assert value(edition_of(FORUM, named)).since == FIRST


def test_an_edition_that_is_not_there_names_those_that_are() -> None:
    outcome = edition_of(FORUM, identity(date(2040, 6, 5), edition=date(2032, 1, 1)))
    assert outcome.value is None
    (finding,) = outcome.findings
    assert finding.message == (
        'the forum "invented-counting-forum" has no edition of 2032-01-01; it can be: '
        '"2031-01-01", "2033-01-01"'
    )


def test_a_status_that_decides_the_limit_is_asked_for_at_the_forum() -> None:
    silent = replace(identity(date(2033, 1, 1)), status=None)
    outcome = edition_of(FORUM, silent)
    assert outcome.value
    (finding,) = outcome.findings
    assert finding.message == (
        "its limit of words depends on who submits; add `status:`: general, special, "
        "roster"
    )
    assert (finding.place, finding.level) == (silent.place_of("forum"), Level.WARNING)


def test_languages_that_the_forum_does_not_take_are_told_of() -> None:
    two = replace(identity(date(2033, 1, 1)), languages=("en", "fr"))
    six = replace(two, languages=("en", "fr", "ar", "zh"))
    (finding,) = edition_of(FORUM, six).findings
    assert finding.message == ("the forum takes texts in en, fr; do not hand in ar, zh")
    assert (finding.place, finding.level) == (six.place_of("languages"), Level.ADVICE)
    assert edition_of(FORUM, two).findings == ()


def test_a_status_is_not_asked_for_where_all_have_the_same_limit() -> None:
    silent = replace(identity(date(2031, 6, 1)), status=None)
    assert edition_of(FORUM, silent).findings == ()


@pytest.mark.parametrize(
    ("status", "words"), [("general", 10), ("special", 6), ("roster", 4), ("", 10)]
)
def test_a_limit_is_that_of_the_status_or_the_largest_where_none_is_said(
    status: str, words: int
) -> None:
    assert most(FORUM.editions[1].limits, status, Measure.WORDS) == words


def test_a_limit_for_any_status_is_for_those_without_one_of_their_own() -> None:
    limits = Limits(words={"any": 5, "special": 9})
    assert most(limits, "roster", Measure.WORDS) == 5
    assert most(limits, "special", Measure.WORDS) == 9


def test_characters_have_their_own_limit_where_the_forum_says_so() -> None:
    first, second = FORUM.editions
    assert most(second.limits, "roster", Measure.CHARACTERS) == 8
    assert most(first.limits, "roster", Measure.CHARACTERS) == 3


def test_without_limits_nothing_is_limited() -> None:
    assert most(Limits(), "general", Measure.WORDS) == 0
