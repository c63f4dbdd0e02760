"""styles/layouts/<name>.yaml and styles/scripts.yaml: how names are printed."""

from dataclasses import dataclass

from adref.model.finding import Outcome
from adref.model.layout import Layout
from adref.model.script import Script, Scripts, by_letters
from adref.reading.fields import Report
from adref.reading.files import read
from adref.reading.nodes import Node
from adref.reading.records import record


@dataclass(frozen=True, slots=True)
class Table:
    """The whole file of scripts."""

    scripts: tuple[Script, ...]


def read_layout(source: bytes, file: str) -> Outcome[Layout]:
    """A layout."""
    return read(source, file, lambda root, report: record(root, Layout, report, file))


def read_scripts(source: bytes, file: str) -> Outcome[Scripts]:
    """Scripts by the words that the names of their letters begin with."""
    return read(source, file, lambda root, report: _scripts(root, report, file))


def _scripts(root: Node, report: Report, file: str) -> Scripts:
    table = record(root, Table, report, file)
    return {} if report.findings else by_letters(table.scripts)
