"""Show what is wrong with the texts, and mend what can be mended for certain."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from enum import StrEnum
from importlib.metadata import version
from itertools import groupby

from adref.checking.fixing import fitting, fixed
from adref.desk.files import write_whole
from adref.desk.inspection import Scope, inspected
from adref.desk.layout import STYLES, Project
from adref.desk.shelf import Shelf
from adref.model.checked import Checked
from adref.model.finding import Edit, Finding, Level
from adref.model.nearest import meant
from adref.reading.shape import same_shape
from adref.writing.findings.as_github import as_github
from adref.writing.findings.as_json import as_json
from adref.writing.findings.as_sarif import as_sarif
from adref.writing.findings.as_text import as_text

ROUNDS = 5
"""Times that texts are mended: what one fix has changed may let another one fit."""


class Format(StrEnum):
    """How findings are shown."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


class Mending(StrEnum):
    """What is done with safe fixes: nothing, shown, or written."""

    NONE = "none"
    SHOWN = "shown"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asks `adref check` for; `failing` are the levels that exit 1."""

    scope: Scope
    shown: Format
    failing: frozenset[Level]
    mending: Mending


WRITERS: Mapping[Format, Callable[[Checked], str]] = {
    Format.TEXT: as_text,
    Format.JSON: as_json,
    Format.SARIF: lambda checked: as_sarif(checked, version("adref")),
    Format.GITHUB: as_github,
}


def run_check(request: Request, project: Project) -> int:
    """Print findings: 0 nothing weighs enough, 1 something does, 2 wrong use."""
    unknown = _unknown(request.scope, project)
    if unknown:
        print(*unknown, sep="\n", file=sys.stderr)
        return 2
    checked = inspected(request.scope, project)
    match request.mending:
        case Mending.SHOWN:
            print(*_difference(checked, project), sep="", end="")
            return _code(checked, request)
        case Mending.WRITTEN:
            checked = _mended(checked, request.scope, project)
        case Mending.NONE:
            pass
    print(WRITERS[request.shown](checked), end="")
    return _code(checked, request)


def _code(checked: Checked, request: Request) -> int:
    counts = checked.count()
    return 1 if any(counts[level] for level in request.failing) else 0


def _unknown(scope: Scope, project: Project) -> list[str]:
    names = project.names()
    codes = {path.stem for path in (STYLES / "languages").glob("*.yaml")}
    return [
        *(
            f'there is no submission "{name}"; {meant(name, names)}'
            for name in scope.submissions
            if name not in names
        ),
        *(
            f'there is no language "{code}"; {meant(code, codes)}'
            for code in scope.languages
            if code not in codes
        ),
    ]


def _mended(checked: Checked, scope: Scope, project: Project) -> Checked:
    """What is left to find after all that can be mended has been."""
    for _ in range(ROUNDS):
        texts = _fixed(checked, project)
        if not texts:
            break
        write_whole(
            {project.root / file: text.encode() for file, text in texts.items()},
            project.work,
        )
        for file in texts:
            print(f"{file}: mended{_aging(file, checked, project)}", file=sys.stderr)
        checked = inspected(scope, project)
    return checked


def _aging(file: str, checked: Checked, project: Project) -> str:
    """What a change of the original means for its translations, or ""."""
    path = project.root / file
    identity = Shelf(project, []).identity(path.parent.name)
    if identity is None or len(identity.languages) == 1:
        return ""
    if path.name != f"text.{identity.original}.yaml":
        return ""
    units = {one.unit for one in checked.findings if one.edits and _in(file, one)}
    return f"; translations of {', '.join(sorted(units))} may be stale: `adref status`"


def _in(file: str, finding: Finding) -> bool:
    return finding.place.file == file


def _fixed(checked: Checked, project: Project) -> dict[str, str]:
    """The files that a safe fix changes, as they would then be."""
    found: dict[str, str] = {}
    for file, edits in groupby(fitting(checked.findings), _file):
        before = (project.root / file).read_bytes().decode()
        after = fixed(before, edits)
        if after != before and same_shape(before, after, file):
            found[file] = after
    return found


def _file(edit: Edit) -> str:
    return edit.start.file


def _difference(checked: Checked, project: Project) -> list[str]:
    """What `--fix` would change, as a unified difference."""
    lines: list[str] = []
    for file, after in _fixed(checked, project).items():
        before = (project.root / file).read_bytes().decode()
        lines += unified_diff(
            before.splitlines(keepends=True),
            after.splitlines(keepends=True),
            file,
            f"{file} (mended)",
        )
    return lines
