"""Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS)."""

import hashlib
import json
from urllib.parse import quote

from adref.model.checked import Checked
from adref.model.finding import Edit, Finding, Level
from adref.model.place import Place

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.ADVICE: "note"}


def as_sarif(checked: Checked, version: str) -> str:
    """One run of adref in this version; columns count Unicode code points."""
    used = sorted({finding.rule for finding in checked.findings})
    run = {
        "tool": {
            "driver": {
                "name": "adref",
                "semanticVersion": version,
                "rules": [_rule(rule, checked.about.get(rule, rule)) for rule in used],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SOURCES": {"description": {"text": "The project."}}},
        "results": [_result(finding, used, checked) for finding in checked.findings],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: str, about: str) -> dict[str, object]:
    return {"id": rule, "shortDescription": {"text": about}}


def _result(finding: Finding, rules: list[str], checked: Checked) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": LEVELS[finding.level],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _location(finding)}],
        "partialFingerprints": {"adref/v1": _fingerprint(finding, checked)},
    }
    if finding.edits:
        result["fixes"] = [_fix(finding)]
    return result


def _fingerprint(finding: Finding, checked: Checked) -> str:
    """The same for the same finding, wherever the lines above it move it."""
    line = checked.line(finding).strip()
    said = repr((finding.place.file, finding.unit, finding.rule, line))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _location(finding: Finding) -> dict[str, object]:
    end = finding.end or finding.place
    return {
        "artifactLocation": _artefact(finding.place),
        "region": _region(finding.place, end),
    }


def _artefact(place: Place) -> dict[str, object]:
    return {"uri": quote(place.file), "uriBaseId": "SOURCES"}


def _region(start: Place, end: Place) -> dict[str, int]:
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _fix(finding: Finding) -> dict[str, object]:
    change = {
        "artifactLocation": _artefact(finding.place),
        "replacements": [_replacement(edit) for edit in finding.edits],
    }
    return {"description": {"text": finding.message}, "artifactChanges": [change]}


def _replacement(edit: Edit) -> dict[str, object]:
    return {
        "deletedRegion": _region(edit.start, edit.end),
        "insertedContent": {"text": edit.text},
    }
