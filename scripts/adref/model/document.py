"""The complete, format-free result of composing one submission in one language.

Every number, opener, closing mark, note and name is decided here; a writer only
translates it. Its JSON is what the jobs of the workflow hand to each other.
"""

from dataclasses import dataclass
from itertools import accumulate, pairwise

from adref.model.place import Place
from adref.model.script import Script
from adref.model.text import Standing


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike.

    `opener`, `emphasis` and `strong` say why they stand out; `isolated` keeps a
    left-to-right fragment together in a right-to-left text; `raised` is the number of
    a footnote that stands elsewhere as a paragraph; `note` is the id of the footnote
    that this run calls, `target` the id of the paragraph it points to. `language` is
    the tag of the words' language where it is not the paragraph's, and `script` the
    code of their script where it is not the paragraph's: one of the document's.
    """

    text: str
    opener: bool = False
    emphasis: bool = False
    strong: bool = False
    isolated: bool = False
    raised: bool = False
    note: str = ""
    target: str = ""
    language: str = ""
    script: str = ""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote. `call` is its number as printed in the text and before the note."""

    id: str
    number: int
    call: str
    language: str
    standing: Standing
    runs: tuple[Run, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph on the page.

    `style` is a key of the form's styles; `id` the paragraph's permanent id, or
    empty where the form itself speaks; `label` its number as printed; `level` the
    numbering level from 0, or -1; `series` tells apart numberings that start anew;
    `language` is the language its words are in; `remark` says in the document's
    language that the words stand in the original because they are stale or missing.
    `cells` makes a row of a table of it: how many of its runs each cell has.
    """

    style: str
    runs: tuple[Run, ...]
    language: str
    place: Place
    id: str = ""
    label: str = ""
    level: int = -1
    series: int = 0
    standing: Standing = Standing.CURRENT
    remark: str = ""
    notes: tuple[Footnote, ...] = ()
    cells: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the masthead: the columns it spans and what stands in it."""

    span: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A document in one language.

    `created` is an ISO date; `running` is the short title of the running header;
    `page` says a page's number with {page} and {pages}; `masthead` has two rows of
    cells or none; `notes` heads the list of footnotes where a page has no foot;
    `most_pages` is how many pages its forum takes, 0 for any number; `office` is how
    the secretariat is reached, the only such words that its files may have; `scripts`
    are those that only names are written in.
    """

    submission: str
    form: str
    language: str
    tag: str
    title: str
    subject: str
    author: str
    created: str
    running: str
    page: str
    notes: str
    masthead: tuple[tuple[Cell, ...], ...]
    blocks: tuple[Block, ...]
    most_pages: int = 0
    office: tuple[str, ...] = ()
    scripts: tuple[Script, ...] = ()


def all_blocks(document: Document) -> tuple[Block, ...]:
    """The blocks of the masthead, then those of the text."""
    cells = (cell for row in document.masthead for cell in row)
    return (*(block for cell in cells for block in cell.blocks), *document.blocks)


def footnotes(document: Document) -> tuple[Footnote, ...]:
    """All footnotes in the order of their numbers."""
    return tuple(note for block in document.blocks for note in block.notes)


def words(runs: tuple[Run, ...]) -> str:
    """The words of some runs, with the calls of footnotes left out."""
    return "".join(run.text for run in runs if not run.note)


BETWEEN = " – "
"""What stands between the cells of a row where there is no table."""


def in_line(block: Block) -> tuple[Run, ...]:
    """The runs of a block; of a row, its cells with words, and dashes between."""
    if not block.cells:
        return block.runs
    said = [runs for runs in cells(block) if runs]
    parted = ((*((Run(BETWEEN),) if n else ()), *runs) for n, runs in enumerate(said))
    return tuple(run for runs in parted for run in runs)


def cells(block: Block) -> tuple[tuple[Run, ...], ...]:
    """The runs of each cell of a row."""
    starts = (0, *accumulate(block.cells))
    return tuple(block.runs[start:end] for start, end in pairwise(starts))
