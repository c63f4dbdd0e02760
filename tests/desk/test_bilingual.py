"""`adref build --bilingual`: what is made, what goes, and what is answered."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from adref.desk.artefacts import clear, remove
from adref.desk.build import Wish
from adref.desk.layout import Project
from adref.desk.plan import Edition, Plan
from adref.desk.report import Result, report
from commands import adref
from composed import CASES
from goldens import CHECKOUT

NAME = "rivers-without-walls"
FORMATS = ("docx", "pdf")


def edition(code: str) -> Edition:
    return Edition(NAME, code, "en", "submission", frozenset())


EDITIONS = (edition("en"), edition("fr"), edition("zh"))


def artefacts(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (folder / "output" / NAME).glob("*")
    }


def files(*documents: str) -> set[str]:
    return {f"{NAME}.{one}.{kind}" for one in documents for kind in FORMATS}


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def text(folder: Path, code: str) -> Path:
    return folder / "sources" / "submissions" / NAME / f"text.{code}.yaml"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which French and Chinese stand beside English; a copy of it."""
    place = tmp_path_factory.mktemp("bilingual")
    folder = place / "project"
    shutil.copytree(CASES / "sign-on" / "sources", folder / "sources")
    done = adref(folder, "build", "--bilingual", "fr", "--bilingual", "zh")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-3:] == [
        "submission            language      docx  pdf",
        f"{NAME}  fr.bilingual  ok    ok",
        f"{NAME}  zh.bilingual  ok    ok",
    ]
    shutil.copytree(folder, place / "kept")
    return place / "kept"


@pytest.fixture
def built(kept: Path) -> Path:
    """The project as it was, where it was: the workflow knows files by place."""
    folder = kept.parent / "project"
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)
    return folder


def test_only_what_is_asked_for_is_made(kept: Path) -> None:
    assert set(artefacts(kept)) == files("fr.bilingual", "zh.bilingual")


def test_a_second_run_has_nothing_to_do(built: Path) -> None:
    done = adref(built, "build", NAME, "--bilingual", "fr", "--bilingual", "zh")
    assert done.returncode == 0
    assert done.stdout == "nothing to be done: 4 artefacts are current\n"


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        ("frr", 'did you mean "fr"?'),
        ("xx", "it can be: ar, fr, zh"),
        ("en", "it can be: ar, fr, zh"),
    ],
)
def test_what_cannot_stand_beside_the_original_is_answered_in_a_line(
    code: str, remedy: str, built: Path
) -> None:
    before = artefacts(built)
    done = adref(built, "build", "--bilingual", code)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith(f'"{code}" is no translation that could stand beside')
    assert line.endswith(remedy)
    assert done.stdout == ""
    assert artefacts(built) == before


def test_a_failed_language_leaves_none_of_its_files(built: Path) -> None:
    before = artefacts(built)
    replaced(text(built, "fr"), "Appelle les", "Appelle <b>les")
    done = adref(built, "build", "--bilingual", "fr", "--bilingual", "zh")
    assert done.returncode == 1
    assert "text.fr.yaml:" in done.stderr
    assert f"{NAME}  fr.bilingual  not made  not made" in done.stdout
    left = {name: before[name] for name in files("zh.bilingual")}
    assert artefacts(built) == left


def test_a_failed_original_leaves_nothing(built: Path) -> None:
    replaced(text(built, "en"), "Calls upon", "Calls {upon}")
    done = adref(built, "build", "--bilingual", "fr", "--bilingual", "zh")
    assert done.returncode == 1
    assert "text.en.yaml:" in done.stderr
    assert artefacts(built) == {}


def test_a_mended_language_is_made_again_with_the_same_bytes(built: Path) -> None:
    before = artefacts(built)
    replaced(text(built, "fr"), "Appelle les", "Appelle <b>les")
    assert adref(built, "build", "--language", "fr").returncode == 1
    assert set(artefacts(built)) == files("zh.bilingual")
    replaced(text(built, "fr"), "Appelle <b>les", "Appelle les")
    done = adref(built, "build", "--bilingual", "fr", "--bilingual", "zh")
    assert done.returncode == 0, done.stderr
    assert artefacts(built) == before


def test_a_changed_original_makes_the_table_anew(built: Path) -> None:
    before = artefacts(built)
    replaced(text(built, "en"), "Calls upon States", "Calls upon all States")
    assert adref(built, "build", "--bilingual", "fr").returncode == 0
    after = artefacts(built)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == files("fr.bilingual")


def test_another_desk_without_a_workshop_makes_the_same_bytes(
    kept: Path, tmp_path: Path
) -> None:
    """Each job then imports everything for itself, in another folder and zone."""
    folder = tmp_path / "somewhere else"
    shutil.copytree(CASES / "sign-on" / "sources", folder / "sources")
    target = f"output/{NAME}/{NAME}.fr.bilingual.pdf"
    snakefile = CHECKOUT / "Snakefile"
    command = (sys.executable, "-m", "snakemake", "--cores", "1", "-s", snakefile)
    path = str(CHECKOUT / "scripts")
    desk = {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONPATH": path}
    done = subprocess.run(
        (*command, target),
        cwd=folder,
        env={**os.environ, **desk},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = artefacts(folder)
    assert set(made) == files("fr.bilingual")
    assert made == {name: artefacts(kept)[name] for name in made}


def test_a_build_that_does_not_ask_makes_no_such_file() -> None:
    assert Wish().of(EDITIONS) == EDITIONS
    assert Wish(languages=("fr",)).of(EDITIONS) == (edition("fr"),)


def test_a_language_and_a_side_by_side_can_be_asked_for_together() -> None:
    wish = Wish(languages=("zh",), bilingual=("fr", "en"))
    assert wish.of(EDITIONS) == (edition("zh"), edition("fr").beside_original())


def test_what_the_original_says_is_told_of_what_stands_beside_it(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path)
    names = [log.name for log in edition("fr").beside_original().logs(project)]
    assert names == [
        f"{NAME}.{job}.txt"
        for job in ("en.compose", "fr.compose", "fr.bilingual.compose",
                    "fr.bilingual.render")
    ]  # fmt: skip


@pytest.fixture
def littered(tmp_path: Path) -> Project:
    """A project with the Word files of three documents."""
    project = Project(tmp_path)
    for document in ("en", "fr", "fr.bilingual", "zh.bilingual"):
        file = project.artefact(NAME, document, "docx")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return project


def test_what_is_removed_with_a_language_is_also_what_stands_beside(
    littered: Project,
) -> None:
    remove(edition("fr"), littered)
    left = {f"{NAME}.en.docx", f"{NAME}.zh.bilingual.docx"}
    assert set(artefacts(littered.root)) == left


def test_what_is_removed_beside_the_original_leaves_the_language(
    littered: Project,
) -> None:
    remove(edition("fr").beside_original(), littered)
    assert f"{NAME}.fr.docx" in artefacts(littered.root)
    assert f"{NAME}.fr.bilingual.docx" not in artefacts(littered.root)


def test_a_language_that_is_no_longer_listed_loses_both(littered: Project) -> None:
    clear(Plan((edition("en"), edition("zh")), (), ()), littered)
    left = {f"{NAME}.en.docx", f"{NAME}.zh.bilingual.docx"}
    assert set(artefacts(littered.root)) == left


def test_an_original_has_nothing_beside_it(littered: Project) -> None:
    french = Edition(NAME, "fr", "fr", "submission", frozenset())
    clear(Plan((french,), (), ()), littered)
    assert set(artefacts(littered.root)) == {f"{NAME}.fr.docx"}


def test_the_table_shows_which_files_were_not_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = (edition("fr"), edition("fr").beside_original())
    assert report(Result(asked, (), 6, (), 0), Project(tmp_path)) == 0
    rows = [line.split()[1:] for line in capsys.readouterr().out.splitlines()]
    assert rows == [
        ["language", "docx", "pdf", "html", "txt"],
        ["fr", "ok", "ok", "ok", "ok"],
        ["fr.bilingual", "ok", "ok", "-", "-"],
    ]
