"""originals.yaml: the original words behind each fingerprint. adref writes it."""

from adref.model.finding import Outcome
from adref.model.originals import Originals
from adref.model.place import Place
from adref.reading.fields import Fields, Report, mapping
from adref.reading.files import read
from adref.reading.fingerprints import fingerprint
from adref.reading.nodes import Entry, Node
from adref.reading.passages import remark


def read_originals(source: bytes, file: str) -> Outcome[Originals]:
    """The words of units of the original, and the texts that somebody signed."""
    return read(source, file, lambda root, report: _originals(root, report, file))


def _originals(root: Node, report: Report, file: str) -> Originals:
    given = Fields(root, report, Place(file))
    words = {
        fingerprint(entry.key, report): _words(entry, report)
        for entry in given.entries("originals")
    }
    texts = {
        fingerprint(entry.key, report): _text(entry, report)
        for entry in given.entries("texts")
    }
    given.close()
    return Originals(words, texts)


def _text(entry: Entry, report: Report) -> dict[str, str]:
    """The fingerprints of a text's units, by their names."""
    return {
        unit.key.text: fingerprint(unit.value, report)
        for unit in mapping(entry.value, report)
    }


def _words(entry: Entry, report: Report) -> str:
    return remark(entry.value, f'"{entry.key.text}"', "", report).text
