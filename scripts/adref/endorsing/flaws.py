"""What in a field wants a person's eye."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from adref.endorsing.folding import folded, public
from adref.model.endorser import EndorserKind
from adref.model.review import Ask, Question
from adref.model.signup import Column
from adref.model.vocabulary import Vocabulary

LONGEST = 160
"""Characters of a name that nobody asks about."""
LOUD = 8
"""Letters of a single word in capitals that is no acronym any more."""
LINK = re.compile(
    r"(?i)\b(?:https?://|www\.)\S+|\b[\w-]+\.(?:org|com|net|info|int|edu)\b"
)
FORMULA = re.compile(r"[=@]|[+-]\s*[\w(\"']")
PRINTED = (Column.NAME, Column.PERSON, Column.NAME_UN, Column.ACRONYM)
ALSO_PRINTED = (*PRINTED, Column.TITLE, Column.AFFILIATION)
PERSON_WORDS = range(2, 5)
MOST_WORDS = 6
"""Words of a person's name."""


@dataclass(slots=True)
class Flaws:
    """Looks at fields, by the words that tell of persons, organisations, streets."""

    words: Vocabulary
    _telling: frozenset[str] = field(init=False)
    _within: tuple[str, ...] = field(init=False)
    _honorifics: frozenset[str] = field(init=False)
    _given: frozenset[str] = field(init=False)
    _streets: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Fold the words once."""
        telling = [folded(one) for one in self.words.organisation_words]
        self._telling = frozenset(telling)
        self._within = tuple(one for one in telling if _is_wide(one))
        self._honorifics = frozenset(map(folded, self.words.honorifics))
        self._given = frozenset(map(folded, self.words.given_names))
        self._streets = tuple(map(folded, self.words.streets))

    def of_name(self, name: str, kind: EndorserKind | None) -> Iterator[Question]:
        """What is doubtful about a name that would be printed."""
        if not name:
            yield Question(Ask.NO_NAME)
        if is_loud(name):
            yield Question(Ask.CAPITALS, said=name)
        if is_quiet(name):
            yield Question(Ask.LOWER, said=name)
        if len(name) > LONGEST:
            yield Question(Ask.LONG, said=str(len(name)))
        if link := LINK.search(name):
            yield Question(Ask.LINK, said=link[0])
        if self._is_address(name):
            yield Question(Ask.ADDRESS, said=name)
        yield from self._of_kind(name, kind)

    def _of_kind(self, name: str, kind: EndorserKind | None) -> Iterator[Question]:
        if kind is EndorserKind.INDIVIDUAL and self.is_organisation(name):
            yield Question(Ask.ORGANISATION, said=name)
        if kind not in {None, EndorserKind.INDIVIDUAL} and self.is_person(name):
            yield Question(Ask.PERSON, said=name)

    def is_organisation(self, name: str) -> bool:
        """Whether a name sounds like that of an organisation."""
        words = folded(name).split()
        wide = any(one in folded(name) for one in self._within)
        return wide or len(words) > MOST_WORDS or not self._telling.isdisjoint(words)

    def is_person(self, name: str) -> bool:
        """Whether a name sounds like that of a person."""
        words = folded(name).split()
        if not words or self.is_organisation(name):
            return False
        titled = words[0] in self._honorifics and len(words) > 1
        return titled or (len(words) in PERSON_WORDS and words[0] in self._given)

    def _is_address(self, name: str) -> bool:
        plain = f" {folded(name)} "
        street = (f" {one} " in plain or (_is_wide(one) and one in plain)
                  for one in self._streets)  # fmt: skip
        return any(map(str.isdigit, plain)) and any(street)


def inert(column: Column, said: str) -> Iterator[Question]:
    """A formula in a field; nobody evaluates it."""
    if FORMULA.match(said):
        yield Question(Ask.FORMULA, column, public(said))


def private(column: Column, said: str) -> Iterator[Question]:
    """An address or telephone number in a field that may be printed."""
    if public(said) != said:
        yield Question(Ask.CONTACT, column)


def is_loud(name: str) -> bool:
    """Whether a name is in capitals and no acronym."""
    words = [word for word in name.split() if any(map(str.isalpha, word))]
    letters = sum(map(str.isalpha, name))
    return name.isupper() and letters > (LOUD if len(words) == 1 else len("NGO"))


def is_quiet(name: str) -> bool:
    """Whether a name has letters that could be capitals, and none is."""
    # Georgian has capitals that no name begins with: its letters have no title case.
    return name.islower() and name.title() != name


def _is_wide(word: str) -> bool:
    """Whether a word is of a script that writes no spaces between words."""
    return any("\u2e80" <= one <= "\ud7ff" for one in word)
