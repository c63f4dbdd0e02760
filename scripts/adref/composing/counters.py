"""How a language counts: numbers, letters, Roman numerals, or its own series."""

from collections.abc import Callable, Mapping

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def counted(counter: str, value: int, series: Mapping[str, tuple[str, ...]]) -> str:
    """The value, from 1, as this counter writes it; LookupError beyond a series."""
    if counter in BUILT_IN:
        return BUILT_IN[counter](value)
    return series[counter][value - 1]


def roman(value: int) -> str:
    """A Roman numeral in small letters."""
    for worth, sign in ROMAN:
        if value >= worth:
            return sign + roman(value - worth)
    return ""


def latin(value: int) -> str:
    """Small letters: a to z, then aa to zz as Word counts."""
    return LETTERS[(value - 1) % 26] * ((value - 1) // 26 + 1)


BUILT_IN: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "latin": latin,
    "roman": roman,
    "upper-roman": lambda value: roman(value).upper(),
}
