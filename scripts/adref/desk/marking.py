"""Changed words on a screen, as in a Word file that tracks changes."""

from adref.comparing.words import differences
from adref.model.difference import Turn

MARKS = {Turn.KEPT: "{}", Turn.REMOVED: "[-{}-]", Turn.ADDED: "{{+{}+}}"}


def marked(before: str, after: str) -> str:
    """The newer words, with what went out of the older ones and what came in."""
    return "".join(
        MARKS[one.turn].format(one.words) for one in differences(before, after)
    )
