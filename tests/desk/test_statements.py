"""A forum that takes one statement a year from an organisation, and what it means."""

import shutil
from pathlib import Path

import pytest

from commands import adref
from goldens import CHECKOUT

CASE = CHECKOUT / "tests" / "cases" / "sign-on" / "sources"
NAME = "rivers-without-walls"
FORUM = "ecosoc-ngo-statement"


def submission(desk: Path, name: str, *changes: tuple[str, str], ledger: str) -> None:
    """A statement in English like that of the case, with some words changed."""
    folder = desk / "sources" / "submissions" / name
    shutil.copytree(CASE / "submissions" / NAME, folder)
    path = folder / "submission.yaml"
    text = path.read_text("utf-8").replace("[en, fr, ar, zh]", "[en]")
    for before, after in ((r"original: en", f"original: en\nforum: {FORUM}"), *changes):
        assert before in text
        text = text.replace(before, after)
    path.write_text(text, "utf-8")
    (folder / "endorsers.yaml").write_text(f"endorsers:\n{ledger}", "utf-8")


def entry(id_: str, name: str, *more: str) -> str:
    consent = 'consent: {publish: yes, on: "2033-01-20", ref: r-1}'
    lines = (f"id: {id_}", f"name: {name}", "state: confirmed", consent, *more)
    first, *rest = lines
    return f"  - {first}\n" + "".join(f"    {line}\n" for line in rest)


def found(desk: Path, *names: str) -> list[str]:
    done = adref(desk, "check", *names)
    return [line for line in done.stdout.splitlines() if "one-statement" in line]


ORVEL = entry("orvel", "Orvel River Watch", "country: KEN")


def test_an_organisation_that_signs_two_statements_is_told_in_both(
    tmp_path: Path,
) -> None:
    submission(tmp_path, "one", ledger=ORVEL)
    submission(tmp_path, "two", ledger=entry("x", "ORVEL RIVER WATCH", "country: KEN"))
    rest = "and the forum takes one statement a year of an organisation"
    at = "sources/submissions/{}/endorsers.yaml:2:5: warning one-statement: {}, {}"
    assert [line.partition(";")[0] for line in found(tmp_path)] == [
        at.format("one", '"orvel" signs "two" as well', rest),
        at.format("two", '"x" signs "one" as well', rest),
    ]


def test_only_what_stands_in_the_submission_that_is_asked_for_is_told(
    tmp_path: Path,
) -> None:
    submission(tmp_path, "one", ledger=ORVEL)
    submission(tmp_path, "two", ledger=ORVEL)
    (line,) = found(tmp_path, "two")
    assert "submissions/two/" in line


@pytest.mark.parametrize(
    ("ledger", "told"),
    [
        (ORVEL, 2),
        (entry("x", "Other", "names: {fr: Orvel River Watch}"), 2),
        (entry("x", "Orvel River Watch"), 2),
        (entry("x", "Orvel River Watch", "country: PER"), 0),
        (entry("x", "Orvel Watch", "country: KEN"), 0),
        (entry("orvel", "Orvel River Watch", "kind: individual"), 0),
        (ORVEL.replace("confirmed", "pending"), 0),
        (ORVEL.replace("confirmed", "late"), 0),
    ],
)
def test_it_is_the_same_organisation_that_is_printed_in_both(
    tmp_path: Path, ledger: str, told: int
) -> None:
    submission(tmp_path, "one", ledger=ORVEL)
    submission(tmp_path, "two", ledger=ledger)
    assert len(found(tmp_path)) == told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("2033-02-01", "2033-11-01"), 2),
        (("2033-02-01", "2034-02-01"), 0),
        ((f"forum: {FORUM}", "forum: civil-society-text"), 0),
        ((f"forum: {FORUM}\n", ""), 0),
    ],
)
def test_only_statements_of_one_year_to_one_forum_are_compared(
    tmp_path: Path, change: tuple[str, str], told: int
) -> None:
    submission(tmp_path, "one", ledger=ORVEL)
    submission(tmp_path, "two", change, ledger=ORVEL)
    assert len(found(tmp_path)) == told


def test_who_submits_a_statement_signs_no_other(tmp_path: Path) -> None:
    submission(tmp_path, "one", ledger=ORVEL)
    submitted = (
        "A group of friends of the Orvel",
        "Thessan, Orvel River Watch and others",
    )
    submission(tmp_path, "two", submitted, ledger=entry("x", "Another"))
    (line,) = found(tmp_path)
    assert '"orvel" submits "two" itself' in line


def test_what_is_wrong_with_another_submission_is_not_told_of_this_one(
    tmp_path: Path,
) -> None:
    submission(tmp_path, "one", ledger=ORVEL)
    submission(tmp_path, "two", ledger="  - nonsense\n")
    done = adref(tmp_path, "check", "one")
    assert "submissions/two" not in done.stdout


def test_the_page_of_a_forum_says_that_it_takes_one(tmp_path: Path) -> None:
    done = adref(tmp_path, "explain", FORUM)
    assert "one a year from an organisation" in done.stdout
