"""How endorsers are reached is kept where only the owner reads it."""

import ast
import csv
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from adref.desk.layout import Project
from adref.desk.private import KEY, UnreadableError, drop_contacts, keep_contacts
from adref.model.place import Place
from adref.model.signup import SignUp
from commands import adref
from goldens import CHECKOUT
from secret import MAIL, OFFICE, PHONE

NAME = "clean-oceans"
LIBRARY = CHECKOUT / "scripts" / "adref"


def row(key: str, **contact: str) -> SignUp:
    """A row of a form; its columns have the names of the keywords."""
    return SignUp(key, Place("export.csv", 2), None, {}, {}, contact)


def kept(project: Project) -> list[dict[str, str]]:
    text = project.contacts(NAME).read_text("utf-8-sig")
    return list(csv.DictReader(text.splitlines()))


def test_contacts_are_kept_by_the_keys_of_their_rows(tmp_path: Path) -> None:
    project = Project(tmp_path)
    keep_contacts(NAME, [row("f-1", mail=MAIL), row("f-2", mail=OFFICE)], project)
    assert kept(project) == [
        {KEY: "f-1", "mail": MAIL},
        {KEY: "f-2", "mail": OFFICE},
    ]


def test_the_same_rows_again_change_nothing(tmp_path: Path) -> None:
    project = Project(tmp_path)
    rows = [row("f-1", mail=MAIL, Telephone=PHONE), row("f-2", mail=OFFICE)]
    keep_contacts(NAME, rows, project)
    before = project.contacts(NAME).read_bytes()
    keep_contacts(NAME, rows, project)
    assert project.contacts(NAME).read_bytes() == before


def test_what_a_row_says_anew_takes_the_place_of_the_old(tmp_path: Path) -> None:
    project = Project(tmp_path)
    keep_contacts(NAME, [row("f-1", mail=MAIL), row("f-2", mail=MAIL)], project)
    keep_contacts(NAME, [row("f-2", mail=OFFICE, Fax="1")], project)
    assert kept(project) == [
        {KEY: "f-1", "mail": MAIL, "Fax": ""},
        {KEY: "f-2", "mail": OFFICE, "Fax": "1"},
    ]


def test_a_form_without_contacts_leaves_no_file(tmp_path: Path) -> None:
    keep_contacts(NAME, [row("f-1")], Project(tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "said",
    [
        "=1+1",
        PHONE,
        "-1",
        "@x",
        "\t=1",
        "\r=1",
        "'=1",
        "''",
        "a\nb",
        'a"b',
        "a;b,c",
        "é",
    ],
)
def test_no_cell_is_a_formula_and_each_comes_back_as_it_was(
    said: str, tmp_path: Path
) -> None:
    project = Project(tmp_path)
    keep_contacts(NAME, [row("f-1", mail=said)], project)
    text = project.contacts(NAME).read_bytes().decode("utf-8-sig")
    cells = [
        cell for line in csv.reader(text.splitlines(keepends=True)) for cell in line
    ]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    before = project.contacts(NAME).read_bytes()
    keep_contacts(NAME, [row("f-2", mail="x")], project)
    drop_contacts(NAME, {"f-2"}, project)
    assert project.contacts(NAME).read_bytes() == before


def test_a_table_that_a_spreadsheet_has_saved_is_read_all_the_same(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path)
    keep_contacts(NAME, [row("f-1", mail=MAIL)], project)
    project.contacts(NAME).write_text(f"{KEY};mail\nf-1;{MAIL}\n;\n", "utf-8")
    keep_contacts(NAME, [row("f-2", mail=OFFICE)], project)
    assert [one[KEY] for one in kept(project)] == ["f-1", "f-2"]


def test_a_table_without_its_keys_is_left_alone(tmp_path: Path) -> None:
    project = Project(tmp_path)
    keep_contacts(NAME, [row("f-1", mail=MAIL)], project)
    project.contacts(NAME).write_text(f"mail\n{MAIL}\n", "utf-8")
    with pytest.raises(UnreadableError, match="the first column has to be"):
        keep_contacts(NAME, [row("f-2", mail=OFFICE)], project)
    assert project.contacts(NAME).read_text("utf-8") == f"mail\n{MAIL}\n"


def test_only_the_owner_reads_the_folder_and_its_files(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.private.mkdir(mode=0o755)
    before = os.umask(0)
    try:
        keep_contacts(NAME, [row("f-1", mail=MAIL)], project)
    finally:
        os.umask(before)
    assert stat.S_IMODE(project.private.stat().st_mode) == 0o700
    modes = {stat.S_IMODE(path.stat().st_mode) for path in project.private.iterdir()}
    assert modes == {0o600}


def test_git_leaves_the_folder_out_in_any_project(tmp_path: Path) -> None:
    subprocess.run(("git", "init", "--quiet", str(tmp_path)), check=True)
    keep_contacts(NAME, [row("f-1", mail=MAIL)], Project(tmp_path))
    done = subprocess.run(
        ("git", "-C", str(tmp_path), "status", "--porcelain", "--untracked-files=all"),
        capture_output=True,
        check=True,
    )
    assert done.stdout == b""
    assert "/private/" in (CHECKOUT / ".gitignore").read_text("utf-8").splitlines()


def test_rows_are_forgotten_by_their_keys(tmp_path: Path) -> None:
    project = Project(tmp_path)
    keep_contacts(NAME, [row("f-1", mail=MAIL), row("f-2", mail=OFFICE)], project)
    assert drop_contacts(NAME, {"f-1", "f-9"}, project) == 1
    assert kept(project) == [{KEY: "f-2", "mail": OFFICE}]
    assert drop_contacts("other", {"f-1"}, project) == 0


def test_only_the_map_of_places_knows_the_folder() -> None:
    knowing = {
        path.relative_to(LIBRARY).as_posix()
        for path in LIBRARY.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value == "private"
    }
    assert knowing == {"desk/layout.py"}
    assert "private" not in (CHECKOUT / "Snakefile").read_text("utf-8")


def test_no_program_of_a_build_knows_the_drawer() -> None:
    programs = "compose, pair, render, render_pairs, adref.desk.workflow"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, {programs}; print(*sys.modules)"],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "scripts")},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded = done.stdout.split()
    assert "adref.desk.layout" in loaded
    assert "adref.desk.private" not in loaded


WATCHED = """\
import runpy, sys
from pathlib import Path
opened = set()
sys.addaudithook(lambda event, given: opened.add(str(given[0]))
                 if event in {"open", "os.listdir", "os.scandir"} and given else None)
program, *sys.argv = sys.argv[1:]
sys.argv = [program, *sys.argv]
try:
    runpy.run_path(program, run_name="__main__")
except SystemExit as stop:
    assert not stop.code, stop.code
found = [one for one in opened if "private" in Path(one).parts]
print(len(opened), *found)
"""


def test_no_job_of_a_build_opens_anything_in_it(tmp_path: Path) -> None:
    assert adref(tmp_path, "new", NAME).returncode == 0
    keep_contacts(NAME, [row("f-1", mail=MAIL)], Project(tmp_path))
    scripts, styles = CHECKOUT / "scripts", CHECKOUT / "styles"
    work, made = tmp_path / "output" / "work", tmp_path / "output" / NAME
    document = work / f"{NAME}.en.json"
    work.mkdir(parents=True, exist_ok=True)
    paths = [made / f"{NAME}.en.{kind}" for kind in ("docx", "pdf", "html", "txt")]
    for command in (
        ("compose.py", "--submission", NAME, "--language", "en",
         "--output", document),
        ("render.py", "--document", document,
         "--form", styles / "forms/submission.yaml",
         "--languages", styles / "languages/en.yaml", "--artefacts", *paths),
    ):  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, str(scripts / command[0]),
             *map(str, command[1:])],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(scripts)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        count, *found = done.stdout.split()
        assert int(count) > 10
        assert found == []
    assert all(path.exists() for path in paths)
