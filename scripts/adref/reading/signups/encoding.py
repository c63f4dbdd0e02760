"""The bytes of a CSV file become text, or nothing: never other letters than typed."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass

from adref.reading.signups.refusal import RefusedError

UTF_8, CP1252 = "UTF-8", "Windows-1252"
MARKED = ((BOM_UTF8, UTF_8), (BOM_UTF16_LE, "UTF-16-LE"), (BOM_UTF16_BE, "UTF-16-BE"))
WIDE = ("UTF-16-LE", "UTF-16-BE")
SEPARATORS = re.compile(r"[,;\t\r\n]")
SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
"""A letter beyond ASCII in UTF-8; in Windows-1252 hardly ever."""
HIGH = re.compile(rb"[\x80-\xff]")
SIGNS = "‚ƒ„†‡ˆ‰‹•˜›¢-©¬®-³µ-¹¼-¾"
FOREIGN = re.compile(
    rf"[À-ÿ]{{4}}|(?=[À-ÿ]{{0,2}}[{SIGNS}])[À-ÿ{SIGNS}]{{3}}"
    rf"|(?<=[A-Za-z])[{SIGNS}](?=[A-Za-z])|(?<=[a-z])[ŠŒŽŸ](?=[a-z])"
)
"""What no Western word has: many accents in a row, signs among letters or in a word."""
LOST = "\ufffd"
AGAIN = "save it again as CSV UTF-8, or as .xlsx"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, without a mark at its start, and how it was encoded."""

    text: str
    encoding: str


def decoded(source: bytes) -> Decoded:
    """The text of a CSV file; every byte is a letter, and none was lost before."""
    found = _decoded(source)
    if LOST in found.text:
        row = _row(found.text[: found.text.index(LOST)])
        raise RefusedError(
            f"{LOST} stands where a letter was lost; export the form again, or type "
            "the letter",
            row,
        )
    return found


def _decoded(source: bytes) -> Decoded:
    for mark, encoding in MARKED:
        if source.startswith(mark):
            return _strictly(source[len(mark) :], encoding)
    if b"\0" in source:
        return _wide(source)
    try:
        return Decoded(source.decode(UTF_8), UTF_8)
    except UnicodeDecodeError as error:
        return _western(source, error.start)


def _strictly(source: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(source.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        before = source[: error.start].decode(encoding)
        raise RefusedError(
            f"a letter of this row is damaged ({encoding}); {AGAIN}", _row(before)
        ) from None


def _wide(source: bytes) -> Decoded:
    """UTF-16 without a mark: the order in which there are separators is the right one.

    In the other order a comma is a rare letter.
    """
    tried = [(encoding, source.decode(encoding, "replace")) for encoding in WIDE]
    counts = [len(SEPARATORS.findall(text)) for _, text in tried]
    if counts[0] == counts[1]:
        row = source[: source.index(b"\0")].count(b"\n") + 1
        raise RefusedError(f"a zero byte stands here, so this is no text; {AGAIN}", row)
    return _strictly(source, WIDE[counts.index(max(counts))])


def _western(source: bytes, start: int) -> Decoded:
    """Windows-1252, unless the letters say that it is something else."""
    row = _row(source[:start].decode(UTF_8))
    letters = len(SEQUENCE.findall(source))
    if letters > len(HIGH.findall(SEQUENCE.sub(b"", source))):
        raise RefusedError(f"a letter of this row is damaged (UTF-8); {AGAIN}", row)
    text = _strictly(source, CP1252).text
    if foreign := FOREIGN.search(text):
        raise RefusedError(
            f"the file is neither UTF-8 nor {CP1252}, so the letters of this row "
            f"would come out wrong; {AGAIN}",
            _row(text[: foreign.start()]),
        )
    return Decoded(text, CP1252)


def _row(before: str) -> int:
    """The row in which a text ends; a line break within quotation marks ends none."""
    outside = "".join(before.split('"')[::2])
    return len(re.findall(r"\r\n|\r|\n", outside)) + 1
