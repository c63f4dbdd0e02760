"""Bookmarks that keep the permanent ids of paragraphs."""

from collections.abc import Mapping
from hashlib import sha256

from adref.model.document import Block
from adref.writing.docx.element import Element, word

LONGEST = 40
DIGITS = 8


def bookmark(paragraph: str) -> str:
    """The name of a paragraph's bookmark; a long id is cut and its hash added.

    The leading underscore hides it in Word's list of bookmarks.
    """
    name = f"_p_{paragraph}"
    if len(name) <= LONGEST:
        return name
    digest = sha256(paragraph.encode()).hexdigest()[:DIGITS]
    return f"{name[: LONGEST - DIGITS - 1]}_{digest}"


def bookmarks(blocks: tuple[Block, ...]) -> Mapping[int, str]:
    """The bookmarks by the position of their block: the first one with each id.

    Word drops a bookmark whose name is taken.
    """
    first: dict[str, int] = {}
    for position, block in enumerate(blocks):
        first.setdefault(block.id, position)
    return {position: bookmark(name) for name, position in first.items() if name}


def marked(name: str, number: int, content: list[Element]) -> list[Element]:
    """The content of a paragraph between the two ends of its bookmark."""
    start = word("bookmarkStart", id=str(number), name=name)
    return [start, *content, word("bookmarkEnd", id=str(number))]
