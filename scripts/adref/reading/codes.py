"""Codes of languages, as file names and keys have them."""

import re

from adref.reading.fields import Fields, Report, mapping, name, sequence, word
from adref.reading.nodes import Node, Sequence

CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]+)*")


def code(node: Node | None, report: Report) -> str:
    """The code of a language."""
    said = word(node, report)
    if said and node and not CODE.fullmatch(said):
        report.error(
            node.place,
            f'"{said}" is not the code of a language; write it in small letters, such '
            'as "fr"',
        )
    return said


def by_language(given: Fields, key: str) -> dict[str, str]:
    """Names by the code of the language they are in; none where the key is absent."""
    return names(given.take(key), given.report)


def names(node: Node | None, report: Report) -> dict[str, str]:
    """One name for each language."""
    entries = mapping(node, report) if node else ()
    return {code(entry.key, report): name(entry.value, report) for entry in entries}


def several(node: Node | None, report: Report) -> dict[str, tuple[str, ...]]:
    """A list of names for each language, none of them empty."""
    entries = mapping(node, report) if node else ()
    return {code(entry.key, report): _listed(entry.value, report) for entry in entries}


def _listed(node: Node, report: Report) -> tuple[str, ...]:
    if isinstance(node, Sequence) and not node.items:
        report.error(node.place, "the list is empty; give a name, or take it out")
    return tuple(name(item, report) for item in sequence(node, report))
