"""Bytes become text that is safe to read further."""

import re
import unicodedata
from collections.abc import Iterator

from adref.model.finding import Finding
from adref.model.place import Place
from adref.reading.places import Places

LARGEST = 4_000_000
"""Bytes. Ten thousand endorsers are about 2 MB."""

MARK = b"\xef\xbb\xbf"
"""Some editors write it at the start of a file in UTF-8."""

HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls
    "\u00ad\u034f\u115f\u1160\u180e\u3164\uffa0"  # soft hyphen, fillers
    "\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # zero width, bidi
    "\u2028\u2029\ufff9-\ufffc\ufffe\uffff"  # separators, anchors, non-characters
    "\U000e0000-\U000e007f"  # tags
    "\ufffd]"  # what stands for a letter that was lost
)
KEPT_JOINERS = "\u200c\u200d"
SPELT_WITH_JOINERS = re.compile("[\u0600-\u06ff\u0900-\u0dff]")
"""Letters of Arabic, and of Indic scripts from Devanagari to Sinhala."""
LOST = "\ufffd"


def decode(source: bytes, file: str) -> tuple[str | None, tuple[Finding, ...]]:
    """The text of a file in UTF-8 without hidden characters, and where they were.

    Letters with accents are single characters (NFC), as an editor shows and counts
    them. None where the file cannot be read at all.
    """
    if len(source) > LARGEST:
        return None, (_finding(Place(file), _too_large(len(source))),)
    try:
        text = _lines(source.removeprefix(MARK).decode("utf-8"))
    except UnicodeDecodeError as error:
        before = source.removeprefix(MARK)[: error.start].decode("utf-8")
        place = Places(_lines(before), file).at(len(_lines(before)))
        return None, (_finding(place, _not_utf8(source)),)
    if "\0" in text:
        place = Places(text, file).at(text.index("\0"))
        return None, (_finding(place, _with_zeros()),)
    composed = unicodedata.normalize("NFC", visible(text))
    return composed, tuple(_hidden(text, file))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _hidden(text: str, file: str) -> Iterator[Finding]:
    places = Places(text, file)
    for match in HIDDEN.finditer(text):
        if unwanted(match):
            yield _finding(places.at(match.start()), _describe(match[0]))


def visible(text: str) -> str:
    """The text without hidden characters."""
    return HIDDEN.sub(lambda match: "" if unwanted(match) else match[0], text)


def unwanted(match: re.Match[str]) -> bool:
    """Whether what HIDDEN found has to go."""
    # The spelling of these scripts itself needs the two joiners beside letters.
    before = match.string[max(match.start() - 1, 0) : match.start()]
    after = match.string[match.end() : match.end() + 1]
    return match[0] not in KEPT_JOINERS or not SPELT_WITH_JOINERS.search(before + after)


def _describe(character: str) -> str:
    if character == LOST:
        return (
            f"{LOST} stands where a letter was lost in copying; type the letter again"
        )
    name = unicodedata.name(character, "control character").lower()
    return (
        f"the hidden character U+{ord(character):04X} ({name}) stands here; delete it "
        "(adref sets direction and spacing itself)"
    )


def _not_utf8(source: bytes) -> str:
    guess = "UTF-16" if b"\0" in source else "another encoding"
    return f"the file is not UTF-8 but {guess}; save it again as UTF-8"


def _with_zeros() -> str:
    return (
        "a zero byte stands here, so the file is not UTF-8 but perhaps UTF-16; save it "
        "again as UTF-8"
    )


def _too_large(size: int) -> str:
    return f"the file has {size:,} bytes; the most is {LARGEST:,}; split it"


def _finding(place: Place, message: str) -> Finding:
    return Finding(place, "encoding", message)
