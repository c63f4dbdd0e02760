import ast
import re
import subprocess
import sys
import sysconfig
import tomllib
from io import StringIO
from pathlib import Path

import pytest

from adref.desk.machine import Installer, Machine, Rights
from adref.desk.parts import Finders, Kind, Need, read_parts
from set_up import (
    PROJECT,
    SetUpStoppedError,
    Step,
    install_parts,
    main,
    run,
    steps,
    take,
)

PROGRAM = PROJECT / "scripts" / "set_up.py"
LOCKS = [PROJECT / "requirements.lock", PROJECT / "tests/tools/requirements.lock"]
PARTS = read_parts("""
[[part]]
name = "Loom"
purpose = "weaves"
need = "build"
probe = [{ program = "loom" }]
debian = "loom"
homebrew = "weaving"
""")


def nothing() -> Finders:
    return dict.fromkeys(Kind, lambda _: False)


def everything() -> Finders:
    return dict.fromkeys(Kind, lambda _: True)


def stopped(machine: Machine) -> str:
    """Return what a person reads when a part is missing on the machine."""
    with pytest.raises(SetUpStoppedError) as raised:
        install_parts(PARTS, nothing, lambda: machine, StringIO())
    return str(raised.value)


def test_without_root_and_sudo_the_exact_apt_command_is_told() -> None:
    assert stopped(Machine(Installer.APT, Rights.NONE)) == (
        "Missing: Loom.\n"
        "Install it, then run make again:\n"
        "  su -c 'apt-get update && "
        "apt-get install -y --no-install-recommends loom'"
    )


def test_where_sudo_asks_for_a_password_the_exact_sudo_command_is_told() -> None:
    assert stopped(Machine(Installer.APT, Rights.SUDO_THAT_ASKS)).endswith(
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends loom"
    )


def test_on_macos_the_homebrew_command_is_told() -> None:
    told = stopped(Machine(Installer.HOMEBREW, Rights.NONE))
    assert told.endswith("\n  brew install weaving")


def test_where_nothing_is_missing_the_machine_is_not_even_looked_at() -> None:
    out = StringIO()
    install_parts(PARTS, everything, lambda: pytest.fail("looked"), out)
    assert out.getvalue() == ""


def test_with_sudo_the_parts_are_installed_and_looked_for_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = tmp_path / "asked"
    sudo = tmp_path / "sudo"
    sudo.write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >>{asked}\n', encoding="utf-8")
    sudo.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    found = iter([nothing(), everything()])
    machine = Machine(Installer.APT, Rights.SUDO)
    out = StringIO()
    install_parts(PARTS, lambda: next(found), lambda: machine, out)
    assert asked.read_text(encoding="utf-8").splitlines() == [
        "-n env DEBIAN_FRONTEND=noninteractive apt-get update",
        (
            "-n env DEBIAN_FRONTEND=noninteractive "
            "apt-get install -y --no-install-recommends loom"
        ),
    ]
    assert out.getvalue() == "Installing Loom. This takes some minutes.\n"


def test_a_machine_that_lacks_everything_stops_the_program_with_2(
    tmp_path: Path,
) -> None:
    ended = subprocess.run(
        [sys.executable, PROGRAM, "test"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.startswith("Missing: ")
    assert "Liberation Serif 2" in ended.stderr


def test_an_older_python_is_told_in_one_line() -> None:
    pretend = "import runpy, sys; sys.version_info = (3, 10); sys.argv[1:] = ['build']"
    ended = subprocess.run(
        [sys.executable, "-c", f"{pretend}; runpy.run_path({str(PROGRAM)!r})"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("adref needs Python 3.11 or newer.")
    assert ended.stderr.count("\n") == 1


def test_an_older_python_can_read_the_program() -> None:
    assert ast.parse(PROGRAM.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_a_need_nobody_knows_is_refused_with_2() -> None:
    with pytest.raises(SystemExit) as refused:
        main(["everything"], StringIO(), StringIO())
    assert refused.value.code == 2


def step(folder: Path, *command: str) -> Step:
    """Make a step that depends on the file `list` of the folder."""
    return Step(
        says="Counting.",
        commands=(command,),
        depends_on=(folder / "list",),
        folder=folder,
        mark=folder / "mark",
    )


def counting(folder: Path) -> Step:
    """Make a step that adds a line to the file `count` each time it is taken."""
    (folder / "list").write_text("one", encoding="utf-8")
    return step(folder, "sh", "-c", "echo taken >>count")


def taken(folder: Path) -> int:
    return len((folder / "count").read_text(encoding="utf-8").splitlines())


def test_a_step_is_taken_once_and_then_silent(tmp_path: Path) -> None:
    counted = counting(tmp_path)
    first, second = StringIO(), StringIO()
    take(counted, first)
    take(counted, second)
    assert taken(tmp_path) == 1
    assert (first.getvalue(), second.getvalue()) == ("Counting.\n", "")


def test_a_step_is_taken_again_when_a_file_it_depends_on_changes(
    tmp_path: Path,
) -> None:
    counted = counting(tmp_path)
    take(counted, StringIO())
    (tmp_path / "list").write_text("two", encoding="utf-8")
    take(counted, StringIO())
    assert taken(tmp_path) == 2


def test_a_step_that_was_interrupted_is_taken_again(tmp_path: Path) -> None:
    take(counting(tmp_path), StringIO())
    (tmp_path / "list").write_text("two", encoding="utf-8")
    with pytest.raises(SetUpStoppedError):
        take(step(tmp_path, "false"), StringIO())
    (tmp_path / "list").write_text("one", encoding="utf-8")
    take(step(tmp_path, "sh", "-c", "echo taken >>count"), StringIO())
    assert taken(tmp_path) == 2


def test_a_command_that_fails_shows_what_it_wrote(tmp_path: Path) -> None:
    with pytest.raises(SetUpStoppedError) as raised:
        run(("sh", "-c", "echo no thread; exit 3"), tmp_path)
    assert str(raised.value).startswith("no thread\n")
    assert "sh -c" in str(raised.value)


@pytest.mark.parametrize("uv", [None, "/opt/uv"])
def test_packages_come_from_a_lock_alone_and_are_checked(uv: str | None) -> None:
    from_lock = {"--no-deps", "--only-binary", ":all:", "--require-hashes"}
    packages = steps(PROJECT, Need.TEST, uv)[::2]
    assert all(from_lock < set(taken.commands[-1]) for taken in packages)


@pytest.mark.parametrize("uv", [None, "/opt/uv"])
def test_adref_itself_is_installed_without_the_network(uv: str | None) -> None:
    (command,) = steps(PROJECT, Need.BUILD, uv)[1].commands
    assert {"--no-index", "--no-deps", "--no-build-isolation"} < set(command)


def test_a_build_does_not_install_the_tools_of_the_tests() -> None:
    for_tests = set(steps(PROJECT, Need.TEST, None))
    for_build = set(steps(PROJECT, Need.BUILD, None))
    assert for_build < for_tests


def locked(lock: Path) -> list[str]:
    """Return the entries of a lock: a package with all its hashes."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return re.split(r"\n(?=\S)", "\n".join(li for li in lines if li[:1] != "#"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.parent.name)
def test_the_lock_has_a_hash_for_every_package_and_no_url(lock: Path) -> None:
    entries = locked(lock)
    assert all(re.match(r"[a-z0-9-]+==\S+", entry) for entry in entries)
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in lock.read_text(encoding="utf-8")
    assert "index" not in lock.read_text(encoding="utf-8")


def test_snakemake_never_imports_the_package_that_the_lock_leaves_out() -> None:
    home = Path(sysconfig.get_path("purelib")) / "snakemake"
    texts = [module.read_text(encoding="utf-8") for module in home.rglob("*.py")]
    assert texts
    assert not any("connection_pool" in text for text in texts)


def test_both_locks_hold_the_same_version_of_a_package() -> None:
    build, test = (
        {entry.partition(" ")[0] for entry in locked(lock)} for lock in LOCKS
    )
    names = {pin.partition("==")[0] for pin in build}
    assert {pin for pin in test if pin.partition("==")[0] in names} <= build


def test_the_lock_of_npm_names_hashes_and_no_registry() -> None:
    lock = (PROJECT / "tests/tools/package-lock.json").read_text(encoding="utf-8")
    assert '"integrity": "sha512-' in lock
    assert '"resolved"' not in lock


def dependencies() -> list[str]:
    """Return every requirement of pyproject.toml, as written there."""
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)
    groups: dict[str, list[str]] = project["dependency-groups"]
    asked: list[str] = project["project"]["dependencies"]
    return [*asked, *(wish for group in groups.values() for wish in group)]


@pytest.mark.parametrize("dependency", dependencies())
def test_every_dependency_has_a_reason_beside_it(dependency: str) -> None:
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    lines = [line.strip() for line in text.splitlines()]
    above = lines[lines.index(f'"{dependency}",') - 1]
    assert above.startswith("# ")
    assert above.endswith(".")


@pytest.mark.parametrize("dependency", dependencies())
def test_every_dependency_is_locked(dependency: str) -> None:
    name = re.split(r"[<>=]", dependency)[0]
    assert any(
        entry.startswith(f"{name}==") for lock in LOCKS for entry in locked(lock)
    )
