"""Fingerprints, as sources cite them."""

import re

from adref.reading.fields import Fields, Report, word
from adref.reading.nodes import Node

FINGERPRINT = re.compile(r"[0-9a-f]{8}")


def take_fingerprint(given: Fields, key: str) -> str:
    """The fingerprint that a key holds."""
    return fingerprint(given.need(key), given.report)


def fingerprint(node: Node | None, report: Report) -> str:
    """A word that has the form of a fingerprint."""
    said = word(node, report)
    if said and node and not FINGERPRINT.fullmatch(said):
        report.error(
            node.place,
            f'"{said}" is not a fingerprint, which has 8 digits from 0 to f; copy the '
            "unit's from `adref status`",
        )
    return said
