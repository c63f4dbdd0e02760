"""Runs of words in the cells of the table."""

import re

from adref.model.difference import Turn
from adref.model.language import Language
from adref.writing.docx.element import Element, properties, text, word
from adref.writing.docx.face import bold, italic, right_to_left, wide
from adref.writing.exchange.table.patches import Patch

TOKEN, REMOVED, ADDED = "AdrefToken", "AdrefRemoved", "AdrefAdded"
HINT, DUTY = "AdrefHint", "AdrefDuty"
"""Styles of characters."""
TURNED = {Turn.REMOVED: REMOVED, Turn.ADDED: ADDED}
LATIN = re.compile(r"((?=[ -~…]{,20}[A-Za-z])[\w{(\[](?:[ -~…]*[\w}?!)\]])?)", re.ASCII)
"""Words with a Latin letter soon, without the marks and spaces around them."""
MARK = "\u200e"
"""Keeps what is on both sides of it from left to right. No reader keeps it."""


def turned(turn: Turn) -> list[Element]:
    """How words that came or went are set, whatever becomes of their style."""
    match turn:
        case Turn.KEPT:
            return []
        case Turn.REMOVED:
            return [word("strike")]
        case Turn.ADDED:
            return [word("u", val="single")]


def style(patch: Patch) -> list[Element]:
    """The style of a patch, if it has one."""
    name = TURNED.get(patch.turn, TOKEN if patch.token else "")
    return [word("rStyle", val=name)] if name else []


def patched(patch: Patch, language: Language) -> Element:
    """A patch of a text in this language; placeholders run from left to right."""
    face = [
        *style(patch),
        *wide(language, patch.words),
        *(italic() if patch.emphasis else ()),
        *(bold() if patch.strong else ()),
        *turned(patch.turn),
        *([word("noProof")] if patch.token else right_to_left(language)),
    ]
    shown = apart(patch.words, language) if patch.token else patch.words
    return word("r", properties("rPr", face), text(shown))


def said(words: str, language: Language, name: str = "") -> list[Element]:
    """Words that adref itself says, in a style of characters.

    Where the language wants it, Latin words among them keep their own order.
    """
    if not language.isolate:
        return [_said(words, right_to_left(language), language, name)]
    runs: list[Element] = []
    for index, part in enumerate(LATIN.split(words)):
        latin = index % 2 == 1
        way = [] if latin else right_to_left(language)
        shown = apart(part, language) if latin else part
        if part:
            runs.append(_said(shown, way, language, name))
    return runs


def _said(words: str, way: list[Element], language: Language, name: str) -> Element:
    styled = [word("rStyle", val=name)] if name else []
    face = [*styled, *wide(language, words), *way]
    return word("r", properties("rPr", face), text(words))


def apart(words: str, language: Language) -> str:
    """Words that run from left to right, apart from those around them."""
    return f"{MARK}{words}{MARK}" if language.isolate else words
