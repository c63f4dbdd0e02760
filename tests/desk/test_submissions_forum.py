"""A submission that names a forum is checked against its demands."""

from pathlib import Path

import pytest

from commands import adref

FILE = "sources/submissions/oceans/submission.yaml"


@pytest.fixture
def oceans(tmp_path: Path) -> Path:
    assert adref(tmp_path, "new", "oceans").returncode == 0
    return tmp_path


def say(folder: Path, *lines: str) -> None:
    file = folder / FILE
    file.write_text(file.read_text("utf-8") + "\n".join((*lines, "")), "utf-8")


def long_text(folder: Path, words: int) -> None:
    (folder / "sources/submissions/oceans/text.en.yaml").write_text(
        "title: Oceans\noperative:\n  - id: one\n    text: |\n      Requests "
        + "a report " * (words // 2),
        "utf-8",
    )


def test_the_limit_of_words_is_that_of_forum_and_status(oceans: Path) -> None:
    long_text(oceans, 600)
    say(oceans, "forum: ecosoc-ngo-statement", "status: special")
    done = adref(oceans, "check", "oceans")
    assert "error word-limit: 601 words, and this forum allows 500" in done.stdout
    assert done.returncode == 1


def test_a_longer_text_is_fine_for_another_status(oceans: Path) -> None:
    long_text(oceans, 600)
    say(oceans, "forum: ecosoc-ngo-statement", "status: general")
    assert "word-limit" not in adref(oceans, "check", "oceans").stdout


def test_a_forum_that_counts_by_status_asks_for_it(oceans: Path) -> None:
    say(oceans, "forum: hrc-ngo-statement")
    done = adref(oceans, "check", "oceans")
    assert "warning forum: its limit of words depends on who submits" in done.stdout


def test_a_forum_that_is_not_there_gets_the_one_that_was_meant(oceans: Path) -> None:
    say(oceans, "forum: hrc-statement")
    done = adref(oceans, "check", "oceans")
    assert '"hrc-statement" is not one of the forums; did you mean' in done.stdout
    assert done.returncode == 1


def test_an_edition_that_is_not_there_names_those_that_are(oceans: Path) -> None:
    say(oceans, "forum: hrc-ngo-statement", 'edition: "2011-06-01"', "status: roster")
    done = adref(oceans, "check", "oceans")
    assert "has no edition of 2011-06-01; it can be: " in done.stdout
    assert done.returncode == 1
