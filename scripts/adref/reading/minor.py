"""`minor:` in an original text: changes that leave translations as good as before."""

from adref.model.text import MinorChange
from adref.reading.fields import Fields
from adref.reading.fingerprints import take_fingerprint
from adref.reading.nodes import Node
from adref.reading.passages import aside


def take_minor(given: Fields, language: str) -> tuple[MinorChange, ...]:
    """All changes of a text that somebody called minor, in the order written."""
    return tuple(_minor(node, language, given) for node in given.items("minor"))


def _minor(node: Node, language: str, outer: Fields) -> MinorChange:
    given = Fields(node, outer.report, node.place)
    change = MinorChange(
        unit=given.word("unit"),
        older=take_fingerprint(given, "older"),
        newer=take_fingerprint(given, "newer"),
        because=aside(given.need("because"), "because", language, outer.report),
        place=given.place,
    )
    given.close()
    return change
