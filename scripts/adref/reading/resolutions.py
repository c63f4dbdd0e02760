"""styles/resolutions.yaml: adopted resolutions and their dates."""

from collections.abc import Iterator

from adref.model.finding import Outcome
from adref.model.place import Place
from adref.model.term import Resolution
from adref.reading.dates import take_date
from adref.reading.fields import Fields, Report
from adref.reading.files import read
from adref.reading.nodes import Entry, Node


def read_resolutions(source: bytes, file: str) -> Outcome[tuple[Resolution, ...]]:
    """Numbers and dates by the organ's key, in the order of the file."""
    return read(
        source, file, lambda root, report: tuple(_resolutions(root, report, file))
    )


def _resolutions(root: Node, report: Report, file: str) -> Iterator[Resolution]:
    given = Fields(root, report, Place(file))
    for entry in given.entries("adopted"):
        yield from _of_organ(entry, report)
    given.close()


def _of_organ(entry: Entry, report: Report) -> Iterator[Resolution]:
    given = Fields(entry.value, report, entry.key.place)
    for number in given.places():
        yield Resolution(entry.key.text, number, take_date(given, number))
