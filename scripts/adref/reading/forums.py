"""styles/forums/<id>.yaml: what one addressee demands, edition by edition."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from adref.model.endorser import Consultative
from adref.model.finding import Outcome
from adref.model.forum import (
    ANY,
    Edition,
    Feature,
    FileKind,
    Forum,
    Limits,
    Weight,
)
from adref.model.nearest import meant
from adref.model.rule import Source
from adref.reading.answers import answer
from adref.reading.codes import code
from adref.reading.dates import take_date
from adref.reading.fields import Fields, Report, choose, sequence
from adref.reading.files import read
from adref.reading.ids import key
from adref.reading.nodes import Node
from adref.reading.records import record

Choice = TypeVar("Choice", bound=StrEnum)
Levels = Mapping[str, Weight]

STATUSES = frozenset({ANY, *Consultative})


def read_forum(source: bytes, file: str) -> Outcome[Forum]:
    """A forum, its editions in the order of their dates."""
    return read(source, file, _forum)


def _forum(root: Node, report: Report) -> Forum:
    given = Fields(root, report, root.place)
    name = key(given.need("id"), "the id of a forum", report)
    called = given.name("name")
    levels = _levels(given)
    editions = sorted(_editions(given, levels), key=lambda one: one.since)
    given.close()
    _refuse_twins(editions, report)
    return Forum(name, called, tuple(editions))


def _editions(given: Fields, levels: Levels) -> Iterator[Edition]:
    listed = given.need("editions")
    nodes = sequence(listed, given.report) if listed else ()
    if listed and not nodes:
        given.report.error(listed.place, "a forum has at least one edition; add it")
    for node in nodes:
        yield _edition(node, levels, given.report)


def _edition(node: Node, levels: Levels, report: Report) -> Edition:
    """An edition; its levels are laid over those that all editions have."""
    given = Fields(node, report, node.place)
    edition = Edition(
        since=take_date(given, "since"),
        source=record(given.need("source"), Source, report, node.place.file),
        levels={**levels, **_levels(given)},
        place=node.place,
        limits=_limits(given.take("limits"), report),
        unwanted=_chosen(given.items("unwanted"), Feature, report),
        layout=key(given.take("layout"), "the name of a layout", report),
        files=_chosen(given.items("files"), FileKind, report),
        file_name=given.optional_word("file_name"),
        languages=tuple(code(one, report) for one in given.items("languages")),
        once_a_year=answer(given.take("once_a_year"), report),
    )
    given.close()
    return edition


def _levels(given: Fields) -> dict[str, Weight]:
    """The levels of rules by their ids."""
    chosen = {
        key(entry.key, "the id of a rule", given.report): choose(
            entry.value, Weight, given.report
        )
        for entry in given.entries("levels")
    }
    return {rule: weight for rule, weight in chosen.items() if weight}


def _limits(node: Node | None, report: Report) -> Limits:
    if node is None:
        return Limits()
    limits = record(node, Limits, report, node.place.file)
    for status in sorted({*limits.words, *limits.characters} - STATUSES):
        message = f'"{status}" is no status; {meant(status, STATUSES)}'
        report.error(node.place, message)
    return limits


def _chosen(
    nodes: Iterable[Node], choices: type[Choice], report: Report
) -> tuple[Choice, ...]:
    chosen = [choose(node, choices, report) for node in nodes]
    return tuple(one for one in chosen if one)


def _refuse_twins(editions: Collection[Edition], report: Report) -> None:
    dates = [edition.since for edition in editions]
    for edition in editions:
        if dates.count(edition.since) > 1:
            message = f"two editions are of {edition.since}; give each its own date"
            report.error(edition.place, message)
