"""A proposed map becomes a file that a person looks through."""

import re
from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from adref.model.import_map import Line, ProposedMap
from adref.writing.sources import STEP, WIDTH
from adref.writing.translations import WORDS

PLAIN = re.compile(r"[^\W\d_][\w ()/.’-]*[\w)]")
SINGLE = ("timezone", "dates")
"""Keys that have one word and no list."""
LISTS = ("columns", "choices", "kind", "consent")
HEAD = (
    "How the columns of the form are understood. adref proposed this; look at every "
    "line, above all at those for `consent` and `kind`. A line that is commented out "
    "below a question is a proposal: take its # and the space behind it away where the "
    "answer is yes, and change it where it is not quite."
)


def write_map(proposed: ProposedMap) -> str:
    """The file import-map.yaml, without anything that somebody filled in as text."""
    return "".join(f"{line}\n" for line in _lines(proposed))


def _lines(proposed: ProposedMap) -> Iterator[str]:
    yield from _comment(HEAD)
    if proposed.tool:
        yield from _comment(f"The form was recognised as one of {proposed.tool}.")
    yield ""
    yield from _comment(
        "A name for the form. It is part of what rows are known by: do not change it "
        "after the first import."
    )
    yield f"source: {proposed.source}"
    for key in SINGLE:
        yield from _single([one for one in proposed.lines if one.group == key])
    for key in LISTS:
        yield from _group(key, [one for one in proposed.lines if one.group == key])
    yield from _drop([one for one in proposed.lines if one.group == "drop"])


def _single(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        yield ""
        if line.question:
            yield from _comment(line.question)
        yield _out(f"{line.group}: {_quoted(line.words[0])}", line.question)


def _group(key: str, lines: Sequence[Line]) -> Iterator[str]:
    """A key with lists below; commented out where nothing in it is sure."""
    if lines:
        yield ""
        yield _out(f"{key}:", all(one.question for one in lines))
        for inner in dict.fromkeys(one.key for one in lines):
            yield from _entry([one for one in lines if one.key == inner])


def _entry(lines: Sequence[Line]) -> Iterator[str]:
    """A key and its items: sure ones, then those that are asked about."""
    sure = [one for one in lines if not one.question]
    asked = [one for one in lines if one.question]
    for question in () if sure else dict.fromkeys(one.question for one in asked):
        yield from _comment(question, STEP)
    yield _out(f"{STEP}{lines[0].key}:", not sure)
    yield from (_item(one, STEP * 2) for one in sure)
    for question in dict.fromkeys(one.question for one in asked) if sure else ():
        yield from _comment(question, STEP * 2)
    yield from (_out(_item(one, STEP * 2), "#") for one in asked)


def _drop(lines: Sequence[Line]) -> Iterator[str]:
    sure = [one for one in lines if not one.question]
    asked = [one for one in lines if one.question]
    if lines:
        yield ""
    if sure:
        yield from _comment("Columns that are known and not wanted.")
        yield "drop:"
        yield from (_item(one, STEP) for one in sure)
    for question in dict.fromkeys(one.question for one in asked):
        yield from _comment(question, STEP if sure else "")
    if asked and not sure:
        yield "# drop:"
    yield from (_out(_item(one, STEP), "#") for one in asked)


def _item(line: Line, indent: str) -> str:
    if len(line.words) == 1:
        return f"{indent}- {_quoted(line.words[0])}"
    joined = ", ".join(_in_marks(one) for one in line.words)
    return f"{indent}- [{joined}]"


def _quoted(words: str) -> str:
    """Words as YAML takes them for nothing else, on one line."""
    simple = PLAIN.fullmatch(words) and words.casefold() not in WORDS
    return words if simple else _in_marks(words)


def _in_marks(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _out(line: str, commented: object) -> str:
    """The line, commented out where it is a question."""
    bare = line.lstrip(" ")
    return f"{line[: len(line) - len(bare)]}# {bare}" if commented else line


def _comment(text: str, indent: str = "") -> Iterator[str]:
    return (f"{indent}# {line}" for line in wrap(text, WIDTH - len(indent)))
