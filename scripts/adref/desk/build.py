"""Run the workflow, say what becomes of each artefact, and leave nothing half done."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from adref.desk.artefacts import clear, complete, remove, stamps
from adref.desk.errand import ADDRESS
from adref.desk.files import sweep
from adref.desk.hold import held
from adref.desk.keeping import keep_cited
from adref.desk.layout import Project
from adref.desk.plan import Edition, Plan, plan
from adref.desk.reconfirming import UnwrittenError, notify, outgrown_of
from adref.desk.report import Result, held_back, report, tell
from adref.desk.shelf import Shelf
from adref.desk.workshop import opened_workshop
from adref.model.finding import Finding
from adref.model.nearest import meant

GLANCE = 0.05
"""Seconds between two looks at what has been written."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks to be built; nothing named means everything.

    `bilingual` are languages to stand beside the original, `without` those left out. A
    `release` has no language in which an error was found or a unit is behind the
    original; a draft says how many. It refuses a text that is another than the one that
    endorsers signed, unless `notice` says how they were told.
    """

    submissions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    bilingual: tuple[str, ...] = ()
    verbose: bool = False
    release: bool = False
    without: tuple[str, ...] = ()
    notice: str = ""

    def of(self, editions: Sequence[Edition]) -> tuple[Edition, ...]:
        """Those of some editions that are asked for, and those beside the original."""
        everything = not (self.languages or self.bilingual)
        alone = (
            edition
            for edition in editions
            if (everything or edition.language in self.languages)
            and edition.language not in self.without
        )
        beside = (
            edition.beside_original()
            for edition in _translations(editions)
            if edition.language in self.bilingual
        )
        return (*alone, *beside)


def build(wish: Wish, project: Project) -> int:
    """Build and report: 0 all is there, 1 something is not, 2 asked for the unknown."""
    whole = plan(project, wish.submissions)
    unknown = _unknown(wish, whole, project)
    if unknown:
        print(*unknown, sep="\n", file=sys.stderr)
        return 2
    if not (whole.editions or whole.impossible):
        return report(Result((), (), 0, whole.findings, 0), project)
    with held(project.work):
        sweep(project.work)
        clear(whole, project)
        try:
            _notify(whole, wish, project)
        except UnwrittenError as error:
            print(error, file=sys.stderr)
            return 1
        result = _built(whole, wish, project)
        if result.new:
            keep_cited(dict.fromkeys(one.submission for one in result.asked), project)
        return report(result, project)


def _translations(editions: Sequence[Edition]) -> list[Edition]:
    return [one for one in editions if one.language != one.original]


def _unknown(wish: Wish, whole: Plan, project: Project) -> list[str]:
    """What was asked for and is nowhere, with what was probably meant."""
    names = project.names()
    editions = (*whole.editions, *whole.impossible)
    codes = {edition.language for edition in editions}
    translated = {edition.language for edition in _translations(editions)}
    return [
        *(["--reconfirmed-by-notice goes with --release"] * _is_idle(wish)),
        *(
            f'there is no submission "{name}"; {meant(name, names)}'
            for name in wish.submissions
            if name not in names
        ),
        *(
            f'no submission has the language "{code}"; {meant(code, codes)}'
            for code in (*wish.languages, *wish.without)
            if codes and code not in codes
        ),
        *(
            f'"{code}" is no translation that could stand beside its original; '
            f"{meant(code, translated)}"
            for code in wish.bilingual
            if codes and code not in translated
        ),
    ]


def _notify(whole: Plan, wish: Wish, project: Project) -> None:
    """Write down that endorsers were told of a new text, where somebody says so."""
    if wish.notice:
        shelf = Shelf(project, [])
        for line in notify(_names(whole, wish), wish.notice, shelf):
            print(line)


def _names(whole: Plan, wish: Wish) -> list[str]:
    return list(dict.fromkeys(one.submission for one in wish.of(whole.editions)))


def _outgrown(
    whole: Plan, wish: Wish, project: Project
) -> Mapping[str, tuple[Finding, ...]]:
    """The submissions that endorsers have to confirm before a release, and why."""
    if not wish.release:
        return {}
    return outgrown_of(_names(whole, wish), Shelf(project, []))


def _is_idle(wish: Wish) -> bool:
    """Whether somebody tells of a notice where nothing asks for one."""
    return bool(wish.notice) and not wish.release


def _built(whole: Plan, wish: Wish, project: Project) -> Result:
    asked, outgrown = wish.of(whole.editions), _outgrown(whole, wish, project)
    before = stamps(asked, project)
    made = [edition for edition in asked if edition.submission not in outgrown]
    code = _run(made, wish, project) if made else 0
    failed = [
        edition
        for edition in asked
        if edition.submission in outgrown
        or not complete(edition, project)
        or (wish.release and held_back(edition, project))
    ]
    for edition in failed:
        remove(edition, project)
    return Result(
        asked,
        (*failed, *wish.of(whole.impossible)),
        len(stamps(asked, project).items() - before.items()),
        (*whole.findings, *chain.from_iterable(outgrown.values())),
        code,
    )


def _run(editions: Sequence[Edition], wish: Wish, project: Project) -> int:
    """Run Snakemake for some editions and tell of each artefact as it appears."""
    targets = [
        path.as_posix() for edition in editions for path in edition.artefacts(project)
    ]
    said = (project.work / "snakemake.txt").open("w")
    output = None if wish.verbose else said
    with said, opened_workshop(project) as address:
        process = subprocess.Popen(
            [sys.executable, "-m", "adref.desk.workflow", *targets],
            stdin=subprocess.PIPE,  # open as long as we live
            stdout=output,
            stderr=output,
            start_new_session=True,
            env={**os.environ, ADDRESS: address},
        )
        _watch(process, editions, project)
    return process.returncode


def _watch(
    process: subprocess.Popen[bytes], editions: Sequence[Edition], project: Project
) -> None:
    before = stamps(editions, project)
    told: set[Path] = set()
    while process.poll() is None:
        time.sleep(GLANCE)
        tell(before, stamps(editions, project), told, project)
    tell(before, stamps(editions, project), told, project)
