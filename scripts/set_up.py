"""Sets adref up, so that `make` can build and `make test` can test.

Run by the system's own Python, before there is an environment:

    python3 scripts/set_up.py build
    python3 scripts/set_up.py test
"""

import sys

if sys.version_info < (3, 11):
    sys.stderr.write("adref needs Python 3.11 or newer. Try: make PYTHON=python3.12\n")
    sys.exit(2)

import argparse
import hashlib
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from adref.desk.machine import (
    Command,
    Machine,
    advice,
    can_install,
    install_commands,
    this_machine,
)
from adref.desk.parts import (
    Finders,
    Need,
    Part,
    finders_here,
    known_parts,
    missing_parts,
    parts_for,
)

PROJECT = Path(__file__).resolve().parent.parent
DONE, STOPPED = 0, 2


class SetUpStoppedError(Exception):
    """The set-up cannot go on; the message says why and what to do, line by line."""


@dataclass(frozen=True, slots=True)
class Step:
    """Commands that are run again only when a file they depend on has changed.

    Their mark is written last, so that a step that was interrupted is taken again.
    """

    says: str
    commands: tuple[Command, ...]
    depends_on: tuple[Path, ...]
    folder: Path
    mark: Path


def main(arguments: Sequence[str], out: TextIO, err: TextIO) -> int:
    """Set up what the need among the arguments asks for; return 0, or 2 if stopped.

    Where there is nothing to do, nothing is done and nothing is written.
    """
    need = _need(arguments)
    try:
        parts = parts_for(need, known_parts())
        install_parts(parts, finders_here, this_machine, out)
        for step in steps(PROJECT, need, shutil.which("uv")):
            take(step, out)
    except SetUpStoppedError as stopped:
        err.write(f"{stopped}\n")
        return STOPPED
    return DONE


def _need(arguments: Sequence[str]) -> Need:
    parser = argparse.ArgumentParser(
        description="Sets adref up on this machine.",
        epilog="Example: python3 scripts/set_up.py build",
    )
    parser.add_argument("need", choices=("build", "test"), help="what to set up for")
    return Need(parser.parse_args(arguments).need)


def install_parts(
    parts: Sequence[Part],
    find: Callable[[], Finders],
    look: Callable[[], Machine],
    out: TextIO,
) -> None:
    """Install the parts of the system that are missing, or stop and say what to type.

    `find` gives the ways to find parts as they are now, `look` the machine.
    """
    missing = missing_parts(parts, find())
    if not missing:
        return
    machine = look()
    if not can_install(machine):
        raise SetUpStoppedError(what_to_type(missing, machine))
    _say(f"Installing {_names(missing)}. This takes some minutes.", out)
    for command in install_commands(missing, machine):
        run(command, PROJECT)
    still_missing = missing_parts(missing, find())
    if still_missing:
        raise SetUpStoppedError(what_to_type(still_missing, machine))


def what_to_type(missing: Sequence[Part], machine: Machine) -> str:
    """Return a message with the missing parts and the commands that install them."""
    lines = "\n".join(f"  {line}" for line in advice(missing, machine))
    return f"Missing: {_names(missing)}.\nInstall it, then run make again:\n{lines}"


def _names(parts: Iterable[Part]) -> str:
    return ", ".join(part.name for part in parts)


def steps(project: Path, need: Need, uv: str | None) -> tuple[Step, ...]:
    """Return what is set up inside the project for a need, in order.

    `uv` is where that program is; without it, pip does the same more slowly.
    """
    always = (_packages(project, uv), _adref(project, uv))
    if need is not Need.TEST:
        return always
    return (*always, _test_packages(project, uv), _word_rules(project))


def _packages(project: Path, uv: str | None) -> Step:
    lock = project / "requirements.lock"
    venv = (sys.executable, "-m", "venv", "--clear", *(["--without-pip"] if uv else []))
    return Step(
        says="Installing the Python packages into .venv. This takes a minute.",
        commands=((*venv, str(project / ".venv")), _install(project, lock, uv)),
        depends_on=(lock, Path(__file__)),
        folder=project,
        mark=project / ".venv" / "packages-are-here",
    )


def _adref(project: Path, uv: str | None) -> Step:
    offline = ("--no-index", "--no-deps", "--no-build-isolation")
    return Step(
        says="Installing the command adref into .venv.",
        commands=((*_pip(project, uv), *offline, "--editable", str(project)),),
        depends_on=(project / "pyproject.toml", Path(__file__)),
        folder=project,
        mark=project / ".venv" / "adref-is-here",
    )


def _test_packages(project: Path, uv: str | None) -> Step:
    lock = project / "tests" / "tools" / "requirements.lock"
    return Step(
        says="Installing the Python packages of the tests into .venv.",
        commands=(_install(project, lock, uv),),
        depends_on=(lock, Path(__file__)),
        folder=project,
        mark=project / ".venv" / "test-packages-are-here",
    )


def _word_rules(project: Path) -> Step:
    folder = project / "tests" / "tools"
    npm = str(project / ".venv" / "bin" / "npm")
    return Step(
        says="Installing Microsoft's rules for Word files into tests/tools.",
        commands=((npm, "ci", "--ignore-scripts"),),
        depends_on=(folder / "package-lock.json", folder / ".npmrc", Path(__file__)),
        folder=folder,
        mark=folder / "node_modules" / ".word-rules-are-here",
    )


def _install(project: Path, lock: Path, uv: str | None) -> Command:
    # A lock is complete, so nothing else is fetched; nothing is built on the way.
    locked_only = ("--no-deps", "--only-binary", ":all:", "--require-hashes")
    compiled = ("--compile-bytecode",) if uv else ()
    return (*_pip(project, uv), *compiled, *locked_only, "--requirement", str(lock))


def _pip(project: Path, uv: str | None) -> Command:
    python = str(project / ".venv" / "bin" / "python")
    if uv:
        return (uv, "pip", "install", "--python", python)
    return (python, "-m", "pip", "install", "--disable-pip-version-check")


def take(step: Step, out: TextIO) -> None:
    """Run the step's commands, unless it was taken and nothing changed since."""
    state = _state(step)
    if _read(step.mark) == state:
        return
    step.mark.unlink(missing_ok=True)
    _say(step.says, out)
    for command in step.commands:
        run(command, step.folder)
    step.mark.write_text(state, encoding="utf-8")


def _state(step: Step) -> str:
    # An environment works in its own folder and for its own Python only.
    made_for = (step.folder, sys.base_prefix, *sys.version_info[:2])
    known = hashlib.sha256(repr(made_for).encode())
    for path in step.depends_on:
        known.update(path.read_bytes())
    return known.hexdigest()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def run(command: Command, folder: Path) -> None:
    """Run a command quietly; if it fails, stop and show what it wrote."""
    ended = subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ended.returncode:
        failed = f"The set-up stopped: this failed.\n  {shlex.join(command)}"
        raise SetUpStoppedError(f"{ended.stdout}\n{failed}")


def _say(line: str, out: TextIO) -> None:
    out.write(f"{line}\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], sys.stdout, sys.stderr))
