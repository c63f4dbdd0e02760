"""A manuscript without personal data and hidden characters, whoever read it."""

import re
import unicodedata
from dataclasses import replace

from adref.model.manuscript import Line, Manuscript, Pasted, Remark
from adref.reading.bytes import visible
from adref.reading.personal import masked, masked_sender

BLANKS = re.compile(r"[\t\n\r\x0b-\x1f\x85\u2000-\u200a\u2028\u2029\u3000 ]+")
"""All that a space may be but the no-break ones."""


def cleaned(manuscript: Manuscript) -> Manuscript:
    """The manuscript with single spaces and nothing in it that may not be printed."""
    return Manuscript(
        tuple(_line(line) for line in manuscript.lines),
        {name: _line(note) for name, note in manuscript.notes.items()},
        tuple(_remark(remark) for remark in manuscript.remarks),
    )


def _line(line: Line) -> Line:
    mask = masked if line.pasted is Pasted.WORDS else masked_sender
    return replace(
        line, text=mask(_spaced(line.text)), label=masked(_spaced(line.label))
    )


def _remark(remark: Remark) -> Remark:
    return replace(
        remark,
        text=masked_sender(_spaced(remark.text)),
        author=masked_sender(_spaced(remark.author)),
        words=masked(_spaced(remark.words)),
    )


def _spaced(text: str) -> str:
    shown = visible(BLANKS.sub(" ", text))
    return BLANKS.sub(" ", unicodedata.normalize("NFC", shown)).strip()
