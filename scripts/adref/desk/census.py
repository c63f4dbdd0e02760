"""How many sign on: the numbers of those who are printed, and of nobody else."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from adref.composing.atlas import Atlas, atlas
from adref.composing.census import UNSAID, Census, census
from adref.composing.counting import counted
from adref.desk.known import geography
from adref.desk.layout import Project
from adref.desk.shelf import Shelf, shown
from adref.desk.status import Format
from adref.desk.table import table
from adref.model.endorser import Endorser, is_printed
from adref.model.language import Language
from adref.model.nearest import meant
from adref.model.place import Place

VERSION = 1
"""Of the JSON; a key that goes or changes its meaning makes a new one."""
SPOKEN = "en"
"""The language of what adref itself says."""
NOT_SAID = "not said"
STEP = "  "


@dataclass(frozen=True, slots=True)
class Question:
    """Which submission a person asks about, all where none is named."""

    name: str
    format: Format


@dataclass(frozen=True, slots=True)
class Counted:
    """The numbers of one submission, and the line that says them when printed."""

    name: str
    total: int
    line: str
    numbers: Census
    known: Atlas


def stats(question: Question, project: Project) -> int:
    """Print the numbers: 0 done, 1 wrong texts, 2 misuse."""
    names = project.names()
    if question.name and question.name not in names:
        near = meant(question.name, names)
        print(f'there is no submission "{question.name}"; {near}', file=sys.stderr)
        return 2
    shelf = Shelf(project, [])
    asked = [question.name] if question.name else names
    found = [one for name in asked if (one := _counted(name, shelf))]
    if shelf.findings:
        print(*shown(shelf.findings), sep="\n", file=sys.stderr)
        return 1
    for line in _told(question, found):
        print(line)
    return 0


def _counted(name: str, shelf: Shelf) -> Counted | None:
    identity = shelf.identity(name)
    language = shelf.language(SPOKEN, Place(""))
    ledger = shelf.endorsers(name)
    if identity is None or language is None:
        return None
    printed = [one for one in ledger if is_printed(one, identity.signing.cutoff)]
    known = atlas(geography(shelf), language)
    line = _line(printed, known, language)
    return Counted(name, len(printed), line, census(printed, known), known)


def _line(printed: list[Endorser], known: Atlas, language: Language) -> str:
    return counted(printed, known, language) if printed else "nobody"


def _told(question: Question, found: Iterable[Counted]) -> Iterator[str]:
    if question.format is Format.JSON:
        said = {"version": VERSION, "submissions": [_as_json(one) for one in found]}
        yield json.dumps(said, ensure_ascii=False, indent=2)
        return
    for one in found:
        yield f"{one.name}: {one.line}"
        rows = list(_rows(one))
        yield from table(rows) if rows else ()


def _as_json(one: Counted) -> dict[str, object]:
    numbers = one.numbers
    return {
        "name": one.name,
        "printed": one.total,
        "line": one.line,
        "kinds": numbers.kinds,
        "countries": _named(numbers.countries),
        "regions": _named(numbers.regions),
        "groups": _named(numbers.groups),
        "statuses": _named(numbers.statuses),
    }


def _named(counts: Mapping[str, int]) -> dict[str, int]:
    return {code or NOT_SAID: count for code, count in counts.items()}


def _rows(one: Counted) -> Iterator[tuple[str, str, str]]:
    numbers, known = one.numbers, one.known
    yield from _part("type", numbers.kinds, {})
    names = {code: known.name(code) for code in numbers.countries if code}
    yield from _part("country", numbers.countries, names)
    places = {
        code: f"{STEP * numbers.depths[code]}{known.name(code)}"
        for code in numbers.regions
        if code
    }
    yield from _part("region", numbers.regions, places)
    yield from _part("group", numbers.groups, {})
    yield from _part("status", numbers.statuses, {})


def _part(
    what: str, counts: Mapping[str, int], names: Mapping[str, str]
) -> Iterator[tuple[str, str, str]]:
    for number, (code, count) in enumerate(counts.items()):
        said = NOT_SAID if code == UNSAID else names.get(code, code)
        yield "" if number else what, said, str(count)
