"""Findings for people: place and message, the line, and a mark under the words."""

from collections.abc import Iterator

from adref.model.checked import Checked
from adref.model.finding import Finding, Level
from adref.writing.wrapping import width

NAMES = {
    Level.ERROR: ("error", "errors"),
    Level.WARNING: ("warning", "warnings"),
    Level.ADVICE: ("piece of advice", "pieces of advice"),
}


def as_text(checked: Checked) -> str:
    """The findings one below the other, and a line that counts them."""
    return "".join(f"{line}\n" for line in (*_findings(checked), summary(checked)))


def summary(checked: Checked) -> str:
    """How much was found in how many files."""
    said = [
        f"{count} {NAMES[level][count != 1]}"
        for level, count in checked.count().items()
        if count
    ]
    files = f"{checked.files} file{'s' if checked.files != 1 else ''}"
    if not said:
        return f"{files}: nothing found"
    fixable = sum(bool(finding.edits) for finding in checked.findings)
    remedy = f"; `adref check --fix` mends {fixable} of them" if fixable else ""
    return f"{files}: {', '.join(said)}{remedy}"


def _findings(checked: Checked) -> Iterator[str]:
    for finding in checked.findings:
        yield str(finding)
        line = checked.line(finding)
        if line.strip():
            yield from _shown(finding, line)


def _shown(finding: Finding, line: str) -> Iterator[str]:
    margin = f"{finding.place.line:5} | "
    yield f"{margin}{line}"
    yield f"{' ' * (len(margin) - 2)}| {_mark(finding, line)}"


def _mark(finding: Finding, line: str) -> str:
    start = finding.place.column - 1
    end = finding.end
    last = end.column - 1 if end and end.line == finding.place.line else len(line)
    if not end:
        last = start + 1
    marks = max(width(line[start:last]), 1)
    return " " * width(line[:start]) + "^" * marks
