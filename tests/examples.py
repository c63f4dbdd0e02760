"""Subjects made of a few lines of YAML, written as the examples of rules are."""

from dataclasses import replace

from adref.checking.subject import Subject
from adref.model.forum import Edition
from adref.model.rule import Part
from adref.reading.examples import example
from adref.reading.fields import Report
from adref.reading.strict_yaml import parse
from rules import subject


def subject_in(text: str, code: str = "en", edition: Edition | None = None) -> Subject:
    """An example as a subject, for one edition of a forum where it is given."""
    root, findings = parse(text, "example.yaml")
    report = Report(findings)
    assert root, findings
    made = subject(example(root, code, Part.OPERATIVE, report))
    assert report.findings == []
    return replace(made, edition=edition or made.edition)
