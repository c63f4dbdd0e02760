"""What a translator typed, as a text in adref's markup."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from adref.model.markup import PieceKind, faults, pieces
from adref.reading.exchange.table.tokens import found, tokens
from adref.reading.manuscripts.marking import flags, marked, snapped
from adref.reading.manuscripts.spans import Span, visible

CALL = "\0"
"""Stands for a placeholder, which nothing divides."""
WHOLE = "all of the translation was set in {}, which is left out"
UNCLEAR = "{} could not be told from typed signs and is left out"
LOOKS = ("italics", "bold")


@dataclass(frozen=True, slots=True)
class Sign:
    """A character or a placeholder, and how it is set."""

    text: str
    emphasis: bool
    strong: bool

    @property
    def letter(self) -> str:
        """One character for either."""
        return self.text if len(self.text) == 1 else CALL


@dataclass(frozen=True, slots=True)
class Typed:
    """A text on one line, and what is to be told of it."""

    text: str
    remarks: tuple[str, ...] = ()


def as_set(spans: Iterable[Span]) -> str:
    """The words with all their emphasis, as in a cell that nobody was to change."""
    return _written(_signs(spans, frozenset())).text


def typed(spans: Iterable[Span], original: str) -> Typed:
    """The words with the emphasis of some of them, their placeholders put right.

    Emphasis of all words says nothing, unless all words of the original have it.
    """
    signs, remarks = _signs(spans, tokens(original)), tuple[str, ...]()
    for look, kept in zip(LOOKS, _throughout(original), strict=True):
        if not kept and _all(signs, look):
            signs = [_without(sign, look) for sign in signs]
            remarks = (*remarks, WHOLE.format(look))
    made = _written(signs)
    return replace(made, remarks=(*remarks, *made.remarks))


def _signs(spans: Iterable[Span], known: frozenset[str]) -> list[Sign]:
    """The characters with one space between words; placeholders are one sign."""
    letters = _folded(_letters(spans))
    text = "".join(sign.text for sign in letters)
    signs, end = list[Sign](), 0
    for start, after, token in found(text, known):
        inside = letters[start:after]
        emphasis = all(sign.emphasis for sign in inside)
        strong = all(sign.strong for sign in inside)
        signs += [*letters[end:start], Sign(token, emphasis, strong)]
        end = after
    return [*signs, *letters[end:]]


def _letters(spans: Iterable[Span]) -> Iterator[Sign]:
    for span in visible(spans):
        for letter in span.text:
            yield Sign(letter, span.emphasis, span.strong)


def _folded(letters: Iterable[Sign]) -> list[Sign]:
    kept: list[Sign] = []
    for sign in letters:
        if not sign.text.isspace():
            kept.append(sign)
        elif kept and kept[-1].text != " ":
            kept.append(replace(sign, text=" "))
    return kept[:-1] if kept and kept[-1].text == " " else kept


def _throughout(text: str) -> tuple[bool, bool]:
    """Whether all words of a text are emphasised, and whether all are strong."""
    words = [one for one in pieces(text) if one.kind is PieceKind.WORDS]
    words = [one for one in words if one.text.strip()]
    return (
        all(one.emphasis for one in words) and bool(words),
        all(one.strong for one in words) and bool(words),
    )


def _all(signs: list[Sign], look: str) -> bool:
    words = [sign for sign in signs if sign.letter not in {" ", CALL}]
    return bool(words) and all(_looks(sign)[LOOKS.index(look)] for sign in words)


def _looks(sign: Sign) -> tuple[bool, bool]:
    return sign.emphasis, sign.strong


def _without(sign: Sign, look: str) -> Sign:
    kept = [held and one != look for one, held in zip(LOOKS, _looks(sign), strict=True)]
    return Sign(sign.text, *kept)


def _written(signs: list[Sign]) -> Typed:
    """The text with marks, without those that what was typed would garble."""
    bare = "".join(sign.text for sign in signs)
    most = len(faults(bare))
    for left_out in ((), ("bold",), ("italics",), LOOKS):
        kept = signs
        for look in left_out:
            kept = [_without(sign, look) for sign in kept]
        text = _marked(kept)
        if len(faults(text)) <= most:
            break
    else:
        text = bare
    return Typed(
        unicodedata.normalize("NFC", text), tuple(map(UNCLEAR.format, left_out))
    )


def _marked(signs: list[Sign]) -> str:
    letters = "".join(sign.letter for sign in signs)
    slanted = (snapped(letters, *ends) for ends in _ranges(signs, 0))
    emphasis = flags(len(signs), slanted)
    strong = flags(len(signs), _ranges(signs, 1))
    return "".join(marked([sign.text for sign in signs], emphasis, strong))


def _ranges(signs: list[Sign], look: int) -> Iterator[tuple[int, int]]:
    """Where words are set so, without spaces at either end."""
    start = 0
    for held, group in groupby(signs, key=lambda sign: _looks(sign)[look]):
        letters = "".join(sign.letter for sign in group)
        if held and letters.strip(" "):
            first = start + len(letters) - len(letters.lstrip(" "))
            yield first, first + len(letters.strip(" "))
        start += len(letters)
