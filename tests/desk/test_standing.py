"""States, minor changes and what a release wants of a translation."""

import shutil
from pathlib import Path

import pytest

from commands import adref
from goldens import CHECKOUT

CASE = CHECKOUT / "tests" / "cases" / "sign-on" / "sources"
NAME = "rivers-without-walls"
TEXT = Path("sources") / "submissions" / NAME


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one stale and two missing units in French, on 15 January 2026."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1768478400")
    shutil.copytree(CASE, tmp_path / "sources")
    return tmp_path


def edited(desk: Path, before: str, after: str) -> None:
    """Change some words of the original."""
    path = desk / TEXT / "text.en.yaml"
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def stale(desk: Path, language: str = "fr") -> list[str]:
    """The stale units of a language."""
    done = adref(desk, "status", "--language", language)
    rows = [line.split() for line in done.stdout.splitlines()[1:]]
    return [row[1] for row in rows if row[2] == "stale"]


def test_what_a_translation_cites_is_kept_by_status_and_by_a_build(desk: Path) -> None:
    store = desk / TEXT / "originals.yaml"
    adref(desk, "status")
    kept = store.read_text("utf-8")
    assert "Calls upon States to open their data{note:data}" in kept
    assert "Noting that measurements" not in kept
    store.unlink()
    adref(desk, "build", "--language", "en")
    assert store.read_text("utf-8") == kept


def test_words_in_the_store_that_are_not_their_own_are_told_of(desk: Path) -> None:
    adref(desk, "status")
    store = desk / TEXT / "originals.yaml"
    text = store.read_text("utf-8")
    store.write_text(text.replace("to open their data", "to close their data"), "utf-8")
    done = adref(desk, "send", NAME, "--language", "fr")
    assert done.returncode == 1
    assert "are not those it stands for" in done.stderr


def test_a_minor_change_leaves_translations_current_and_says_why(desk: Path) -> None:
    adref(desk, "status")
    edited(desk, "to open their data{note", "to open their own data{note")
    assert "open" in stale(desk)
    done = adref(desk, "minor", NAME, "open", "--because", "Nothing: it is a test.")
    assert done.returncode == 0, done.stderr
    assert "{+ own+}" in done.stdout
    assert "open" not in stale(desk)
    text = (desk / TEXT / "text.en.yaml").read_text("utf-8")
    assert "    because: 'Nothing: it is a test.'\n" in text
    edited(desk, "to open their own data{note", "to open all their data{note")
    assert "open" in stale(desk)


def test_a_minor_change_is_printed_as_if_nothing_had_changed(desk: Path) -> None:
    adref(desk, "status")
    edited(desk, "to open their data{note", "to open their own data{note")
    adref(desk, "minor", NAME, "open", "--because", "A test")
    assert adref(desk, "build", "--language", "fr").returncode == 0
    text = (desk / "output" / NAME / f"{NAME}.fr.txt").read_text("utf-8")
    assert "ouvrir leurs données" in text


def test_several_older_originals_have_to_be_told_apart(desk: Path) -> None:
    adref(desk, "status")
    french = desk / TEXT / "text.fr.yaml"
    text = french.read_text("utf-8")
    french.write_text(text.replace('"f74ece7c"', '"f74ece7d"'), "utf-8")
    edited(desk, "to open their data{note", "to open their own data{note")
    done = adref(desk, "minor", NAME, "open", "--because", "A test")
    assert done.returncode == 2
    assert "--older f74ece7c  cited in ar, zh" in done.stderr
    assert "--older f74ece7d  cited in fr" in done.stderr
    again = adref(
        desk, "minor", NAME, "open", "--because", "A test", "--older", "f74ece7c"
    )
    assert again.returncode == 0, again.stderr
    assert "open" in stale(desk, "fr")
    assert "open" not in stale(desk, "zh")


@pytest.mark.parametrize(
    ("name", "unit", "message"),
    [
        ("river", "open", "there is no submission"),
        (NAME, "opne", 'there is no unit "opne"; did you mean "open"?'),
    ],
)
def test_a_minor_change_of_nothing_is_refused(
    desk: Path, name: str, unit: str, message: str
) -> None:
    done = adref(desk, "minor", name, unit, "--because", "A test")
    assert done.returncode == 2
    assert message in done.stderr


def test_a_minor_change_where_nothing_is_stale_records_nothing(desk: Path) -> None:
    before = (desk / TEXT / "text.en.yaml").read_bytes()
    done = adref(desk, "minor", NAME, "open", "--because", "A test")
    assert done.returncode == 0
    assert "nothing to record" in done.stdout
    assert (desk / TEXT / "text.en.yaml").read_bytes() == before


def test_marking_says_who_and_when_and_leaves_out_what_is_not_current(
    desk: Path,
) -> None:
    done = adref(
        desk, "mark", NAME, "--language", "fr", "--state", "reviewed", "--by", "B. R."
    )
    assert done.returncode == 0, done.stderr
    assert "12 units are reviewed" in done.stdout
    assert "measurements-help, walls, keep" in done.stdout
    text = (desk / TEXT / "text.fr.yaml").read_text("utf-8")
    assert text.count("state: reviewed\n    by: B. R.\n    on: ") == 12
    (row,) = [
        line.split()
        for line in adref(desk, "status").stdout.splitlines()
        if " fr " in line
    ]
    assert " ".join(row[2:]) == "15 12 1 2 0 12 0 0 17 reviewed"


def test_marking_one_unit_that_is_stale_fails(desk: Path) -> None:
    command = ("mark", NAME, "--language", "fr", "--state", "approved", "--by", "C. D.")
    done = adref(desk, *command, "--unit", "measurements-help")
    assert done.returncode == 1
    assert "stale or missing: measurements-help" in done.stdout


def test_marking_twice_changes_nothing(desk: Path) -> None:
    command = ("mark", NAME, "--language", "fr", "--state", "approved", "--by", "C. D.")
    adref(desk, *command)
    before = (desk / TEXT / "text.fr.yaml").read_bytes()
    adref(desk, *command)
    assert (desk / TEXT / "text.fr.yaml").read_bytes() == before


def test_a_release_refuses_a_language_that_is_behind_and_lists_its_units(
    desk: Path,
) -> None:
    done = adref(desk, "build", "--release", "--language", "en", "--language", "fr")
    assert done.returncode == 1
    assert "unit-stale" in done.stderr
    assert "unit-missing" in done.stderr
    made = {path.name for path in (desk / "output" / NAME).iterdir()}
    assert f"{NAME}.en.pdf" in made
    assert f"{NAME}.fr.pdf" not in made


def test_a_release_goes_on_without_a_language_that_is_left_out_by_name(
    desk: Path,
) -> None:
    left_out = [word for code in ("fr", "ar", "zh") for word in ("--without", code)]
    done = adref(desk, "build", "--release", *left_out)
    assert done.returncode == 0, done.stderr
    made = {path.name.split(".")[1] for path in (desk / "output" / NAME).iterdir()}
    assert made == {"en"}


def test_a_draft_says_nothing_of_units_that_are_behind_but_prints_them_marked(
    desk: Path,
) -> None:
    done = adref(desk, "build", "--language", "fr")
    assert done.returncode == 0
    assert "unit-stale" not in done.stdout + done.stderr
    text = (desk / "output" / NAME / f"{NAME}.fr.txt").read_text("utf-8")
    assert "Paragraphes imprimés dans la langue originale\u00a0: 3" in text
    assert "Urges States to keep them open" in text
