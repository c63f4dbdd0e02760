"""Codes of languages, as file names and keys have them."""

import re

from adref.reading.fields import Fields, Report, mapping, name, word
from adref.reading.nodes import Node

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
    node = given.take(key)
    entries = mapping(node, given.report) if node else ()
    return {
        code(entry.key, given.report): name(entry.value, given.report)
        for entry in entries
    }
