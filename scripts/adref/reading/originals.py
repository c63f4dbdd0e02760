"""originals.yaml: the original words behind each fingerprint. adref writes it."""

from collections.abc import Mapping

from adref.model.finding import Outcome
from adref.model.place import Place
from adref.reading.fields import Fields, Report
from adref.reading.files import read
from adref.reading.fingerprints import fingerprint
from adref.reading.nodes import Node
from adref.reading.passages import remark


def read_originals(source: bytes, file: str) -> Outcome[Mapping[str, str]]:
    """The words of units of the original, by their fingerprints."""
    return read(source, file, lambda root, report: _originals(root, report, file))


def _originals(root: Node, report: Report, file: str) -> dict[str, str]:
    given = Fields(root, report, Place(file))
    found = {
        fingerprint(entry.key, report): remark(entry.value, "text", "", report).text
        for entry in given.entries("originals")
    }
    given.close()
    return found
