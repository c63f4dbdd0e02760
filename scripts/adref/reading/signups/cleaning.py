"""Words that were typed into a form, cleaned of what nobody typed on purpose."""

import re
from unicodedata import normalize

from adref.reading.bytes import visible
from adref.reading.personal import masked

BLANK = re.compile(r"\s+")


def clean(text: str) -> str:
    """Composed letters, single spaces, nothing hidden; no word is changed."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    spaced = visible(BLANK.sub(" ", text))
    return " ".join(normalize("NFC", spaced).split())


def title(text: str) -> str:
    """The title of a column, as a map names it: no address stands in a map."""
    return masked(clean(text))


def folded(text: str) -> str:
    """An answer, whatever its letters' case."""
    return clean(text).casefold()
