"""Which of our columns a title of a form stands for, by the words that are known."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from adref.model.form_words import ByLanguage, ColumnWords, FormTool
from adref.model.signup import Column
from adref.model.table import Table
from adref.reading.personal import masked
from adref.reading.signups.cells import NO_TICKS, TICKS, choice

NUMBER = re.compile(r"^(?:[Qq]?\d+|[IVX]+)[.):]\s*")
"""How questions of a form are numbered."""
MARKS = re.compile(r"[\W_]+")
GROUP = re.compile(r"(?:[\w-]+/)+(?=\w)")
"""The groups of questions that KoBo writes before a question's own name."""
INTERNET = re.compile(
    r"\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){3,7}"
)
HALF = 0.5
SHORT = 3


class Surety(IntEnum):
    """How sure it is that a title stands for a column."""

    PERHAPS = 1
    WITHIN = 2
    WHOLE = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """A title that stands for a column, more or less surely."""

    column: Column
    title: str
    surety: Surety


def plain(text: str) -> str:
    """Letters and digits alone, without accents and case, one space between words."""
    bare = unicodedata.normalize("NFKD", NUMBER.sub("", text).casefold())
    letters = "".join(one for one in bare if not unicodedata.combining(one))
    return " ".join(MARKS.sub(" ", letters).split())


@cache
def _plain_words(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, map(plain, words)))


def plainly(words: ByLanguage) -> Iterator[str]:
    """Words of all languages, as titles are compared with them."""
    for some in words.values():
        yield from _plain_words(some)


def has(text: str, word: str) -> bool:
    """Whether a plain text has a word, or a longer one that begins like it.

    Scripts without capital letters write words together with others; a short word is
    the beginning of too many.
    """
    if word.upper() == word.lower():
        return word in text
    end = " " if len(word) <= SHORT else ""
    return f" {word}{end}" in f" {text} "


def tool_of(table: Table, tools: Iterable[FormTool]) -> FormTool | None:
    """The program that made the export."""
    titles = [one.casefold() for one in table.titles]
    for tool in tools:
        if all(_is_among(sign.casefold(), titles) for sign in tool.signs):
            return tool
    return None


def _is_among(sign: str, titles: Iterable[str]) -> bool:
    if sign.endswith("*"):
        return any(one.startswith(sign[:-1]) for one in titles)
    return sign in titles


def claim(title: str, table: Table, columns: Iterable[ColumnWords]) -> Claim | None:
    """What a title stands for: a contact by what was filled in, the rest by words."""
    said = plain(GROUP.sub("", title))
    for words in columns:
        if surety := _surety(said, words):
            return Claim(words.column, title, surety)
    if _holds_contacts(list(table.cells(title))):
        return Claim(Column.CONTACT, title, Surety.WHOLE)
    return None


def _surety(said: str, words: ColumnWords) -> Surety | None:
    if said in set(plainly(words.whole)):
        return Surety.WHOLE
    if any(has(said, word) for word in plainly(words.within)):
        return Surety.WITHIN
    if any(has(said, word) for word in plainly(words.perhaps)):
        return Surety.PERHAPS
    return None


def _holds_contacts(cells: list[str]) -> bool:
    """Whether at least half of what was filled in are addresses or numbers."""
    found = sum(masked(one) != one or bool(INTERNET.fullmatch(one)) for one in cells)
    return bool(cells) and found >= HALF * len(cells)


def split(table: Table) -> Mapping[str, tuple[str, ...]]:
    """Titles of columns that are ticked, by the question they belong to."""
    groups: dict[str, list[str]] = {}
    for title in table.titles:
        question = title.removesuffix("]").removesuffix(choice(title)).rstrip(" /[")
        if question and question != title.removesuffix("]"):
            groups.setdefault(question, []).append(title)
    return {
        question: tuple(titles)
        for question, titles in groups.items()
        if len(titles) > 1 and all(_is_ticked(one, table) for one in titles)
    }


def _is_ticked(title: str, table: Table) -> bool:
    wanted = {*TICKS, *NO_TICKS, choice(title).casefold()}
    return all(one.strip().casefold() in wanted for one in table.cells(title))
