"""The habits of the code: its layout, its types, and what may not stand in it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from goldens import CHECKOUT

BIN = Path(sys.executable).parent

# What tells of a machine, a registry or an address that only one desk can reach.
FOREIGN = re.compile(
    r"/(?:home|root|Users|work|tmp|mnt|opt/venv)/\w|[A-Z]:\\\\|localhost|127\.0\.0\.1"
    r"|\b(?:artifactory|nexus|devpi|verdaccio)\b|--(?:extra-)?index-url|--find-links"
    r"|\b(?:10|192\.168|172\.16)(?:\.\d{1,3}){2,3}:\d"
)
LISTED = ("*.py", "*.toml", "*.yaml", "*.yml", "*.md", "*.json", "*.lock", "*.conf",
          "Makefile", "Snakefile", ".npmrc", "run")  # fmt: skip
REMARK = "Specify a conda environment or container for each rule."
BUILT = {".venv", ".git", ".snakemake", "output", "node_modules", ".hypothesis",
         ".ruff_cache", ".pytest_cache", "dist", "__pycache__"}  # fmt: skip
BARE = re.compile(r"# (?:noqa(?!: [A-Z]+\d)|(?:type|pyright): ignore(?!\[))")
THIS = Path(__file__)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """What one of the virtual environment's programs answers, in the checkout."""
    program, *arguments = command
    return subprocess.run(
        (BIN / program, *arguments),
        cwd=CHECKOUT,
        env={"PATH": f"{BIN}:/usr/bin:/bin", "HOME": str(CHECKOUT / ".venv")},
        capture_output=True,
        text=True,
        check=False,
    )


def written() -> Iterator[Path]:
    """The files that people wrote, all of them texts."""
    for folder, below, names in os.walk(CHECKOUT):
        below[:] = [name for name in below if name not in BUILT]
        for name in names:
            path = Path(folder, name)
            if path != THIS and any(map(path.match, LISTED)):
                yield path


def assert_silent(answer: subprocess.CompletedProcess[str]) -> None:
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_ruff_has_nothing_to_say() -> None:
    assert_silent(run("ruff", "check", "--no-cache", "--output-format", "concise"))


def test_the_layout_is_ruffs() -> None:
    assert_silent(run("ruff", "format", "--check", "--no-cache"))


def test_the_types_hold() -> None:
    assert_silent(run("pyright"))


def test_the_layout_of_the_snakefile_is_snakefmts() -> None:
    assert_silent(run("snakefmt", "--check", "Snakefile"))


def test_the_linter_of_snakemake_only_misses_software_environments() -> None:
    answer = run("snakemake", "--lint", "--snakefile", "Snakefile")
    said = answer.stdout + answer.stderr
    remarks = re.findall(r"^ +\* ([^:\n]+)", said, re.MULTILINE)
    assert [remark for remark in remarks if remark != REMARK] == []
    assert "Traceback" not in said
    assert "Error in" not in said


def test_the_lock_names_no_address() -> None:
    lock = (CHECKOUT / "requirements.lock").read_text(encoding="utf-8")
    assert re.findall(r"\w+://\S+|--\S*(?:index|links|host)\S*", lock) == []


def test_every_package_of_the_lock_has_hashes_and_nothing_else() -> None:
    lock = (CHECKOUT / "requirements.lock").read_text(encoding="utf-8")
    lines = [line for line in lock.splitlines() if line and not line.startswith("#")]
    hashes = [line for line in lines if line.startswith(" ")]
    one = re.compile(r" +--hash=sha256:[0-9a-f]{64}( \\)?")
    assert hashes
    assert [line for line in hashes if not one.fullmatch(line)] == []
    packages = [line for line in lines if line not in set(hashes)]
    assert [package for package in packages if not package.endswith(" \\")] == []


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = [
        f"{path.relative_to(CHECKOUT)}: {match[0]}"
        for path in written()
        for match in FOREIGN.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("name", ["scripts", "tests"])
def test_an_exception_from_a_habit_says_which_one(name: str) -> None:
    found = [
        f"{path.relative_to(CHECKOUT)}: {match[0]}"
        for path in (CHECKOUT / name).rglob("*.py")
        if BUILT.isdisjoint(path.parts) and path != THIS
        for match in BARE.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []
