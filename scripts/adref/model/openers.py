"""The words that open a paragraph, found by the longest match in the table."""

import re
from functools import cache, lru_cache

from adref.model.language import Language, OpenerCase, Openers
from adref.model.text import Kind

SPELLINGS = {"'": "['’]", "’": "['’]", "е": "[её]", "Е": "[ЕЁ]"}
"""Letters that authors write in two ways."""
VOWELS = "[\u064b-\u0652]*"
"""The vowel signs of Arabic, which authors write or leave out."""
UNSPOKEN = re.compile("[\u064b-\u0652]")
SAME = str.maketrans("’ё", "'е")
REACH = 80
"""Letters in which an opener begins, particle and adverb before it."""


def opener(text: str, kind: Kind, language: Language) -> int:
    """How many characters at the start of a text are its opener; 0 for none."""
    return _length(text, kind, language.openers)


def cased(text: str, language: Language) -> str:
    """An opener with its first letter in the language's case."""
    match language.openers.case:
        case OpenerCase.CAPITAL:
            return text[:1].upper() + text[1:]
        case OpenerCase.LOWER:
            return text[:1].lower() + text[1:]
        case OpenerCase.UNCASED:
            return text


def _near(table: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The verbs whose first word stands near the start of a text.

    A pattern of these few is far quicker to make than one of the whole table.
    """
    head = _plain(text[:REACH])
    return tuple(verb for verb, first in _firsts(table) if first in head)


@cache
def _firsts(table: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The verbs of a table, without what is not emphasised, and their first words."""
    verbs = dict.fromkeys(entry.split("|")[0].strip() for entry in table)
    return tuple((verb, _plain(verb.split(" ")[0])) for verb in verbs)


def _plain(words: str) -> str:
    """Words as they are when each of their spellings is taken for the same."""
    return UNSPOKEN.sub("", words).lower().translate(SAME)


@lru_cache(maxsize=10_000)
def _length(text: str, kind: Kind, openers: Openers) -> int:
    # Many rules ask for the opener of the same paragraph.
    tables = {
        Kind.PREAMBULAR: openers.preambular,
        Kind.OPERATIVE: openers.operative,
    }
    verbs = _near(tables.get(kind, ()), text)
    # Few texts have vowel signs, and a pattern without room for them is soon made.
    vowels = VOWELS if UNSPOKEN.search(text) else ""
    match = _pattern(verbs, openers, vowels).match(text) if verbs else None
    return match.end() if match else 0


@cache
def _pattern(verbs: tuple[str, ...], openers: Openers, vowels: str) -> re.Pattern[str]:
    """Particle, adverb, verb; where words have spaces, the verb ends with its word."""

    def spelt(words: str) -> str:
        return "".join(_letter(letter, vowels) for letter in words)

    def room(words: str) -> str:
        return words + _optional(
            [joint + spelt(one) + r"(?!\w)" for one in openers.after]
        )

    joint = re.escape(openers.joint)
    longest_first = sorted(verbs, key=lambda verb: (-len(verb), verb))
    verb = _either(
        [
            " ".join(room(spelt(word)) for word in one.split(" "))
            for one in longest_first
        ]
    )
    particle = _optional([spelt(word) for word in openers.attached])
    adverb = _optional([spelt(word) + joint for word in openers.before])
    end = r"(?!\w)" if openers.joint else ""
    return re.compile(particle + adverb + verb + end, re.IGNORECASE)


def _letter(letter: str, vowels: str) -> str:
    """A pattern for a letter in whichever way authors write it."""
    spelt = SPELLINGS.get(letter, re.escape(letter))
    return spelt + vowels if "\u0621" <= letter <= "\u064a" else spelt


def _either(patterns: list[str]) -> str:
    return f"(?:{'|'.join(patterns)})"


def _optional(patterns: list[str]) -> str:
    return f"{_either(patterns)}?" if patterns else ""
