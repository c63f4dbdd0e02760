"""Names of endorsers: in this language, in its order, in a row."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import TypeVar
from unicodedata import name as character_name
from unicodedata import normalize

from feruca import collate

from adref.model.endorser import ANY, Endorser
from adref.model.language import Language, NameOrder

Named = TypeVar("Named")


def named(endorser: Endorser, language: Language) -> str:
    """The name in this language where the endorser supplied one, else as written."""
    return endorser.names.get(language.code, endorser.name)


def ordered(endorsers: Sequence[Endorser], language: Language) -> tuple[Endorser, ...]:
    """Endorsers in the language's alphabetical order; equal names by their ids."""
    by_id = sorted(endorsers, key=lambda one: one.id)
    return alphabetical(by_id, lambda one: _sorted_by(one, language), language)


def alphabetical(
    things: Iterable[Named], name: Callable[[Named], str], language: Language
) -> tuple[Named, ...]:
    """Things by their names in the language's order; equal ones keep their own.

    Names in the language's own script come first, as the CLDR has it.
    """
    keyed = [(_key(name(thing), language), thing) for thing in things]
    ranks = _ranks({key for key, _ in keyed})

    def order(pair: tuple[str, Named]) -> tuple[bool, int]:
        return _foreign(pair[0], language), ranks[pair[0]]

    return tuple(thing for _, thing in sorted(keyed, key=order))


def _ranks(keys: set[str]) -> dict[str, int]:
    """The place of each key; the Unicode order leaves no two of them equal."""
    return {key: place for place, key in enumerate(collate(sorted(keys), "default"))}


def _sorted_by(endorser: Endorser, language: Language) -> str:
    written = language.collation.by is NameOrder.WRITTEN
    sort = endorser.sort.get(language.code) or endorser.sort.get(ANY)
    return sort or (endorser.name if written else named(endorser, language))


def _key(name: str, language: Language) -> str:
    composed = normalize("NFC", name)
    bare = _articles(language.collation.ignore).sub("", composed, count=1)
    replace = language.collation.replace
    return "".join(replace.get(letter, letter) for letter in bare)


@cache
def _articles(articles: tuple[str, ...]) -> re.Pattern[str]:
    """An article at the start of a name, with the quotation mark before it."""
    if not articles:
        return re.compile(r"(?!)")
    either = "|".join(map(re.escape, articles))
    return re.compile(rf"^[^\w]*(?:{either})(?=\W*\w)", re.IGNORECASE)


def _foreign(name: str, language: Language) -> bool:
    """Whether a name begins with a letter of another script than the language's."""
    first = next((letter for letter in name if letter.isalnum()), "")
    return first.isalpha() and _script(first) != _script(language.name[0])


@cache
def _script(letter: str) -> str:
    return character_name(letter, "").partition(" ")[0]


def joined(names: Sequence[str], language: Language) -> str:
    """Names in a row: separators, and the language's "and" before the last."""
    if len(names) <= 1:
        return "".join(names)
    lists = language.lists
    sounds = bool(lists.sound) and re.search(lists.sound, names[-1])
    last = lists.before_sound if sounds else lists.last
    return lists.separator.join(names[:-1]) + last + names[-1]
