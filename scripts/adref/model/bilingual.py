"""A translation beside its original, for a reviewer: the rows of a table."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from adref.model.document import Block, Document


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph and what says the same in the other language; a side may be empty.

    A `whole` row is short: no page parts it.
    """

    original: Block | None
    translation: Block | None
    whole: bool


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A document whose text stands in two columns.

    `document` is the translation: what the file says about itself, and as its blocks
    what stands above the table; `original` is the language of the first column, as
    one reads in the language of the document; `heading` names both languages.
    """

    document: Document
    original: str
    heading: Row
    rows: tuple[Row, ...]


def sides(row: Row) -> tuple[Block, ...]:
    """What stands in a row, the original first."""
    return tuple(block for block in (row.original, row.translation) if block)


def by_rows(bilingual: Bilingual) -> Document:
    """The document with the words of the table in it, row by row."""
    rows = (bilingual.heading, *bilingual.rows)
    return _with(bilingual.document, [block for row in rows for block in sides(row)])


def by_columns(bilingual: Bilingual) -> Document:
    """The same, but with the columns one after the other below their heading."""
    heading, rows = sides(bilingual.heading), bilingual.rows
    originals = [row.original for row in rows if row.original]
    translations = [row.translation for row in rows if row.translation]
    return _with(bilingual.document, [*heading, *originals, *translations])


def _with(document: Document, blocks: Sequence[Block]) -> Document:
    return replace(document, blocks=(*document.blocks, *blocks))
