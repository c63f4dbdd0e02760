"""The commands a person types, in a folder of their own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from commands import adref
from goldens import CHECKOUT

CASES = CHECKOUT / "tests" / "cases"


@pytest.fixture
def sign_on(tmp_path: Path) -> Path:
    """A project whose translations lack units, and have stale ones."""
    shutil.copytree(CASES / "sign-on" / "sources", tmp_path / "sources")
    return tmp_path


def test_a_new_submission_builds_as_it_is(tmp_path: Path) -> None:
    made = adref(tmp_path, "new", "clean-oceans")
    assert made.returncode == 0, made.stderr
    done = adref(tmp_path, "build")
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in (tmp_path / "output/clean-oceans").iterdir())
    assert names == [
        f"clean-oceans.en.{kind}" for kind in ("docx", "html", "pdf", "txt")
    ]


@pytest.mark.parametrize("name", ["Clean Oceans", "clean_oceans", "work", "../x"])
def test_a_name_that_cannot_be_is_refused_with_what_can(
    tmp_path: Path, name: str
) -> None:
    done = adref(tmp_path, "new", name)
    assert done.returncode == 2
    assert "use lower-case words and hyphens" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_submission_is_never_begun_twice(tmp_path: Path) -> None:
    adref(tmp_path, "new", "oceans")
    done = adref(tmp_path, "new", "oceans")
    assert done.returncode == 2
    assert done.stderr == "sources/submissions/oceans is already there\n"


def test_a_folder_without_submissions_says_how_to_begin(tmp_path: Path) -> None:
    done = adref(tmp_path, "build")
    assert done.returncode == 1
    assert "begin one with `adref new NAME`" in done.stderr
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_an_unfit_name_is_named_and_the_others_are_built(
    tmp_path: Path,
) -> None:
    adref(tmp_path, "new", "oceans")
    shutil.copytree(
        tmp_path / "sources/submissions/oceans", tmp_path / "sources/submissions/Big_X"
    )
    done = adref(tmp_path, "build")
    assert done.returncode == 1
    assert '"Big_X" cannot be the name of a submission' in done.stderr
    assert (tmp_path / "output/oceans/oceans.en.pdf").exists()


def test_status_counts_current_stale_and_missing_units(sign_on: Path) -> None:
    done = adref(sign_on, "status")
    rows = {line.split()[1]: line.split()[2:] for line in done.stdout.splitlines()}
    assert " ".join(rows["fr"]) == "15 12 1 2 12 0 0 0 17 draft"
    assert rows["en"][-1] == "original"


def test_status_of_a_language_names_each_unit_its_place_and_fingerprint(
    sign_on: Path,
) -> None:
    done = adref(sign_on, "status", "--language", "fr")
    rows = [line.split() for line in done.stdout.splitlines()[1:]]
    assert {row[2] for row in rows} == {"stale", "missing"}
    assert all(row[0].startswith("sources/submissions/") for row in rows)
    place, unit, _, fingerprint = rows[0]
    file = sign_on / place.split(":")[0].replace("text.en", "text.fr")
    text = file.read_text(encoding="utf-8")
    stale = next(row for row in rows if row[2] == "stale")
    before, _, after = text.partition(f"  {stale[1]}:\n    of: ")
    assert after, (unit, fingerprint)
    file.write_text(f'{before}  {stale[1]}:\n    of: "{stale[3]}"{after[10:]}', "utf-8")
    again = adref(sign_on, "status", "--language", "fr")
    assert stale[1] not in [line.split()[1] for line in again.stdout.splitlines()]


def test_losing_the_work_folder_loses_no_artefact(sign_on: Path) -> None:
    assert adref(sign_on, "build", "--language", "en").returncode == 0
    made = list((sign_on / "output" / "rivers-without-walls").iterdir())
    shutil.rmtree(sign_on / "output" / "work")
    done = adref(sign_on, "build", "--language", "en")
    assert done.returncode == 0, done.stderr
    assert made
    assert all(path.exists() for path in made)


def test_a_reader_that_has_seen_enough_is_no_fault(sign_on: Path) -> None:
    piped = f"'{sys.executable}' -m adref.desk.command status | true"
    done = subprocess.run(
        ["sh", "-c", piped],
        cwd=sign_on,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "scripts")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""


def test_help_shows_an_example_of_every_command(tmp_path: Path) -> None:
    for command in ("new", "build", "status", "doctor"):
        done = adref(tmp_path, command, "--help")
        assert f"example: adref {command}" in done.stdout
