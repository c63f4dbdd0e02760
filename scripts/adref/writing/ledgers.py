"""A ledger with some entries changed and more at its end, all else left as it is.

The file's own line ends, comments, order and keys stay; of an entry that changes only
the keys that change are written anew.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from adref.model.endorser import Endorser
from adref.writing.extents import depth, extent, is_item, line_end, parted
from adref.writing.ledger_keys import KEYS, entry_keys
from adref.writing.sources import STEP
from adref.writing.translations import VALUE

HEAD = "endorsers:\n"
LIST = re.compile(r"endorsers:\s*(?:\[\s*\])?\s*(?P<comment>#.*)?")
ITEM = re.compile(r"(?P<before>\s*-\s+)\S")
FIRST = re.compile(r"\s*(?:-\s+)?(?P<key>[^\s:#]+)\s*:")


def new_ledger() -> str:
    """A ledger without any endorser."""
    return "endorsers: []\n"


def rewritten_ledger(
    source: str, before: Sequence[Endorser], after: Sequence[Endorser]
) -> str:
    """The file of a ledger that was `before`, made to say what is `after`.

    The places of `before` are those in the file; nobody in it is missing in `after`.
    """
    end, lines = line_end(source), parted(source)
    made, known = {one.id: one for one in after}, {one.id for one in before}
    indent = _indent(lines, before)
    new_ones = (one for id_, one in made.items() if id_ not in known)
    more = [f"{line}{end}" for one in new_ones for line in _whole(one, indent)]
    # The last first, as nothing may move what is still to be changed.
    lines = _with(lines, before, more, end) if more else lines
    for old in sorted(before, key=lambda one: one.place, reverse=True):
        new = made.get(old.id, old)
        if entry_keys(new) != entry_keys(old):
            start, stop = extent(lines, _line(lines, old))
            lines[start:stop] = _changed(lines[start:stop], old, new, end)
    return "".join(lines)


def _line(lines: Sequence[str], entry: Endorser) -> int:
    """The line on which the item of an entry begins."""
    line = entry.place.line - 1
    while not is_item(lines[line]) and line > 0:
        line -= 1
    return line


def _indent(lines: Sequence[str], before: Sequence[Endorser]) -> int:
    first = next(iter(before), None)
    return depth(lines[_line(lines, first)]) if first else len(STEP)


def _whole(entry: Endorser, indent: int) -> Iterator[str]:
    """The lines of an entry, as an item of the list."""
    lines = [line for key in entry_keys(entry).values() for line in key]
    for number, line in enumerate(lines):
        yield f"{' ' * indent}{STEP if number else '- '}{line}"


def _changed(
    lines: Sequence[str], old: Endorser, new: Endorser, end: str
) -> Iterable[str]:
    """The lines of an entry with the keys that change written anew."""
    item = ITEM.match(lines[0])
    inner = old.place.column - 1
    flow = not _at(lines, old).lstrip(" -").startswith(tuple(KEYS))
    if item is None or len(item["before"]) != inner or flow:
        return [f"{line}{end}" for line in _whole(new, depth(lines[0]))]
    known, found = dict(_keys(lines, inner)), list(lines)
    was, wanted = entry_keys(old), entry_keys(new)
    gone = [(known[key], key) for key in known if was.get(key) != wanted.get(key)]
    added = [key for key in wanted if key not in known and key not in was]
    stop = max(stop for _, stop in known.values())
    found[stop:stop] = _set(added, wanted, inner, end)
    for (start, stop), key in sorted(gone, reverse=True):
        found[start:stop] = _commented(_set([key], wanted, inner, end), lines[start])
    return _begun(found, item["before"], inner)


def _at(lines: Sequence[str], entry: Endorser) -> str:
    return lines[0][entry.place.column - 1 :]


def _set(
    keys: Iterable[str], wanted: dict[str, list[str]], inner: int, end: str
) -> list[str]:
    lines = (line for key in keys for line in wanted.get(key, ()))
    return [f"{' ' * inner}{line}{end}" for line in lines]


def _commented(new: list[str], old: str) -> list[str]:
    """New lines, with the comment that ended the first old one."""
    found = VALUE.fullmatch(old.rstrip())
    comment = found["comment"] if found and new else None
    if not comment:
        return new
    end = new[0][len(new[0].rstrip("\r\n")) :]
    return [f"{new[0].rstrip()}{comment}{end}", *new[1:]]


def _begun(lines: list[str], before: str, inner: int) -> list[str]:
    """The lines as an item: the first key stands behind its sign."""
    first = next(n for n, line in enumerate(lines) if not _is_comment(line))
    begun = before + lines[first][inner:]
    return [begun, *lines[:first], *lines[first + 1 :]]


def _is_comment(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _keys(lines: Sequence[str], inner: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each key of an entry and the lines it takes."""
    # The sign of the item stands as deep as nothing else does.
    bare = [" " * inner + lines[0][inner:], *lines[1:]]
    for number, line in enumerate(bare):
        key = FIRST.match(line)
        if key and depth(line) == inner and not is_item(line):
            yield key["key"].strip("\"'"), extent(bare, number)


def _with(
    lines: list[str], before: Sequence[Endorser], more: list[str], end: str
) -> list[str]:
    """The lines with more entries at the end of the list."""
    if before:
        last = max(before, key=lambda one: one.place)
        stop = extent(lines, _line(lines, last))[1]
        return [*lines[:stop], *more, *lines[stop:]]
    heads = [n for n, line in enumerate(lines) if LIST.fullmatch(line.strip())]
    if not heads:
        return [*lines, f"endorsers:{end}", *more]
    head = LIST.fullmatch(lines[heads[0]].strip())
    comment = f" {head['comment']}" if head and head["comment"] else ""
    opened = f"endorsers:{comment}{end}"
    return [*lines[: heads[0]], opened, *more, *lines[heads[0] + 1 :]]
