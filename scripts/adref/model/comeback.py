"""A Word file of ours that came back edited: its paragraphs, changes and comments."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from adref.model.difference import Turn
from adref.model.place import Place


@dataclass(frozen=True, slots=True)
class Touch:
    """Who changed something, and when; empty and None where the file does not say."""

    author: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters set alike in a paragraph of the file.

    `emphasis` and `strong` as the letters look, whatever style says so; `call` is the
    id, in the file, of the footnote called here, whose `text` is empty. A `turn`
    that is not kept is a tracked change of `touch`; moved words are removed in one
    place and added in the other, with `moved` set in both.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    call: str = ""
    turn: Turn = Turn.KEPT
    touch: Touch = Touch()
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of a reader: its words, and those that it hangs on."""

    touch: Touch
    words: str
    about: str


@dataclass(frozen=True, slots=True)
class Returned:
    """A paragraph of the file, with all its tracked changes.

    `bookmarks` are the names of those that begin in it; `style` is the id of its
    style; `level` that of its automatic number from 0, or -1; `label` the number as
    Word would print it, empty where there is none; `mark` tells what became of the end
    of the paragraph: removed, its words go on into the next; added, they stood in the
    next before. `table` says that it stands in a table.
    """

    place: Place
    stretches: tuple[Stretch, ...]
    bookmarks: tuple[str, ...] = ()
    style: str = ""
    level: int = -1
    label: str = ""
    mark: Turn = Turn.KEPT
    touch: Touch = Touch()
    comments: tuple[Comment, ...] = ()
    table: bool = False


@dataclass(frozen=True, slots=True)
class Comeback:
    """What a Word file holds that came back.

    `submission` and `language` are what we had written into it, empty where a program
    has dropped it; `prints` are the fingerprints of its units as they went out, by
    the names of the bookmarks of their paragraphs. `notes` are the paragraphs of each
    footnote by its id in the file.
    """

    file: str
    submission: str
    language: str
    paragraphs: tuple[Returned, ...]
    notes: Mapping[str, tuple[Returned, ...]]
    prints: Mapping[str, str]
