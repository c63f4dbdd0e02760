"""The common way into every source: bytes, text, nodes."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from adref.model.finding import Outcome
from adref.model.place import Place
from adref.reading.bytes import decode
from adref.reading.fields import Report
from adref.reading.nodes import Node
from adref.reading.offices import spared
from adref.reading.personal import personal_data
from adref.reading.strict_yaml import parse

Value = TypeVar("Value")


def read(
    source: bytes,
    file: str,
    build: Callable[[Node, Report], Value],
    office: Sequence[str] = (),
) -> Outcome[Value]:
    """Build a value from a file; every error found on the way is returned.

    `office` are the keys that lead to the value that may say how an office is reached.
    """
    text, found = decode(source, file)
    if text is None:
        return Outcome(None, found)
    root, refused = parse(text, file)
    personal = personal_data(text, file, spared(root, office) if office else ())
    report = Report([*found, *personal, *refused])
    value = build(root, report) if root else None
    if not root and not report.findings:
        report.error(Place(file), "the file is empty; fill it in")
    findings = tuple(sorted(set(report.findings)))
    return Outcome(None if findings else value, findings, value)
