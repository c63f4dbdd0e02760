"""The version of our own code, so that what was made by other code is made again."""

import hashlib

from adref.desk.layout import PACKAGE, PROGRAMS


def code(program: str, *rooms: str) -> str:
    """A digest of a program and of all modules of the rooms it uses.

    One value for each job instead of a hundred input files: Snakemake asks the disk
    about every input of every job, which took longer than the jobs themselves.
    """
    modules = [module for room in rooms for module in (PACKAGE / room).rglob("*.py")]
    digest = hashlib.sha256()
    for path in (PROGRAMS / program, *sorted(modules)):
        digest.update(path.read_bytes())
    return digest.hexdigest()
