"""The brackets of the negotiation in a translation and in its original."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.counterparts import pairs
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Brackets:
    """Brackets are as many, and as deep in one another, in both texts.

    `opening` and `closing` are the signs of all languages.
    """

    opening: str
    closing: str


def check(look: Look[Brackets]) -> Iterator[Hit]:
    """A hit for each passage whose brackets are not nested like the original's."""
    settings = look.settings
    for pair in pairs(look):
        wanted = _shape(pair.original.words, settings)
        given = _shape(pair.site.words, settings)
        if wanted != given:
            said = {"wanted": _said(wanted), "given": _said(given)}
            yield Hit(pair.site, 0, len(pair.site.passage.text), said=said)


def _shape(text: str, settings: Brackets) -> str:
    """The brackets of a text without its words; which of two comes first is no matter.

    One that does not open or does not close stays alone.
    """
    open_lists: list[list[str]] = [[]]
    signs = f"[{re.escape(settings.opening + settings.closing)}]"
    for sign in re.findall(signs, text):
        if sign in settings.opening:
            open_lists.append([])
        elif len(open_lists) > 1:
            inner = open_lists.pop()
            open_lists[-1].append(f"[{_row(inner)}]")
        else:
            open_lists[-1].append("]")
    first, *unclosed = open_lists
    return _row(first) + "".join(f"[{_row(inner)}" for inner in unclosed)


def _row(shapes: list[str]) -> str:
    return "".join(sorted(shapes))


def _said(shape: str) -> str:
    return f'"{shape}"' if shape else "none"


KIND = Kind(Brackets, check)
