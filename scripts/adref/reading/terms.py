"""sources/terms.yaml: terms that are the same in every text."""

from adref.model.finding import Outcome
from adref.model.place import Place
from adref.model.term import Term
from adref.reading.codes import several
from adref.reading.fields import Fields, Report, sequence
from adref.reading.files import read
from adref.reading.ids import Ids
from adref.reading.nodes import Node


def read_terms(source: bytes, file: str) -> Outcome[tuple[Term, ...]]:
    """All terms, in the order written."""
    return read(source, file, lambda root, report: _terms(root, report, file))


def _terms(root: Node, report: Report, file: str) -> tuple[Term, ...]:
    given = Fields(root, report, Place(file))
    node = given.need("terms")
    nodes = sequence(node, report) if node else ()
    given.close()
    ids = Ids(report)
    return tuple(_term(item, ids, report) for item in nodes)


def _term(node: Node, ids: Ids, report: Report) -> Term:
    given = Fields(node, report, node.place)
    term = Term(
        id=ids.take(given),
        names=several(given.need("names"), report),
        avoid=several(given.take("avoid"), report),
        place=given.place,
    )
    given.close()
    for code, names in (*term.names.items(), *term.avoid.items()):
        _check(names, code, term, report)
    return term


def _check(names: tuple[str, ...], code: str, term: Term, report: Report) -> None:
    if code not in term.names:
        message = f'`names:` has nothing to write in "{code}"; give a name there too'
        report.error(term.place, message)
    for name in names:
        if any(word.startswith("|") for word in name.split(" ")):
            report.error(
                term.place, f'in "{name}" nothing stands before the bar; write the word'
            )
