"""The version of our own code and rules, so that what others made is made again."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from adref.desk.layout import PACKAGE, PROGRAMS, STYLES

KINDS = ("rules", "forums", "layouts", "orders")
"""Folders of styles that every text is held against, or printed by."""


def code(program: str, *rooms: str) -> str:
    """A digest of a program and of all modules of the rooms it uses.

    One value for each job instead of a hundred input files: Snakemake asks the disk
    about every input of every job, which took longer than the jobs themselves.
    """
    modules = [module for room in rooms for module in (PACKAGE / room).rglob("*.py")]
    return _digest((PROGRAMS / program, *sorted(modules)))


def conventions() -> str:
    """A digest of what is true of all texts: rules, forums, layouts, names."""
    rules = [path for kind in KINDS for path in (STYLES / kind).glob("*")]
    return _digest((*sorted(rules), *sorted(STYLES.glob("*.yaml"))))


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()
