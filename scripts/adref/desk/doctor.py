"""What of the machine adref can use, and the command that installs what is missing."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from adref.desk.machine import Machine, advice, this_machine
from adref.desk.parts import (
    Finders,
    Need,
    Part,
    finders_here,
    known_parts,
    missing_parts,
)

CAN_BUILD, CANNOT_BUILD = 0, 2

_NEEDED_FOR = {
    Need.SETUP: "to set up",
    Need.BUILD: "to build",
    Need.TEST: "for tests",
}


def run_doctor(out: TextIO) -> int:
    """Write what this machine has and lacks; return 0 if adref can build here, or 2."""
    return report(known_parts(), finders_here(), this_machine(), out)


def report(
    parts: Iterable[Part], finders: Finders, machine: Machine, out: TextIO
) -> int:
    """Write a line for each part, then what to do; return 0 or 2 as run_doctor does.

    Parts that only the tests use are reported, and do not stop a build.
    """
    parts = tuple(parts)
    missing = missing_parts(parts, finders)
    lines = (*_table(parts, missing, machine), "", *_verdict(missing, machine))
    out.writelines(f"{line}\n" for line in lines)
    return CANNOT_BUILD if _needed_to_build(missing) else CAN_BUILD


def _needed_to_build(missing: tuple[Part, ...]) -> bool:
    return any(part.need is not Need.TEST for part in missing)


def _table(
    parts: tuple[Part, ...], missing: tuple[Part, ...], machine: Machine
) -> Iterator[str]:
    width = max(len(part.name) for part in parts)
    for part in parts:
        state = "MISSING" if part in missing else "found  "
        need = _NEEDED_FOR[part.need]
        yield f"{state}  {part.name:{width}}  {need:9}  {part.purpose}"
        if part in missing:
            yield from (f"         {line}" for line in advice([part], machine))


def _verdict(missing: tuple[Part, ...], machine: Machine) -> tuple[str, ...]:
    if not missing:
        return ("Nothing is missing.",)
    stops = _needed_to_build(missing)
    verdict = "adref cannot build here." if stops else "adref can build here."
    lines = (f"  {line}" for line in advice(missing, machine))
    return (f"{verdict} To install all that is missing:", *lines)
