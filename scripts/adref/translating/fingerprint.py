"""Eight digits over the words of an original unit.

Unchanged by re-wrapping, composed or decomposed letters, no-break spaces and the
closing marks; changed by any word, number, placeholder or emphasis.
"""

import hashlib
import re
import unicodedata

DIGITS = 8

MARKS = " ,;.:،؛，；。："
CALL = re.compile(r"\{note:[^{}]*\}")


def fingerprint(text: str) -> str:
    """The fingerprint of a unit's original text: 8 hexadecimal digits."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(_unmarked(words).encode()).hexdigest()[:DIGITS]


def _unmarked(words: str) -> str:
    """The words and the footnote calls at their end, without any closing mark."""
    bare, calls = words.rstrip(MARKS), ""
    while bare.endswith("}") and CALL.fullmatch(bare, start := bare.rfind("{")):
        bare, calls = bare[:start].rstrip(MARKS), bare[start:] + calls
    return bare + calls
