"""A minor change, written into the original text."""

import re

from adref.model.text import MinorChange
from adref.writing.extents import extent, item_depth, line_end, parted
from adref.writing.sources import STEP
from adref.writing.translations import phrase

KEY = re.compile(r"minor:\s*(?:\[\s*\])?\s*(?:#.*)?")


def with_minor(source: str, change: MinorChange) -> str:
    """The file with one more change in its list, which stands at its end at first."""
    lines, end = parted(source), line_end(source)
    heads = [
        number for number, line in enumerate(lines) if KEY.fullmatch(line.rstrip())
    ]
    head = heads[0] if heads else len(lines)
    lines[head : head + 1] = [_opened(lines[head]) if heads else f"minor:{end}"]
    stop = extent(lines, head)[1]
    indent = " " * item_depth(lines, head)
    lines[stop:stop] = [f"{indent}{line}{end}" for line in _entry(change)]
    return "".join(lines)


def _opened(line: str) -> str:
    """The key of a list that may have been empty."""
    return re.sub(r"^minor:\s*\[\s*\]", "minor:", line)


def _entry(change: MinorChange) -> list[str]:
    return [
        f"- unit: {change.unit}",
        f'{STEP}older: "{change.older}"',
        f'{STEP}newer: "{change.newer}"',
        f"{STEP}because: {phrase(change.because)}",
    ]
