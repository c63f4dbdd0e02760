"""Adopted resolutions keep the rules: what is found in them is a slip or a false alarm.

`pytest tests/checking/test_adopted.py -s` prints every finding.
"""

from pathlib import Path

from adopted import adopted
from adref.checking.runner import check
from adref.model.finding import Level
from adref.model.text import Kind
from rules import FILES, rule

ALLOWED = {Level.ERROR: 1.0, Level.WARNING: 3.0}
"""Findings for each hundred paragraphs."""


def test_adopted_texts_raise_next_to_nothing(shared: Path) -> None:
    files = sorted((shared / "data" / "resolutions").glob("*.txt"))
    subjects = [adopted(path) for path in files]
    rules = [rule(path) for path in FILES]
    findings = [one for subject in subjects for one in check(subject, rules)]
    paragraphs = sum(len(subject.sites) for subject in subjects)
    for finding in sorted(findings):
        print(finding)
    rates = {
        level: 100 * sum(one.level is level for one in findings) / paragraphs
        for level in ALLOWED
    }
    print(f"{paragraphs} paragraphs; for each hundred of them: {rates}")
    assert all(rates[level] < most for level, most in ALLOWED.items())
    assert {site.paragraph.kind for subject in subjects for site in subject.sites
            if site.paragraph} >= {Kind.PREAMBULAR, Kind.OPERATIVE}  # fmt: skip
