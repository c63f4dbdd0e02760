"""A document in the order in which a PDF is read: its tables column by column."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from adref.model.document import Block, Document, cells
from adref.writing.listing import Kind, kind_of


def columnwise(document: Document) -> Document:
    """The document as `extracted.from_pdf` has it.

    The headings of tables come with the text before them, then what the first columns
    hold; what stands behind a table comes with the last column.
    """
    read: defaultdict[int, list[Block]] = defaultdict(list)
    column = 0
    for kind, group in groupby(document.blocks, kind_of):
        if kind is not Kind.ROW:
            read[column] += group
            continue
        heading, *rows = group
        read[0] += _cells(heading)
        column = len(heading.cells)
        for row in rows:
            for number, cell in enumerate(_cells(row), start=1):
                read[number].append(cell)
    blocks = (block for number in sorted(read) for block in read[number])
    return replace(document, blocks=tuple(blocks))


def _cells(row: Block) -> Iterable[Block]:
    """The cells of a row as paragraphs."""
    return (replace(row, runs=runs, cells=()) for runs in cells(row))
