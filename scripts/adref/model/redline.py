"""A document with every change against an older one: what a redline prints.

Read without what was added it is the base, word for word; read without what was
removed it is the document.
"""

from dataclasses import dataclass
from enum import StrEnum

from adref.model.difference import Turn
from adref.model.document import Block, Document, Footnote, Run


class Fate(StrEnum):
    """What became of a paragraph. Words of a kept one may have changed.

    A moved one is there twice: where it `left`, with the words that it had, and where
    it `arrived`, with those that it has now.
    """

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"
    LEFT = "left"
    ARRIVED = "arrived"


GONE = frozenset({Fate.REMOVED, Fate.LEFT})
"""What stands in the base at this place, and not in the document."""
NEW = frozenset({Fate.ADDED, Fate.ARRIVED})
"""What stands in the document at this place, and not in the base."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words set alike, and what became of them.

    Where a paragraph left or arrived, `kept` words are those that moved with it.
    `call` is the number of the `MarkedNote` that the run calls, 0 for none.
    """

    run: Run
    turn: Turn
    call: int = 0


@dataclass(frozen=True, slots=True)
class MarkedNote:
    """A footnote that a run of the redline calls.

    `number` counts all calls of the redline in order, removed ones too; `before` and
    `after` are the footnote in the base and in the document, with their own numbers.
    """

    number: int
    before: Footnote | None
    after: Footnote | None
    runs: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A paragraph of the redline.

    `before` is how it stands in the base, None for one that was added or arrived;
    `after` how it stands in the document, None for one that was removed or left. Their
    `series` tell apart the lists of the redline: paragraphs of one list that was kept
    have the same in both. `runs` are the words with their marks, without label and
    remark; `cells` says how many of them each cell of a row has. `move` ties the two
    places of a moved paragraph, counted from 1; `rationale` is why it was changed, in
    the words of its author.
    """

    fate: Fate
    before: Block | None
    after: Block | None
    runs: tuple[Marked, ...]
    notes: tuple[MarkedNote, ...] = ()
    cells: tuple[int, ...] = ()
    move: int = 0
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class MarkedCell:
    """A cell of the masthead: the columns it spans and what stands in it."""

    span: int
    blocks: tuple[MarkedBlock, ...]


@dataclass(frozen=True, slots=True)
class Redline:
    """A document against its base, in one language.

    `against` is the name of the base's version; `author` signs the changes, and
    `moment` is when, in ISO 8601 with a Z; `running` is the short title.
    """

    document: Document
    base: Document
    against: str
    author: str
    moment: str
    running: tuple[Marked, ...]
    masthead: tuple[tuple[MarkedCell, ...], ...]
    blocks: tuple[MarkedBlock, ...]


def all_marked(redline: Redline) -> tuple[MarkedBlock, ...]:
    """The paragraphs of the masthead, then those of the text."""
    cells = (cell for row in redline.masthead for cell in row)
    return (*(block for cell in cells for block in cell.blocks), *redline.blocks)


def standing(block: MarkedBlock) -> Block:
    """The paragraph as it stands now, or as it stood where it is gone."""
    found = block.after or block.before
    if found is None:
        message = "a marked paragraph stands in the base, in the document, or in both"
        raise ValueError(message)
    return found
