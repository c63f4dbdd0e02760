"""Units written into a translation's file, every other line left as it is.

The file's own line ends, comments, order and keys stay. Only the keys of a unit that
change are written anew; a new unit goes behind the one before it in the document.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from adref.model.place import Place
from adref.model.text import Unit
from adref.writing.extents import (
    depth,
    extent,
    is_item,
    item_depth,
    line_end,
    parted,
)
from adref.writing.sources import STEP, folded

HEAD = "language: {}\ntranslates: {}\nunits:\n"
UNITS = re.compile(r"units:\s*(?:\{\s*\})?\s*(?:#.*)?")
NONE = re.compile(r"^units:\s*\{\s*\}")
VALUE = re.compile(
    r"""[^:]*:\s*(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|.*?)(?P<comment>\s+\#.*)?"""
)
KEYS = ("of", "state", "by", "on", "text", "remarks")
BARE = re.compile(r"[^\W\d_][\w ’.-]*\w\.?")
"""Words that YAML takes for nothing else."""
WORDS = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n"})


def new_translation(language: str, original: str) -> str:
    """A translation's file without any unit."""
    return HEAD.format(language, original)


def rewritten(
    source: str,
    places: Mapping[str, Place],
    before: Mapping[str, Unit],
    made: Mapping[str, Unit],
    order: Sequence[str],
) -> str:
    """The file with some units written into it.

    `places` are where the names of its units stand, `before` the units as they are
    there; `order` has the names of all units as they follow in the document.
    """
    end = line_end(source)
    at = {name: place.line - 1 for name, place in places.items()}
    lines = parted(source) if at else _headed(parted(source), end)
    for name in (name for name in order if name in made):
        if name in at:
            start, stop = extent(lines, at[name])
            unit = _Rewriting(lines[start:stop], before[name], made[name], end)
            new = unit.changed()
        else:
            start = stop = _room(lines, at, name, order)
            new = _whole(name, made[name], _indent(lines, at), end)
        lines[start:stop] = new
        grown = len(new) - (stop - start)
        at = {one: line + grown * (line >= stop) for one, line in at.items()}
        at.setdefault(name, start)
    return "".join(lines)


def _headed(lines: list[str], end: str) -> list[str]:
    """The lines with the key of the units, open for the first one."""
    if not any(map(_is_head, lines)):
        return [*lines, f"units:{end}"]
    return [NONE.sub("units:", line) for line in lines]


def _is_head(line: str) -> bool:
    return UNITS.fullmatch(line.rstrip()) is not None


@dataclass(frozen=True, slots=True)
class _Rewriting:
    """One unit: its lines, what they say and what they are to say."""

    lines: Sequence[str]
    before: Unit
    made: Unit
    end: str

    def changed(self) -> list[str]:
        """The lines with the keys that change written anew."""
        inner = next(depth(line) for line in self.lines[1:] if _is_key(line))
        known = dict(_keys(self.lines, inner))
        edits: list[tuple[int, int, list[str]]] = []
        last = len(self.lines)
        for key in reversed(KEYS):
            start, stop = known.get(key, (last, last))
            if _key(key, self.made) != _key(key, self.before):
                edits.append((start, stop, self.anew(key, start, stop, inner)))
            last = start
        found = list(self.lines)
        # The last first, as none may move another; a key may stand in any place.
        for start, stop, new in sorted(edits, key=lambda one: one[:2], reverse=True):
            found[start:stop] = new
        return found

    def anew(self, key: str, start: int, stop: int, inner: int) -> list[str]:
        """A key's lines; more remarks go behind those in a list."""
        old, known = self.lines[start:stop], self.before.remarks
        is_list = key == "remarks" and any(map(is_item, old[1:]))
        if is_list and self.made.remarks[: len(known)] == known:
            more = self.made.remarks[len(known) :]
            new = [line for one in more for line in _item(one)]
            return [*old, *_set(new, item_depth(self.lines, start), self.end)]
        return _set(_commented(_key(key, self.made), old), inner, self.end)


def _set(lines: Iterable[str], indent: int, end: str) -> list[str]:
    return [f"{' ' * indent}{line}{end}" for line in lines]


def _commented(new: list[str], old: Sequence[str]) -> list[str]:
    """New lines, with the comment that ended the first old one."""
    found = VALUE.fullmatch(old[0].rstrip()) if old and new else None
    comment = found["comment"] if found else None
    return [new[0] + comment, *new[1:]] if comment else new


def _is_key(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _keys(lines: Sequence[str], inner: int) -> Iterator[tuple[str, tuple[int, int]]]:
    for number, line in enumerate(lines[1:], start=1):
        if _is_key(line) and depth(line) == inner:
            yield line.strip().partition(":")[0].strip("\"'"), extent(lines, number)


def _room(
    lines: Sequence[str], at: Mapping[str, int], name: str, order: Sequence[str]
) -> int:
    """The line before which a new unit goes."""
    place = order.index(name)
    for other in reversed(order[:place]):
        if other in at:
            return extent(lines, at[other])[1]
    return next(number for number, line in enumerate(lines) if _is_head(line)) + 1


def _indent(lines: Sequence[str], at: Mapping[str, int]) -> int:
    return next((depth(lines[line]) for line in at.values()), len(STEP))


def _whole(name: str, unit: Unit, indent: int, end: str) -> list[str]:
    keys = [line for key in KEYS for line in _key(key, unit)]
    inner = _set(keys, indent + len(STEP), end)
    return [*_set([f"{name}:"], indent, end), *inner]


def _key(key: str, unit: Unit) -> list[str]:
    """The lines of one key of a unit; none where it has nothing to say."""
    lines = {
        "of": [f'of: "{unit.of}"'],
        "state": [f"state: {unit.state}"],
        "by": [f"by: {phrase(unit.by)}"] if unit.by else [],
        "on": [f'on: "{unit.on.isoformat()}"'] if unit.on else [],
        "text": ["text: |", *(f"{STEP}{line}" for line in folded(unit.text.text))],
        "remarks": [f"{STEP}{line}" for one in unit.remarks for line in _item(one)],
    }[key]
    return ["remarks:", *lines] if key == "remarks" and lines else lines


def phrase(words: str) -> str:
    """Words on the line of their key, in quotation marks where YAML wants them."""
    if BARE.fullmatch(words) and words.casefold() not in WORDS:
        return words
    return "'" + words.replace("'", "''") + "'"


def _item(words: str) -> Iterator[str]:
    yield "- |"
    yield from (f"{STEP}{line}" for line in folded(words))
