"""`waive:` in a source: which rules may be breached in a unit, and why."""

from collections.abc import Iterator

from adref.model.text import Waiver
from adref.reading.fields import Fields, Report, mapping
from adref.reading.nodes import Node
from adref.reading.passages import aside


def take_waivers(given: Fields, unit: str, language: str) -> list[Waiver]:
    """The waivers of the unit that a group is about: rules and reasons."""
    node = given.take("waive")
    return list(_waivers(node, unit, language, given.report)) if node else []


def take_waivers_by_unit(given: Fields, language: str) -> list[Waiver]:
    """The waivers of units that have no group of their own: units, rules, reasons."""
    return [
        waiver
        for entry in given.entries("waive")
        for waiver in _waivers(entry.value, entry.key.text, language, given.report)
    ]


def _waivers(node: Node, unit: str, language: str, report: Report) -> Iterator[Waiver]:
    for entry in mapping(node, report):
        reason = aside(entry.value, "waive", language, report)
        yield Waiver(unit, entry.key.text, reason, entry.key.place)
