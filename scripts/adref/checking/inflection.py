"""Patterns for names whose endings change, and words that are written on to them."""

import re
from dataclasses import dataclass
from functools import cache

SPACE = "[ \u00a0\u202f]"
NEVER = "(?!)"
ENDING = "|"
"""What stands behind it in a word is an ending that changes."""
ENDS = r"\w{0,4}"
"""Longer ones make another word: the name of a country, or what belongs to it."""


@dataclass(frozen=True, slots=True)
class Inflection:
    """How words of a language stand in a text.

    `before` and `after` are patterns of what may not stand beside a name; `attached`
    is one of what may be written together with each word, `article` one that names are
    given with and texts may leave out.
    """

    before: str = r"(?<![\w-])"
    after: str = r"(?!\w)"
    attached: str = ""
    article: str = ""


def shown(name: str) -> str:
    """A name as a person writes it."""
    return name.replace(ENDING, "")


@cache
def finder(
    lists: tuple[tuple[str, ...], ...], inflection: Inflection, flags: re.RegexFlag
) -> re.Pattern[str]:
    """A pattern for the names of several lists, the longest first; see `list_of`."""
    named = [(name, at) for at, names in enumerate(lists) for name in names]
    named.sort(key=lambda one: (-len(one[0]), one))
    either = "|".join(
        f"(?P<list_{at}_{number}>{_name(name, inflection)})"
        for number, (name, at) in enumerate(named)
    )
    edges = f"{inflection.before}(?:{either}){inflection.after}"
    return re.compile(edges if either else NEVER, flags)


def list_of(match: re.Match[str]) -> int:
    """The number of the list that a match of a finder is of."""
    return int((match.lastgroup or "").split("_")[1])


def _name(name: str, inflection: Inflection) -> str:
    spelt = f"{SPACE}+".join(_word(word, inflection) for word in name.split(" "))
    return f"(?i:{spelt})" if name.islower() else spelt


def _word(word: str, inflection: Inflection) -> str:
    bare = word.removeprefix(inflection.article)
    parts = [part.partition(ENDING) for part in bare.split("-")]
    spelt = "-".join(_stem(stem) + (ENDS if bar else "") for stem, bar, _ in parts)
    return inflection.attached + spelt


def _stem(stem: str) -> str:
    return re.sub("['’]", "['’]", re.escape(stem))
