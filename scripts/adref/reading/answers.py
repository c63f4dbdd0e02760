"""Yes or no."""

from adref.reading.fields import Report, word
from adref.reading.nodes import Node

ANSWERS = {"yes": True, "no": False}


def answer(node: Node | None, report: Report) -> bool:
    """Whether a value says yes; what is not there says no."""
    said = word(node, report)
    if node and said and said not in ANSWERS:
        report.error(node.place, f'"{said}" is neither yes nor no; write one of them')
    return ANSWERS.get(said, False)
