"""Names that run the other way, where a format cannot set them apart.

Marks that nobody sees stand for the elements of HTML. Word goes by its own properties;
LibreOffice and the readers of plain text go by these.
"""

import unicodedata
from collections.abc import Mapping

from adref.model.document import Run
from adref.model.language import Direction
from adref.model.script import Script

LEFT_TO_RIGHT = "\u200e"
"""Behind a leftward name it keeps the next one from being drawn in turned order."""
LEFTWARD, ENDED = "\u202b", "\u202c"
"""Around a leftward name with other words in it: all of it runs to the left."""
CLOSED = ")"


def apart(run: Run, scripts: Mapping[str, Script]) -> str:
    """The words of a run; those of a name with the marks that it needs."""
    if not run.script:
        return run.text
    if scripts[run.script].direction is Direction.RTL:
        whole = run.text if not _mixed(run.text) else f"{LEFTWARD}{run.text}{ENDED}"
        return f"{whole}{LEFT_TO_RIGHT}"
    if run.isolated and not bounded(run.text):
        return f"{LEFT_TO_RIGHT}{run.text}{LEFT_TO_RIGHT}"
    return run.text


def bounded(text: str) -> bool:
    """Whether a text begins and ends with what has a direction of its own.

    A bracket goes with the letters within, a digit with the letters before it.
    """
    words = text.strip()
    ends = words[-1:].isalnum() or words.endswith(CLOSED)
    return words[:1].isalpha() and ends


def _mixed(text: str) -> bool:
    """Whether a leftward name has rightward letters in it, or no letter at an end."""
    rightward = any(unicodedata.bidirectional(letter) == "L" for letter in text)
    return rightward or not bounded(text)
