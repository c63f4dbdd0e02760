"""decisions.yaml: what was decided about those who signed on. adref writes it."""

from collections.abc import Callable
from typing import TypeVar

from adref.model.decisions import (
    Alias,
    CountryChoice,
    Decisions,
    HandConsent,
    KindChoice,
    Settled,
    Site,
    Spelling,
)
from adref.model.endorser import EndorserKind
from adref.model.finding import Outcome
from adref.model.place import Place
from adref.reading.fields import Fields, Report, sequence
from adref.reading.files import read
from adref.reading.fingerprints import fingerprint
from adref.reading.ids import key
from adref.reading.nodes import Entry, Node, Scalar

Value = TypeVar("Value")
PAIR = 2


def read_decisions(source: bytes, file: str) -> Outcome[Decisions]:
    """All decisions of a submission."""
    return read(source, file, lambda root, report: _decisions(root, report, file))


def _decisions(root: Node, report: Report, file: str) -> Decisions:
    given = Fields(root, report, Place(file))
    decisions = Decisions(
        rows={one.key.text: _row(one, report) for one in given.entries("rows")},
        spellings=_each(given.items("spellings"), report, _spelling),
        same=_each(given.items("same"), report, _alias),
        different=tuple(_pair(one, report) for one in given.items("different")),
        countries=_each(given.items("countries"), report, _country),
        kinds=_each(given.items("kinds"), report, _kind),
        consents=_each(given.items("consents"), report, _consent),
        sites=_each(given.items("sites"), report, _site),
    )
    given.close()
    return decisions


def _each(
    nodes: tuple[Node, ...], report: Report, build: Callable[[Fields], Value]
) -> tuple[Value, ...]:
    return tuple(_built(Fields(node, report, node.place), build) for node in nodes)


def _built(given: Fields, build: Callable[[Fields], Value]) -> Value:
    value = build(given)
    given.close()
    return value


def _row(entry: Entry, report: Report) -> Settled:
    """What became of a row: `rejected`, or the id and what goes with it."""
    if isinstance(entry.value, Scalar) and entry.value.text == "rejected":
        return Settled("")
    return _built(Fields(entry.value, report, entry.key.place), _settled)


def _settled(given: Fields) -> Settled:
    said = given.take("said")
    return Settled(
        _endorser(given),
        fingerprint(said, given.report) if said else "",
        given.optional_word("double") == "yes",
    )


def _endorser(given: Fields) -> str:
    return key(given.need("endorser"), "an id", given.report)


def _spelling(given: Fields) -> Spelling:
    return Spelling(_endorser(given), given.name("said"), given.name("name"))


def _alias(given: Fields) -> Alias:
    return Alias(_endorser(given), given.name("name"))


def _country(given: Fields) -> CountryChoice:
    return CountryChoice(given.name("said"), given.word("country"))


def _kind(given: Fields) -> KindChoice:
    chosen = given.choice("kind", EndorserKind, EndorserKind.ORGANISATION)
    return KindChoice(_endorser(given), chosen)


def _consent(given: Fields) -> HandConsent:
    return HandConsent(_endorser(given), given.name("because"))


def _site(given: Fields) -> Site:
    return Site(_endorser(given), given.word("domain"))


def _pair(node: Node, report: Report) -> tuple[str, str]:
    ids = [key(one, "an id", report) for one in sequence(node, report)]
    if len(ids) != PAIR or ids[0] == ids[1]:
        report.error(node.place, "here go two ids, such as `[one, another]`")
        return "", ""
    return min(ids), max(ids)
