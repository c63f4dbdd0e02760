"""How a document looks. Each form comes from styles/forms/<name>.yaml.

All lengths are points (1/72 inch); the files say them with a unit.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

Points = NewType("Points", float)


class Align(StrEnum):
    """How lines fill their column; start and end follow the script's direction."""

    START = "start"
    END = "end"
    CENTER = "center"
    JUSTIFY = "justify"


class Wanted(StrEnum):
    """Whether a form has to be told something."""

    REQUIRED = "required"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet and its margins; header and footer are distances from its edges."""

    width: Points
    height: Points
    top: Points
    bottom: Points
    left: Points
    right: Points
    header: Points
    footer: Points


@dataclass(frozen=True, slots=True)
class Style:
    """One paragraph style, for Word and CSS alike.

    `word` is the style's name in the Word file; `line` is the least distance of two
    base lines; `start` and `end` are indents, `first` the first line's further
    indent; `tab` is how far the words stand from where their label begins;
    the rules are lines as thick as they say; `heading` is the outline level, 0 for
    none.
    """

    word: str
    size: Points
    line: Points
    before: Points
    after: Points
    start: Points
    end: Points
    first: Points
    tab: Points
    align: Align
    bold: bool
    italic: bool
    keep_next: bool
    rule_above: Points
    rule_below: Points
    heading: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the masthead, at least so high, with a rule below it."""

    height: Points
    rule: Points


@dataclass(frozen=True, slots=True)
class MastheadLayout:
    """The widths of the masthead's columns, and its rows; both empty for none."""

    columns: tuple[Points, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A form: who may use it, which blocks it has in which order, and their styles."""

    name: str
    submitters: tuple[str, ...]
    organ: Wanted
    page: Page
    blocks: tuple[str, ...]
    masthead: MastheadLayout
    styles: Mapping[str, Style]
