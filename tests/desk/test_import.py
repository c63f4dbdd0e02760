"""`adref import`, as a person types it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from commands import adref
from composed import CASES
from goldens import CHECKOUT

TEXT = CASES / "importing" / "en-features" / "input.txt"


def folder(tree: Path, name: str = "rivers") -> Path:
    return tree / "sources" / "submissions" / name


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    shutil.copy(TEXT, tmp_path / "letter.txt")
    return tmp_path


def test_an_imported_text_builds_without_a_finding(tree: Path) -> None:
    made = adref(tree, "import", "letter.txt", "--as", "rivers")
    assert made.returncode == 0, made.stderr
    assert sorted(path.name for path in folder(tree).iterdir()) == [
        "endorsers.yaml", "imported.txt", "submission.yaml", "text.en.yaml",
    ]  # fmt: skip
    done = adref(tree, "build", "rivers", "--language", "en")
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_choice_is_a_line_and_the_last_one_says_what_to_run(tree: Path) -> None:
    lines = adref(tree, "import", "letter.txt", "--as", "rivers").stdout.splitlines()
    assert lines[0].startswith("letter.txt:1:1: advice import: ")
    assert all(": advice import: " in line for line in lines[:-1])
    assert "`adref build rivers`" in lines[-1]
    kept = (folder(tree) / "imported.txt").read_text(encoding="utf-8")
    assert all(line.replace("advice import: ", "") in kept for line in lines[:-1])


def test_the_line_that_enacts_names_the_organ(tree: Path) -> None:
    adref(tree, "import", "letter.txt", "--as", "rivers")
    said = (folder(tree) / "submission.yaml").read_text(encoding="utf-8")
    assert "organ: general-assembly\noriginal: en\nlanguages: [en]\n" in said


def test_the_same_text_gives_the_same_files(tree: Path) -> None:
    for name in ("one", "two"):
        adref(tree, "import", "letter.txt", "--as", name)
    for path in folder(tree, "one").iterdir():
        assert path.read_bytes() == (folder(tree, "two") / path.name).read_bytes()


def test_a_text_can_be_piped_in(tree: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "adref.desk.command", "import", "-", "--as", "rivers"],
        cwd=tree,
        env={"PYTHONPATH": str(CHECKOUT / "scripts"), "PATH": "/usr/bin:/bin"},
        input=TEXT.read_bytes(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"standard-input:" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("letter.txt", "--as", "Rivers"), "use lower-case words and hyphens"),
        (("letter.pdf", "--as", "rivers"), "save the text as one of them"),
        (("absent.txt", "--as", "rivers"), "cannot be read"),
        (("letter.txt", "--as", "rivers", "--language", "xx"), "is not a language"),
        (("letter.txt",), "--as"),
    ],
)
def test_wrong_use_is_refused_with_a_remedy(
    tree: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = adref(tree, "import", *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (tree / "sources").exists()


def test_a_submission_that_is_there_is_never_written_over(tree: Path) -> None:
    adref(tree, "import", "letter.txt", "--as", "rivers")
    done = adref(tree, "import", "letter.txt", "--as", "rivers")
    assert done.returncode == 2
    assert "is already there" in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "no words"), ("A title\n", "no paragraph"), ("12 34 %\n", "no paragraph")],
)
def test_what_is_no_text_is_refused(tree: Path, text: str, said: str) -> None:
    (tree / "none.txt").write_text(text, encoding="utf-8")
    done = adref(tree, "import", "none.txt", "--as", "rivers")
    assert done.returncode == 1
    assert said in done.stderr
    assert not (tree / "sources").exists()


def test_another_language_than_the_one_asked_for_is_said(tree: Path) -> None:
    done = adref(tree, "import", "letter.txt", "--as", "rivers", "--language", "fr")
    assert done.returncode == 0
    assert 'the text looks like "en"' in done.stdout
