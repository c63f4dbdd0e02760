"""Permanent ids: lower-case words and hyphens, each used once."""

import re

from adref.model.place import Place
from adref.reading.fields import Fields, Report, word
from adref.reading.nodes import Node

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
RULE = "it is lower-case words and hyphens, such as recall-charter"
RESERVED = frozenset(
    {
        "process",
        "addressees",
        "submitted_by",
        "base",
        "contact",
        "session",
        "agenda_item",
        "title",
        "short_title",
        "note",
    }
)
FOLDERS = frozenset({"work", "exchange", "release"})
"""adref's own folders in output/, which no submission can be named like."""


def unfit_name(name: str) -> str:
    """Why a folder's name cannot be that of a submission, or ""."""
    if ID.fullmatch(name) and name not in FOLDERS:
        return ""
    return (
        f'"{name}" cannot be the name of a submission; use lower-case words and '
        f"hyphens, such as clean-oceans, but not {', '.join(sorted(FOLDERS))}"
    )


class Ids:
    """The ids of one file, each of which belongs to one entry."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._first: dict[str, Place] = {}

    def take(self, given: Fields) -> str:
        """The id of an entry, checked for its form and against those before it."""
        node = given.need("id")
        said = key(node, "an id", self.report)
        if said and node:
            self._refuse(said, node.place)
            self.note(said, node.place)
        return said

    def note(self, said: str, place: Place) -> None:
        """Where an id was used first."""
        self._first.setdefault(said, place)

    def _refuse(self, said: str, place: Place) -> None:
        if said in RESERVED:
            message = f'"{said}" is a word of the form itself; choose another id'
            self.report.error(place, message, "id")
        if said in self._first:
            line = self._first[said].line
            message = f'the id "{said}" is already used on line {line}'
            self.report.error(place, f"{message}; give this one its own", "id")


def key(node: Node | None, what: str, report: Report) -> str:
    """A word that has the form of an id."""
    said = word(node, report)
    if said and node and not ID.fullmatch(said):
        report.error(node.place, f'"{said}" cannot be {what}: {RULE}', "id")
    return said
