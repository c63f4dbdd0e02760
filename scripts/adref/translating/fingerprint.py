"""Eight digits over the words of an original unit.

Unchanged by re-wrapping, composed or decomposed letters, no-break spaces and the
closing marks; changed by any word, number, placeholder or emphasis.
"""

import hashlib
import re
import unicodedata

DIGITS = 8

TAIL = re.compile(r"(?:[\s,;.:،؛，；。：]|\{note:[^{}]*\})*$")
CALL = re.compile(r"\{note:[^{}]*\}")


def fingerprint(text: str) -> str:
    """The fingerprint of a unit's original text: 8 hexadecimal digits."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    unmarked = TAIL.sub(_calls, words, count=1)
    return hashlib.sha256(unmarked.encode()).hexdigest()[:DIGITS]


def _calls(tail: re.Match[str]) -> str:
    """What stays of the end of a text: its footnote calls, without any mark."""
    return "".join(CALL.findall(tail[0]))
