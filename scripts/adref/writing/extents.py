"""How far a key of a YAML file reaches, told by how far in its lines stand."""

import re
from collections.abc import Sequence

ITEM = re.compile(r" *-\s")
LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


def depth(line: str) -> int:
    """How many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


def extent(lines: Sequence[str], start: int) -> tuple[int, int]:
    """The lines from a key to before the next, without blank ones at their end.

    A comment that stands as far out as the key is no part of it; items of a list may
    stand there.
    """
    stop = start + 1
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if not line.strip():
            continue
        if depth(line) > depth(lines[start]) or _is_below(line, lines[start]):
            stop = number + 1
        elif not line.lstrip().startswith("#"):
            break
    return start, stop


def _is_below(line: str, key: str) -> bool:
    """Whether a line is an item of the key's list, which stands as far out."""
    level = depth(line) == depth(key)
    return level and is_item(line) and not is_item(key)


def is_item(line: str) -> bool:
    """Whether an item of a list begins on this line."""
    return bool(ITEM.match(line))


def item_depth(lines: Sequence[str], key: int) -> int:
    """How far in the items of a key's list stand, or would stand."""
    below = lines[key + 1 : extent(lines, key)[1]]
    return next((depth(line) for line in below if is_item(line)), depth(lines[key]) + 2)


def parted(source: str) -> list[str]:
    """The lines of a file as its reader counts them, each with what ends it."""
    lines = LINE.findall(source)
    if lines and not lines[-1].endswith(("\r", "\n")):
        lines[-1] += line_end(source)
    return lines


def line_end(source: str) -> str:
    """What ends the lines of a file."""
    return next((end for end in ("\r\n", "\n", "\r") if end in source), "\n")
