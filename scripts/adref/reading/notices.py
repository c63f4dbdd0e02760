"""`notices:` in submission.yaml: how those who had signed learnt of a new text."""

from adref.model.submission import Notice
from adref.reading.dates import take_date
from adref.reading.fields import Fields
from adref.reading.fingerprints import take_fingerprint
from adref.reading.nodes import Node
from adref.reading.passages import aside


def take_notices(given: Fields, language: str) -> tuple[Notice, ...]:
    """All notices of a submission, in the order written."""
    return tuple(_notice(node, language, given) for node in given.items("notices"))


def _notice(node: Node, language: str, outer: Fields) -> Notice:
    given = Fields(node, outer.report, node.place)
    notice = Notice(
        on=take_date(given, "on"),
        text=take_fingerprint(given, "text"),
        because=aside(given.need("because"), "because", language, outer.report),
        place=given.place,
    )
    given.close()
    return notice
