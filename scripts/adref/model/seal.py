"""Digits by which words that we wrote are known again, whatever a tool made of them."""

import hashlib
import unicodedata

DIGITS = 6


def seal(text: str) -> str:
    """Six hexadecimal digits over the letters and digits of a text.

    Spaces, marks and hidden characters do not count: programs change them on their own.
    """
    letters = filter(str.isalnum, unicodedata.normalize("NFC", text))
    return hashlib.sha256("".join(letters).encode()).hexdigest()[:DIGITS]


def sealed(text: str, seals: frozenset[str]) -> int:
    """How far a text in NFC begins with words of one of these seals; 0 for not."""
    digest, found = hashlib.sha256(), 0
    for offset, letter in enumerate(text, 1):
        if letter.isalnum():
            digest.update(letter.encode())
            if digest.copy().hexdigest()[:DIGITS] in seals:
                found = offset
    return found
