"""Which paragraphs are entries of a list of names, or rows of a table of them."""

from enum import Enum, auto

from adref.model.document import Block

ENTRIES = frozenset({"endorser"})


class Kind(Enum):
    """How a block stands with its neighbours."""

    PARAGRAPH = auto()
    ENTRY = auto()
    ROW = auto()


def kind_of(block: Block) -> Kind:
    """Whether a block is a row, one entry of a list, or a paragraph by itself."""
    if block.cells:
        return Kind.ROW
    return Kind.ENTRY if block.style in ENTRIES else Kind.PARAGRAPH
