"""Rows with their part in the text."""

from dataclasses import dataclass

from adref.importing.rows import Role, Row
from adref.model.proposal import Reason


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and what it is.

    `depth` is the level of an ITEM, from 1, or of the list before an AFTER; `value` is
    how far its label counts, 0 where it has none; `reason` says why an ASIDE is one.
    """

    row: Row
    role: Role
    depth: int = 0
    value: int = 0
    reason: Reason = Reason.UNPLACED


def aside(row: Row, reason: Reason) -> Placed:
    """A row that is kept beside the text."""
    return Placed(row, Role.ASIDE, reason=reason)
