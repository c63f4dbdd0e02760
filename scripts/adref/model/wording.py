"""The words of a text, however their letters are drawn or spaced."""

import re
import unicodedata

INVISIBLE = re.compile(r"[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
PRESENTATION = re.compile(r"[\ufb00-\ufdff\ufe70-\ufeff]")
HAN = "\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff"
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
