"""Findings as JSON for programs; docs/ci.md explains every key."""

import json

from adref.model.checked import Checked
from adref.model.finding import Edit, Finding
from adref.model.place import Place

FORMAT = "adref-findings"
VERSION = 1
"""Rises when a key changes its meaning or goes; new keys may come without it."""


def as_json(checked: Checked) -> str:
    """One object with all findings, in the order of their places."""
    said = {
        "format": FORMAT,
        "version": VERSION,
        "files": checked.files,
        "counts": {level.value: count for level, count in checked.count().items()},
        "findings": [_finding(finding) for finding in checked.findings],
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, object]:
    end = finding.end or finding.place
    return {
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "end_line": end.line,
        "end_column": end.column,
        "level": finding.level.value,
        "rule": finding.rule,
        "unit": finding.unit,
        "message": finding.message,
        "fix": [_edit(edit) for edit in finding.edits],
    }


def _edit(edit: Edit) -> dict[str, object]:
    return {"from": _place(edit.start), "to": _place(edit.end), "text": edit.text}


def _place(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.column}
