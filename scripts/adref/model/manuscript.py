"""A text as someone sent it in, before its parts have been recognised."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from adref.model.place import Place


class Pasted(StrEnum):
    """What a line of an e-mail is besides words of the text itself."""

    WORDS = "words"
    HEADER = "header"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a manuscript: its words on one line, with adref's markup.

    `label` is a number that the source shows and nobody typed, as Word and HTML lists
    do; typed numbers stand in the text. `level` is how far in the source sets it,
    from 0, or -1 where it does not say. `heading` is a heading's level, or 0. `style`
    is the name the source gives it. `place` counts lines, or paragraphs in Word.
    """

    text: str
    place: Place
    label: str = ""
    level: int = -1
    heading: int = 0
    style: str = ""
    pasted: Pasted = Pasted.WORDS


@dataclass(frozen=True, slots=True)
class Remark:
    """What the source says beside the text: a comment, by whom, to which words."""

    text: str
    place: Place
    author: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A whole text in the order of its source; `{note:name}` calls one of `notes`."""

    lines: tuple[Line, ...]
    notes: Mapping[str, Line]
    remarks: tuple[Remark, ...] = ()
