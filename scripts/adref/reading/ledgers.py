"""endorsers.yaml: the ledger of who signs on."""

from adref.model.endorser import Consent, Endorser, EndorserKind
from adref.model.finding import Outcome
from adref.model.place import Place
from adref.reading.codes import by_language
from adref.reading.fields import Fields, Report, name, sequence
from adref.reading.files import read
from adref.reading.ids import Ids
from adref.reading.nodes import Node


def read_ledger(source: bytes, file: str) -> Outcome[tuple[Endorser, ...]]:
    """All entries of the ledger, in the order written."""
    return read(source, file, lambda root, report: _ledger(root, report, file))


def _ledger(root: Node, report: Report, file: str) -> tuple[Endorser, ...]:
    given = Fields(root, report, Place(file))
    node = given.need("endorsers")
    nodes = sequence(node, report) if node else ()
    given.close()
    ids = Ids(report)
    return tuple(_endorser(item, ids, report) for item in nodes)


def _endorser(node: Node, ids: Ids, report: Report) -> Endorser:
    given = Fields(node, report, node.place)
    sort = given.take("sort")
    endorser = Endorser(
        id=ids.take(given),
        kind=given.choice("kind", EndorserKind, EndorserKind.ORGANISATION),
        name=given.name("name"),
        names=by_language(given, "names"),
        sort=name(sort, report),
        state=given.choice("state", Consent, Consent.PENDING),
        place=given.place,
    )
    given.close()
    return endorser
