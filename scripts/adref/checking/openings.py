"""The words that open a paragraph where it stands: where they begin and end."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from adref.checking.masking import GONE
from adref.checking.sites import Site
from adref.model.language import Language, Openers
from adref.model.openers import opener
from adref.model.rule import Part
from adref.model.text import Kind

BRACKETS = f"[ {GONE}"
"""What may stand before an opener: a negotiation bracket, and blanked markup."""
WORD = re.compile(r"[^\W\u4e00-\u9fff]+|\w{1,12}")
"""A word; Chinese has no spaces, and a few characters tell enough."""
OTHER = {Kind.PREAMBULAR: Kind.OPERATIVE, Kind.OPERATIVE: Kind.PREAMBULAR}
LONGEST = 150
"""No opener has so many letters, its adverbs included."""
SHARE = 3
"""A text is told by "we" where one operative paragraph in so many opens with it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """An opener within the words of its site; `end` is `start` where there is none."""

    site: Site
    start: int
    end: int

    @property
    def words(self) -> str:
        """The words of the opener."""
        return self.site.words[self.start : self.end]


def opening(site: Site, kind: Kind, language: Language) -> Opening:
    """The opener of a site: as its author marked it, or from the table of a kind."""
    start = opening_start(site)
    if site.passage.text[start - 1 : start] == "_":
        end = site.words.find(GONE, start)
        return Opening(site, start, max(end, start))
    length = opener(site.words[start : start + LONGEST], kind, language)
    return Opening(site, start, start + length)


def opening_start(site: Site) -> int:
    """Where the first word of a site stands."""
    return len(site.words) - len(site.words.lstrip(BRACKETS))


def first_word(site: Site) -> Opening:
    """The first word of a site, as much of it as a message needs."""
    start = opening_start(site)
    match = WORD.match(site.words, start)
    return Opening(site, start, match.end() if match else start)


def akin(words: str, table: tuple[str, ...], openers: Openers) -> str:
    """The opener of a table that says the same in another form, or ""."""
    plain = adverb(openers).sub("", words).strip().casefold()
    near = [one for one in verbs(table) if _same_verb(plain, one.casefold())]
    return max(near, key=lambda one: _likeness(plain, one.casefold()), default="")


def verbs(table: tuple[str, ...]) -> list[str]:
    """The emphasised words of each entry of a table."""
    return [entry.split("|")[0].strip() for entry in table]


def told_by_us(sites: Iterable[Site], language: Language) -> bool:
    """Whether "we" speak: at the start of the preamble, or in many paragraphs."""
    heads = [site for site in sites if len(site.path) == 1 and not site.annex]
    first = [site for site in heads if site.part is Part.PREAMBULAR][:2]
    own = [site for site in heads if site.part is Part.OPERATIVE]
    said = sum(_by_us(site, language) for site in own)
    many = said > 1 and said * SHARE > len(own)
    return many or any(_by_us(site, language) for site in first)


def _by_us(site: Site, language: Language) -> bool:
    we = _pattern(language.openers.we)
    return bool(we.match(site.words, opening_start(site)))


def _same_verb(one: str, other: str) -> bool:
    """Whether one holds the other, or their first words begin alike."""
    first, second = one.partition(" ")[0], other.partition(" ")[0]
    least = max(3, (min(len(first), len(second)) + 1) // 2)
    return one in other or other in one or _shared(first, second) >= least


def _likeness(one: str, other: str) -> tuple[int, int, int]:
    """How much two openers have in common: words, first letters, shortness."""
    words = set(one.split(" ")) & set(other.split(" "))
    return len(words), _shared(one, other), -len(other)


def _shared(one: str, other: str) -> int:
    """How many letters two words have in common at their start."""
    pairs = enumerate(zip(one, other, strict=False))
    length = min(len(one), len(other))
    return next((at for at, (left, right) in pairs if left != right), length)


@cache
def adverb(openers: Openers) -> re.Pattern[str]:
    """Any word for "also" with what stands between it and the verb."""
    words = {word.casefold() for word in (*openers.before, *openers.after)}
    either = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"
    joint = re.escape(openers.joint)
    if not joint:
        return re.compile(f"^(?:{either})")
    pattern = f"^(?:{either}){joint}|{joint}(?:{either})(?!\\w)"
    return re.compile(pattern, re.IGNORECASE)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)
