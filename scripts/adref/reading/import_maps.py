"""import-map.yaml: how the columns of a form's export are to be understood."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from adref.model.endorser import EndorserKind
from adref.model.finding import Outcome
from adref.model.import_map import Answer, DateOrder, ImportMap, Titles
from adref.model.place import Place
from adref.model.signup import Column
from adref.reading.fields import (
    Choice,
    Fields,
    Report,
    choose,
    name,
    sequence,
    word,
)
from adref.reading.files import read
from adref.reading.ids import key
from adref.reading.nodes import Node, Scalar, Sequence
from adref.reading.signups.cleaning import folded, title
from adref.reading.signups.stamps import is_zone

Columns = dict[Column, tuple[Titles, ...]]

NO_KIND = (
    "no column says whether an organisation, a network or a person signs; add below "
    "`columns:` the line `kind: [the title of the column]`, or for a form that only "
    "organisations fill in, at the start of a line, `kind: organisation`"
)
NO_CONSENT = (
    "no column says whether a name may be published; add below `columns:` the line "
    "`consent: [the title of the column]`"
)
KINDS = (
    "`kind:` is missing; add a line with the answers of the form, such as "
    "`kind: {organisation: [An organisation], individual: [Myself]}`"
)
CONSENTS = (
    "`consent:` is missing; add a line with the answers of the form, such as "
    '`consent: {yes: ["Yes, publish it"], no: ["No"]}`'
)


def read_map(source: bytes, file: str) -> Outcome[ImportMap]:
    """The map of a form; every title and answer in it is cleaned as exports are."""
    return read(source, file, lambda root, report: _map(root, report, file))


def _map(root: Node, report: Report, file: str) -> ImportMap:
    given = Fields(root, report, Place(file))
    columns, choices = given.need("columns"), given.take("choices")
    zone, dates = given.take("timezone"), given.take("dates")
    kind, consent = _needed(given, "kind", KINDS), _needed(given, "consent", CONSENTS)
    every = kind if isinstance(kind, Scalar) else None
    said = ImportMap(
        source=key(given.need("source"), "the name of a form", report),
        columns=_columns(columns, report),
        kinds=_answers(None if every else kind, EndorserKind, report),
        consents=_answers(consent, Answer, report),
        place=columns.place if columns else Place(file),
        choices=_columns(choices, report),
        every=choose(every, EndorserKind, report) if every else None,
        zone=_zone(zone, report),
        dates=choose(dates, DateOrder, report) if dates else None,
        sheet=given.optional_word("sheet"),
        dropped=tuple(title(name(one, report)) for one in given.items("drop")),
    )
    given.close()
    _check(said, report)
    return said


def _needed(given: Fields, wanted: str, message: str) -> Node | None:
    """The value of a key that has to be there; the message has the line to add."""
    node = given.take(wanted)
    if node is None:
        given.report.error(given.place, message)
    return node


def _columns(node: Node | None, report: Report) -> Columns:
    if node is None:
        return {}
    given = Fields(node, report, node.place)
    found = {
        column: tuple(_titles(value, report))
        for column in Column
        if (value := given.take(column.value))
    }
    given.close()
    return found


def _titles(node: Node, report: Report) -> Iterator[Titles]:
    """A title or a list; an item that is a list itself is joined."""
    if isinstance(node, Scalar):
        yield Titles((title(name(node, report)),), node.place)
        return
    for item in sequence(node, report):
        parts = item.items if isinstance(item, Sequence) else (item,)
        yield Titles(tuple(title(name(one, report)) for one in parts), item.place)


def _answers(
    node: Node | None, kind: type[Choice], report: Report
) -> dict[str, Choice]:
    """What each answer means, by the answer."""
    if node is None:
        return {}
    given = Fields(node, report, node.place)
    found: dict[str, Choice] = {}
    for meaning in kind:
        value = given.take(meaning.value)
        for one in _listed(value, report) if value else ():
            said = folded(name(one, report))
            if said in found and found[said] is not meaning:
                message = f'this answer is already given to "{found[said]}"; keep one'
                report.error(one.place, message)
            found[said] = meaning
    given.close()
    return {answer: meaning for answer, meaning in found.items() if answer}


def _listed(node: Node, report: Report) -> tuple[Node, ...]:
    return (node,) if isinstance(node, Scalar) else sequence(node, report)


def _zone(node: Node | None, report: Report) -> str:
    said = word(node, report)
    if said and node and not is_zone(said):
        report.error(
            node.place,
            f'"{said}" is no time zone; write its name, such as Africa/Nairobi, or an '
            "offset, such as +03:00",
        )
    return said


def _check(said: ImportMap, report: Report) -> None:
    used = {*said.columns, *said.choices}
    if Column.KIND not in used and not said.every:
        report.error(said.place, NO_KIND)
    if Column.KIND in used and said.every:
        report.error(
            said.place, "`kind:` is one for all rows, and a column too; keep one"
        )
    if Column.CONSENT not in used:
        report.error(said.place, NO_CONSENT)
    _check_titles(said.columns, report)
    _check_titles(said.choices, report)


def _check_titles(columns: Mapping[Column, tuple[Titles, ...]], report: Report) -> None:
    """A title belongs to one column."""
    placed = [
        (part, titles.place, column)
        for column, group in columns.items()
        for titles in group
        for part in titles.parts
    ]
    placed.sort()
    for part, uses in groupby(placed, key=lambda one: one[0]):
        first, *others = uses
        for _, place, _ in others if part else ():
            message = f'"{part}" is already mapped on line {first[1].line}; keep one'
            report.error(place, message)
