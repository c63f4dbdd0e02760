"""Words from somebody else's program, as one line of adref's own markup."""

import unicodedata

from adref.reading.bytes import visible
from adref.reading.personal import masked


def line(text: str) -> str:
    """The text in NFC, without hidden characters; every white space is one space."""
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    return " ".join(visible(composed).split())


def remark(text: str) -> str:
    """The same for what a translator says to us, without anybody's address."""
    return masked(line(text))
