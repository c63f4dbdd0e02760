"""Bytes of somebody else's file become text; a guess is said."""

import re
import unicodedata

from adref.model.finding import Finding, Level, Outcome
from adref.model.place import Place
from adref.reading.bytes import LARGEST, MARK, visible

BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
MARKS = (b"\xff\xfe", b"\xfe\xff")
"""What a file in UTF-16 begins with."""


def decoded(source: bytes, file: str) -> Outcome[str]:
    """The text: UTF-8, else UTF-16, else Windows-1252, which is advice to look at.

    None where the file is too large or holds no text at all.
    """
    if len(source) > LARGEST:
        return Outcome(None, (_too_large(file),))
    text, guess = _decoded(source)
    text = unicodedata.normalize("NFC", visible(BREAKS.sub("\n", text)))
    if not text.strip():
        return Outcome(None, (Finding(Place(file), "import", EMPTY),))
    return Outcome(text, (_guessed(file, guess),) if guess else ())


EMPTY = "there are no words in this file; give another one"


def _decoded(source: bytes) -> tuple[str, str]:
    """The text, and the name of its encoding where that is a guess."""
    if source.startswith(MARKS):
        return source.decode("utf-16", errors="replace"), ""
    try:
        text = source.removeprefix(MARK).decode("utf-8")
    except UnicodeDecodeError:
        return _other(source)
    return _other(source) if "\0" in text else (text, "")


def _other(source: bytes) -> tuple[str, str]:
    zeros = [source[start::2].count(0) for start in (0, 1)]
    if max(zeros) > len(source) // 20:
        code = "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
        return source.decode(code, errors="replace"), "UTF-16"
    return "".join(map(_western, source)), "Windows-1252"


def _western(byte: int) -> str:
    """A byte of Windows-1252, which leaves five of them undefined."""
    return bytes([byte]).decode("cp1252", errors="ignore") or " "


def _guessed(file: str, guess: str) -> Finding:
    return Finding(
        Place(file),
        "import",
        f"the file is not UTF-8 and was read as {guess}; look whether all letters are "
        "right, or save it again as UTF-8",
        Level.ADVICE,
    )


def _too_large(file: str) -> Finding:
    return Finding(
        Place(file), "import", f"the file has more than {LARGEST:,} bytes; divide it"
    )
