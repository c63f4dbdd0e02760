"""A translation's numbers beside the original's."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from adref.checking.counterparts import Pair, pairs
from adref.checking.numerals import Figure, Numerals, blanked, figures, spelt
from adref.checking.subject import Hit, Kind, Look

ROMAN = re.compile(r"\b[IVXL]+\b|\b[IVXL]{2,}(?=er?\b)|\b[ivx]+(?=\))")
LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50}
DIGIT = re.compile(r"\d")
TENS = re.compile("([1-9])([1-9])")
KASHIDA = "\u0640"
"""It only makes an Arabic word longer."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Each number in figures is in the other text, in figures or in words.

    `numerals` by language; `symbols` is a pattern of words whose digits are no
    numbers.
    """

    numerals: Mapping[str, Numerals] = field(hash=False)
    symbols: str


def check(look: Look[Numbers]) -> Iterator[Hit]:
    """One hit for each passage whose numbers differ from the original's."""
    here = look.subject.language.code
    for pair in pairs(look):
        if not (DIGIT.search(pair.site.words) or DIGIT.search(pair.original.words)):
            continue
        written = _side(pair.site.words, look.settings, here)
        wanted = _side(pair.original.words, look.settings, pair.language)
        lost, new = _unlike(wanted, written)
        if lost or new:
            yield _hit(pair, lost, new)


@dataclass(frozen=True, slots=True)
class _Side:
    text: str
    numerals: Numerals
    figures: list[Figure]


def _side(text: str, settings: Numbers, language: str) -> _Side:
    text = blanked(text, settings.symbols)
    numerals = settings.numerals[language]
    return _Side(text, numerals, figures(text, numerals))


def _hit(pair: Pair, lost: list[Figure], new: list[Figure]) -> Hit:
    start, end = (new[0].start, new[0].end) if new else (0, len(pair.site.passage.text))
    said = {"wanted": _listed(lost), "given": _listed(new)}
    return Hit(pair.site, start, end, said=said)


def _listed(found: list[Figure]) -> str:
    return " and ".join(f'"{figure.text}"' for figure in found) or "nothing"


def _unlike(wanted: _Side, written: _Side) -> tuple[list[Figure], list[Figure]]:
    """The figures of either side that the other has neither in figures nor in words."""
    return _lacking(wanted.figures, written), _lacking(written.figures, wanted)


def _lacking(found: list[Figure], side: _Side) -> list[Figure]:
    left = Counter(figure.value for figure in side.figures)
    lacking: list[Figure] = []
    for figure in found:
        left[figure.value] -= 1
        if left[figure.value] < 0:
            lacking.append(figure)
    said = _in_words({figure.value for figure in lacking}, side)
    said |= {figure.turned for figure in side.figures}
    has = {figure.value for figure in side.figures}
    return [
        figure
        for figure in lacking
        if figure.value not in said and figure.turned not in has
    ]


def _in_words(values: set[str], side: _Side) -> set[str]:
    """Those of some values that a text has in words."""
    if not values:
        return set()
    numerals = side.numerals
    text = unicodedata.normalize("NFC", side.text.replace(KASHIDA, ""))
    signs = spelt(text, numerals.counting) | _roman(text)
    return {
        value
        for value in values
        if value in signs or _says(value, numerals.words, text)
    }


def _says(value: str, words: Mapping[str, str], text: str) -> bool:
    """Whether a text has the words for a value, or for its tens and for its ones."""
    if value in words:
        return bool(re.search(words[value], text, re.IGNORECASE))
    tens = TENS.fullmatch(value)
    parts = (f"{tens[1]}0", tens[2]) if tens else ()
    return bool(parts) and all(
        part in words and re.search(words[part], text, re.IGNORECASE) for part in parts
    )


def _roman(text: str) -> set[str]:
    return {str(_value(run)) for run in ROMAN.findall(text)}


def _value(run: str) -> int:
    """The value of a Roman numeral; a letter before a greater one is taken off."""
    worth = [LETTERS[letter] for letter in run.upper()]
    after = [*worth[1:], 0]
    return sum(
        -one if one < then else one for one, then in zip(worth, after, strict=True)
    )


KIND = Kind(Numbers, check)
