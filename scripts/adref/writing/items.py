"""One more item in a list of a source, every other line left as it is."""

import re
from collections.abc import Sequence

from adref.writing.extents import extent, item_depth, line_end, parted


def with_item(source: str, key: str, item: Sequence[str]) -> str:
    """The file with an item's lines at the end of the list under a key of its own.

    The list stands at the end of the file where there was none.
    """
    lines, end = parted(source), line_end(source)
    head = re.compile(rf"{key}:\s*(?:\[\s*\])?\s*(?:#.*)?")
    heads = [
        number for number, line in enumerate(lines) if head.fullmatch(line.rstrip())
    ]
    at = heads[0] if heads else len(lines)
    lines[at : at + 1] = [_opened(lines[at], key) if heads else f"{key}:{end}"]
    stop = extent(lines, at)[1]
    indent = " " * item_depth(lines, at)
    lines[stop:stop] = [f"{indent}{line}{end}" for line in item]
    return "".join(lines)


def _opened(line: str, key: str) -> str:
    """The key of a list that may have been empty."""
    return re.sub(rf"^{key}:\s*\[\s*\]", f"{key}:", line)
