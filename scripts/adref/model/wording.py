"""The words of a text, however their letters are drawn or spaced."""

import re
import unicodedata

INVISIBLE = re.compile(r"[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
PRESENTATION = re.compile(r"[\ufb00-\ufdff\ufe70-\ufeff]")
HAN = "\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff"
RUN = re.compile(rf"[{HAN}]|[^\s{HAN}]+")
"""A Han character, or what stands between two spaces."""
WORD = re.compile(rf"[{HAN}]|(?:(?![{HAN}_])\w)+")


def bare(text: str) -> str:
    """The text without what no reader sees, its letters in one form."""
    return unicodedata.normalize("NFC", INVISIBLE.sub("", plain(text)))


def plain(text: str) -> str:
    """Letters drawn joined, as the letters they are."""
    return PRESENTATION.sub(lambda drawn: unicodedata.normalize("NFKC", drawn[0]), text)


def worded(text: str) -> list[str]:
    """The words in order; a Chinese character is a word, an underscore is none."""
    text = INVISIBLE.sub(
        lambda found: found[0] if found[0].isspace() else "", plain(text)
    )
    return WORD.findall(unicodedata.normalize("NFC", text))


def length(text: str) -> int:
    """How many words a text has, as word processors count them.

    Each Han character is one, and so is what stands between two spaces and has a
    letter or digit.
    """
    return sum(any(map(str.isalnum, run)) for run in RUN.findall(text))
