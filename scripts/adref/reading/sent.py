"""sent.yaml: what has been sent to translators. adref writes it."""

from adref.model.exchange import Channel
from adref.model.finding import Outcome
from adref.model.place import Place
from adref.model.sent import SentBatch, SentUnit
from adref.reading.codes import code
from adref.reading.dates import take_date
from adref.reading.fields import Fields, Report, name
from adref.reading.files import read
from adref.reading.fingerprints import fingerprint, take_fingerprint
from adref.reading.nodes import Entry, Node


def read_sent(source: bytes, file: str) -> Outcome[tuple[SentBatch, ...]]:
    """All batches that have been sent, in the order sent."""
    return read(source, file, lambda root, report: _sent(root, report, file))


def _sent(root: Node, report: Report, file: str) -> tuple[SentBatch, ...]:
    given = Fields(root, report, Place(file))
    batches = tuple(_batch(node, report) for node in given.items("batches"))
    given.close()
    return batches


def _batch(node: Node, report: Report) -> SentBatch:
    given = Fields(node, report, node.place)
    batch = SentBatch(
        batch=given.word("batch"),
        language=code(given.need("language"), report),
        channel=given.choice("to", Channel, Channel.DOCX),
        on=take_date(given, "on"),
        translator=name(given.take("translator"), report),
        deadline=take_date(given, "deadline") if "deadline" in given else None,
        back=take_date(given, "back") if "back" in given else None,
        units={
            entry.key.text: _unit(entry, report) for entry in given.entries("units")
        },
        place=given.place,
    )
    given.close()
    return batch


def _unit(entry: Entry, report: Report) -> SentUnit:
    given = Fields(entry.value, report, entry.key.place)
    target = given.take("target")
    unit = SentUnit(
        take_fingerprint(given, "of"), fingerprint(target, report) if target else ""
    )
    given.close()
    return unit
