"""What stops the reading of a file, in words that help the person who wrote it."""

import re

import yaml

from adref.model.finding import Finding
from adref.model.place import Place

BELOW = "put the text on its own lines below `key: |`"

# Where the trouble began, not where the parser noticed it.
BEGINS = ("quoted scalar", "flow", "simple key", "scanning an", "scanning a directive")

VALUE = re.compile(r"(\s*(?:- +)*(?:[\w-]+: +)?)([-\"'*&!%@`\[\]{},?|>])")

TIGHT = re.compile(r"\s*(?:- +)*[a-z_]+:(?=[^\s/])")

REMEDIES = {
    "escape": f"`\\` stands in text in quotation marks; {BELOW}",
    "mapping values": (
        f"a colon inside text, or a line too far in; {BELOW}, or begin the line where "
        "the key above it begins"
    ),
    "simple key": (
        "this line is neither `key: value` nor inside a text; begin it further in than "
        "its key, or write the key with a colon and a space"
    ),
    "expected '-'": (
        "this line stands in a list and is no item; begin it with `- ` or further in"
    ),
}
MISPLACED = (
    "this line does not fit those above it; begin the lines of one group in the same "
    "column, and those of a text further in than its key"
)


def refused(error: yaml.YAMLError, text: str, file: str) -> Finding:
    """The finding for what the parser could not read."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return Finding(Place(file), "yaml", f"the file cannot be read; {BELOW}")
    said = f"{error.context or ''} {error.problem or ''}"
    place = _place(error, said, text, file)
    lines = text.split("\n")
    tight = TIGHT.match(lines[place.line - 2]) if place.line > 1 else None
    if tight and "mapping values" in said:
        place = Place(file, place.line - 1, len(tight[0]) + 1)
        return Finding(place, "yaml", "a space is missing after the colon")
    return _diagnosed(lines[place.line - 1], place, said)


def _place(error: yaml.MarkedYAMLError, said: str, text: str, file: str) -> Place:
    mark = error.problem_mark or error.context_mark
    if error.context_mark and any(sign in said for sign in BEGINS):
        mark = error.context_mark
    if mark is None:
        return Place(file)
    last = text.rstrip().count("\n") + 1
    return Place(file, min(mark.line + 1, last), mark.column + 1)


def _diagnosed(line: str, place: Place, said: str) -> Finding:
    value = VALUE.match(line)
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return Finding(place, "yaml", "a tab begins this line; indent it with spaces")
    if value and place.column > len(value[1]) and "escape" not in said:
        start = Place(place.file, place.line, len(value[1]) + 1)
        return Finding(start, "yaml", _opened(value[2], said))
    remedies = (remedy for sign, remedy in REMEDIES.items() if sign in said)
    return Finding(place, "yaml", next(remedies, MISPLACED))


def _opened(sign: str, said: str) -> str:
    if sign in "[{" and "flow" in said:
        return f'"{sign}" opens here and is not rightly closed; if it is text, {BELOW}'
    return begun_with(sign)


def begun_with(sign: str) -> str:
    """What is wrong with text that begins with a sign that YAML keeps for itself."""
    if sign in "\"'":
        return f"text that begins with {sign} has to end with it; {BELOW}"
    if sign in "|>":
        return f'nothing goes on the line after "{sign}"; {BELOW}'
    emphasis = ", and mark emphasis as `_words_`" if sign == "*" else ""
    return f'text cannot begin with "{sign}"; {BELOW}{emphasis}'
