"""Which words of a text were removed and added, never parts of them."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from adref.model.difference import Stretch, Turn
from adref.model.wording import HAN

MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
"""What is written above, below and between letters, as Arabic vowels are."""
JOINTS = "-./,:’'&\u2011\u00a0\u202f\u066b\u066c"
"""What may stand within a word, a number or a symbol."""
LETTERS = rf"(?:(?![{HAN}])[\w{MARKS}])+"
TOKEN = re.compile(
    rf"\{{[^{{}}]*\}}"  # a placeholder
    rf"|\s+"
    rf"|\*\*"
    rf"|{LETTERS}(?:[{JOINTS}]{LETTERS})*"
    rf"|."
)
"""What stays whole: placeholders, words, numbers, symbols, Chinese characters."""


def tokens(text: str) -> list[str]:
    """A text in parts that a comparison never divides."""
    return TOKEN.findall(text)


def differences(before: str, after: str) -> tuple[Stretch, ...]:
    """How a text became another; what was removed stands before what replaced it.

    Changes with only a space between them are one.
    """
    stretches = _stretches(tokens(before), tokens(after))
    return tuple(one for one in stretches if one.words)


def _stretches(old: list[str], new: list[str]) -> Iterator[Stretch]:
    # A space alone is nothing that two texts have in common; looking for it is slow.
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            yield Stretch("".join(old[start:end]), Turn.KEPT)
            continue
        yield Stretch("".join(old[start:end]), Turn.REMOVED)
        yield Stretch("".join(new[first:last]), Turn.ADDED)
