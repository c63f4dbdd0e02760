"""An entry of endorsers.yaml becomes a tombstone, every other line left as it is."""

from datetime import date

from adref.model.endorser import Endorser
from adref.writing.extents import depth, extent, is_item, line_end, parted


def buried(source: str, endorser: Endorser, day: date) -> str:
    """The file in which an entry has only its id, and since when it is withdrawn.

    Comments inside of the entry go with it. The file comes back as it was where the
    entry does not stand on lines of its own.
    """
    lines, end = parted(source), line_end(source)
    number = _head(lines, endorser)
    if number is None:
        return source
    start, stop = extent(lines, number)
    indent = " " * depth(lines[number])
    lines[start:stop] = [f"{indent}{line}{end}" for line in _tombstone(endorser, day)]
    return "".join(lines)


def _tombstone(endorser: Endorser, day: date) -> tuple[str, ...]:
    return (
        f"- id: {endorser.id}",
        "  state: withdrawn",
        f'  withdrawn: "{day.isoformat()}"',
    )


def _head(lines: list[str], endorser: Endorser) -> int | None:
    """The line with the dash of an entry, which is its first or the one above it."""
    first = endorser.place.line - 1
    inner = endorser.place.column - 1
    for number in (first, first - 1):
        line = lines[number] if 0 <= number < len(lines) else ""
        if is_item(line) and depth(line) < inner:
            return number
    return None
