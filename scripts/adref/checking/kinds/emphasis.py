"""Words set apart in a translation and in its original."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.counterparts import pairs
from adref.checking.subject import Hit, Kind, Look
from adref.model.markup import pieces


@dataclass(frozen=True, slots=True)
class Emphasis:
    """As many words are set apart by `mark`, `_` or `**`, in both texts.

    An opener that is marked at the start does not count: each language marks only
    those that its own table does not know.
    """

    mark: str


def check(look: Look[Emphasis]) -> Iterator[Hit]:
    """A hit for each passage that sets more or fewer words apart than the original."""
    mark = look.settings.mark
    for pair in pairs(look):
        wanted = _marked(pair.original.passage.text, mark)
        given = _marked(pair.site.passage.text, mark)
        if wanted != given:
            said = {"wanted": wanted, "given": given}
            yield Hit(pair.site, 0, len(pair.site.passage.text), said=said)


def _marked(text: str, mark: str) -> int:
    if mark not in text:
        return 0
    return Counter(
        {"_": piece.emphasis, "**": piece.strong}[mark] and piece.offset > len(mark)
        for piece in pieces(text)
    )[True]


KIND = Kind(Emphasis, check)
