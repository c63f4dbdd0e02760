"""Which paragraphs are entries of a list of names."""

from adref.model.document import Block

ENTRIES = frozenset({"endorser"})


def is_entry(block: Block) -> bool:
    """Whether a block is one entry of a list, such as an endorser."""
    return block.style in ENTRIES
