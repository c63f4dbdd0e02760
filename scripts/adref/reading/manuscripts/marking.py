"""Flags of single characters become marks of emphasis, on whole words."""

from collections.abc import Iterator

LETTER = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_")
"""What an underscore beside it makes a letter of a word."""


def flags(length: int, ranges: Iterator[tuple[int, int]]) -> list[bool]:
    """Whether each character is in one of the ranges."""
    found = [False] * length
    for start, end in ranges:
        found[start:end] = [True] * (end - start)
    return found


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """The range between whole words: an underscore inside of a word is a letter."""
    start = _start(text, start, end)
    return start, _end(text, start, end)


def _start(text: str, start: int, end: int) -> int:
    if text[start] in LETTER:
        while start and text[start - 1] in LETTER:
            start -= 1
        return start
    while start < end and (_letter(text, start - 1) or text[start].isspace()):
        start += 1
    return start


def _end(text: str, start: int, end: int) -> int:
    if text[end - 1] in LETTER:
        while _letter(text, end):
            end += 1
        return end
    while start < end and (_letter(text, end) or text[end - 1].isspace()):
        end -= 1
    return end


def _letter(text: str, offset: int) -> bool:
    return 0 <= offset < len(text) and text[offset] in LETTER


def marked(words: list[str], emphasis: list[bool], strong: list[bool]) -> Iterator[str]:
    """The words with the marks of both kinds; a word's own mark stands next to it."""
    slanted = bold = False
    for word, slants, weighs in zip(
        [*words, ""], [*emphasis, False], [*strong, False], strict=True
    ):
        yield "_" * (slanted and not slants)
        yield "**" * (bold is not weighs)
        yield "_" * (slants and not slanted)
        yield word
        slanted, bold = slants, weighs
