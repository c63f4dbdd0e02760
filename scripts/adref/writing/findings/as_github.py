"""Findings as annotations: lines that GitHub Actions reads from a job's log."""

from adref.model.checked import Checked
from adref.model.finding import Finding, Level

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.ADVICE: "notice"}
MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def as_github(checked: Checked) -> str:
    """A workflow command for each finding."""
    return "".join(f"{_command(finding)}\n" for finding in checked.findings)


def _command(finding: Finding) -> str:
    place, end = finding.place, finding.end
    said: dict[str, object] = {
        "file": place.file,
        "line": place.line,
        "col": place.column,
    }
    if end and end.line == place.line:
        said |= {"endLine": end.line, "endColumn": end.column}
    said["title"] = finding.rule
    properties = ",".join(
        f"{key}={str(value).translate(PROPERTY)}" for key, value in said.items()
    )
    message = finding.message.translate(MESSAGE)
    return f"::{COMMANDS[finding.level]} {properties}::{message}"
