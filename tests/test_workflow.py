"""The real workflow, on a copy of the project: what is built, rebuilt and removed."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NAME = "enhanced-cooperation"
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
FORMATS = ("docx", "pdf", "html", "txt")
ALL = {f"{NAME}.{language}.{kind}" for language in LANGUAGES for kind in FORMATS}


def surroundings(tree: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(tree / "scripts"), **more}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "adref.desk.command", *arguments]


def adref(tree: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments),
        cwd=tree,
        env=surroundings(tree, **more),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def copy(tree: Path, place: Path) -> Path:
    parts = ("Snakefile", "scripts", "styles", "sources", "output", ".snakemake")
    for part in parts:
        source = tree / part
        if source.is_dir():
            ignore = shutil.ignore_patterns("__pycache__", "lock")
            shutil.copytree(source, place / part, ignore=ignore)
        elif source.exists():
            place.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, place / part)
    return place


def bare(place: Path) -> Path:
    tree = copy(ROOT, place)
    for built in ("output", ".snakemake"):
        shutil.rmtree(tree / built, ignore_errors=True)
    return tree


def artefacts(tree: Path) -> dict[str, str]:
    folder = tree / "output" / NAME
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.glob("*")
    }


def written(tree: Path) -> dict[str, int]:
    folder = tree / "output" / NAME
    return {path.name: path.stat().st_mtime_ns for path in folder.glob("*")}


def rebuilt(before: dict[str, int], after: dict[str, int]) -> set[str]:
    return {name for name in after if before.get(name) != after[name]}


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def text(tree: Path, language: str) -> Path:
    return tree / "sources" / "submissions" / NAME / f"text.{language}.yaml"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree in which everything has been built once, and a copy of it beside."""
    place = tmp_path_factory.mktemp("whole")
    tree = bare(place / "project")
    done = adref(tree, "build")
    assert done.returncode == 0, done.stderr
    assert set(artefacts(tree)) == ALL
    return copy(tree, place / "kept")


@pytest.fixture
def built(kept: Path) -> Path:
    """The built tree, as it was, where it was: the workflow knows files by place."""
    tree = kept.parent / "project"
    shutil.rmtree(tree)
    return copy(kept, tree)


def test_a_second_run_has_nothing_to_do(built: Path) -> None:
    before = written(built)
    done = adref(built, "build")
    assert done.returncode == 0, done.stderr
    assert "nothing to be done" in done.stdout
    assert written(built) == before


def test_editing_one_french_unit_rebuilds_french_only(built: Path) -> None:
    before = written(built)
    replaced(text(built, "fr"), "Rappelant les", "Rappelant tous les")
    done = adref(built, "build")
    assert done.returncode == 0, done.stderr
    assert rebuilt(before, written(built)) == {f"{NAME}.fr.{kind}" for kind in FORMATS}


def test_editing_a_language_rebuilds_that_language_only(built: Path) -> None:
    before = written(built)
    file = built / "styles" / "languages" / "ru.yaml"
    replaced(file, "endorsers: Поддержали", "endorsers: Подписали")
    done = adref(built, "build")
    assert done.returncode == 0, done.stderr
    assert rebuilt(before, written(built)) == {f"{NAME}.ru.{kind}" for kind in FORMATS}


@pytest.mark.parametrize(
    "edited", ["styles/forms/submission.yaml", "scripts/adref/writing/text.py"]
)
def test_editing_a_form_or_a_writer_rebuilds_all(built: Path, edited: str) -> None:
    before = written(built)
    with (built / edited).open("a") as file:
        file.write("# edited\n")
    done = adref(built, "build")
    assert done.returncode == 0, done.stderr
    assert rebuilt(before, written(built)) == ALL


def test_a_deleted_language_is_named_and_its_artefacts_go(built: Path) -> None:
    text(built, "fr").unlink()
    done = adref(built, "build")
    assert done.returncode == 1
    assert f"sources/submissions/{NAME}/text.fr.yaml is not there" in done.stderr
    assert set(artefacts(built)) == {name for name in ALL if ".fr." not in name}


def test_a_language_that_is_no_longer_listed_loses_its_artefacts(built: Path) -> None:
    file = built / "sources" / "submissions" / NAME / "submission.yaml"
    replaced(file, "[en, fr, es, ru, ar, zh]", "[en, es, ru, ar, zh]")
    done = adref(built, "build")
    assert done.returncode == 0, done.stderr
    assert set(artefacts(built)) == {name for name in ALL if ".fr." not in name}


def test_a_failed_language_leaves_the_others_and_none_of_its_own(built: Path) -> None:
    replaced(text(built, "fr"), "Rappelant les", "Rappelant <b>les")
    replaced(text(built, "es"), "Recordando los", "Recordando {los}")
    done = adref(built, "build")
    assert done.returncode == 1
    assert "text.fr.yaml:" in done.stderr
    assert "text.es.yaml:" in done.stderr
    rows = {line.split()[1]: line.split()[2:] for line in done.stdout.splitlines()}
    assert rows["fr"] == ["not", "made"] * len(FORMATS)
    assert rows["ru"] == ["ok"] * len(FORMATS)
    left = {name for name in ALL if ".fr." not in name and ".es." not in name}
    assert set(artefacts(built)) == left


def test_a_broken_original_is_reported_once_and_leaves_nothing(built: Path) -> None:
    replaced(text(built, "en"), "Recalling the", "Recalling {the}")
    done = adref(built, "build")
    assert done.returncode == 1
    assert done.stderr.count("looks like a placeholder") == 1
    assert artefacts(built) == {}


def test_where_the_workflow_itself_stops_no_file_is_called_ok(built: Path) -> None:
    with (built / "Snakefile").open("a") as file:
        file.write('\nraise ValueError("the lights went out")\n')
    done = adref(built, "build")
    assert done.returncode == 1
    assert "snakemake.txt" in done.stderr
    assert "may be out of date" in done.stderr
    assert done.stdout == ""


def test_a_mended_language_is_built_again(built: Path) -> None:
    whole_before = artefacts(built)
    replaced(text(built, "fr"), "Rappelant les", "Rappelant <b>les")
    assert adref(built, "build").returncode == 1
    replaced(text(built, "fr"), "Rappelant <b>les", "Rappelant les")
    assert adref(built, "build").returncode == 0
    assert artefacts(built) == whole_before


def test_only_the_asked_language_is_built(tmp_path: Path) -> None:
    tree = bare(tmp_path / "project")
    done = adref(tree, "build", NAME, "--language", "ar")
    assert done.returncode == 0, done.stderr
    assert set(artefacts(tree)) == {f"{NAME}.ar.{kind}" for kind in FORMATS}


def test_an_unknown_submission_is_answered_with_the_nearest(built: Path) -> None:
    done = adref(built, "build", "enhanced-corporation")
    assert done.returncode == 2
    assert f'did you mean "{NAME}"?' in done.stderr


def test_an_unknown_language_is_answered_with_those_there_are(built: Path) -> None:
    done = adref(built, "build", "--language", "pt")
    assert done.returncode == 2
    assert 'no submission has the language "pt"' in done.stderr


def test_another_folder_home_zone_and_locale_give_the_same_bytes(
    kept: Path, tmp_path: Path
) -> None:
    tree = bare(tmp_path / "somewhere else" / "project")
    done = adref(
        tree, "build", HOME=str(tmp_path), TZ="Pacific/Auckland", LC_ALL="C", USER="x"
    )
    assert done.returncode == 0, done.stderr
    assert artefacts(tree) == artefacts(kept)


def test_programs_run_by_themselves_give_the_same_bytes(
    kept: Path, tmp_path: Path
) -> None:
    """Without the workshop: each job then imports everything for itself."""
    tree = bare(tmp_path / "project")
    target = f"output/{NAME}/{NAME}.zh.pdf"
    done = subprocess.run(
        [sys.executable, "-m", "snakemake", "--cores", "1", target],
        cwd=tree,
        env=surroundings(tree),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    name = f"{NAME}.zh.pdf"
    assert artefacts(tree)[name] == artefacts(kept)[name]


def complete(path: Path) -> bool:
    content = path.read_bytes()
    match path.suffix:
        case ".docx":
            return zipfile.ZipFile(path).testzip() is None
        case ".pdf":
            return content.rstrip().endswith(b"%%EOF")
        case ".html":
            return content.rstrip().endswith(b"</html>")
        case _:
            return content.endswith(b"\n")


def killed_in_the_middle(tree: Path) -> list[Path]:
    process = subprocess.Popen(
        command("build"), cwd=tree, env=surroundings(tree), stdout=subprocess.DEVNULL
    )
    folder = tree / "output" / NAME
    for _ in range(2000):
        if list(folder.glob("*")):
            break
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    return list(folder.glob("*"))


def test_a_killed_build_leaves_no_half_file_and_the_next_completes(
    kept: Path, tmp_path: Path
) -> None:
    tree = bare(tmp_path / "project")
    left = killed_in_the_middle(tree)
    assert 0 < len(left) < len(ALL)
    assert all(complete(path) for path in left)
    done = adref(tree, "build")
    assert done.returncode == 0, done.stderr
    assert artefacts(tree) == artefacts(kept)
    assert list((tree / "output" / "work").glob("*.part")) == []


def test_progress_is_one_line_an_artefact_and_snakemake_is_silent(
    tmp_path: Path,
) -> None:
    tree = bare(tmp_path / "project")
    done = adref(tree, "build", "--language", "en")
    lines = done.stdout.splitlines()
    told = [line for line in lines if line.startswith("output/")]
    assert len(told) == len(FORMATS)
    assert "rule" not in done.stdout + done.stderr
    assert lines[-1].split() == [NAME, "en", "ok", "ok", "ok", "ok"]


def test_verbose_shows_what_snakemake_says(tmp_path: Path) -> None:
    tree = bare(tmp_path / "project")
    done = adref(tree, "build", "--language", "en", "--verbose")
    assert "rule compose" in done.stdout + done.stderr
