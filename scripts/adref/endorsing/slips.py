"""Words that differ by a slip of typing.

Two words are near each other where they have a slip in common: what is left of each
when a letter or two are taken out. So one letter more, less, other, or two letters
exchanged are found by looking up, without comparing every word with every other.
"""

from functools import lru_cache
from itertools import combinations

SHORTEST = 4
"""Letters of a word that may have one slip."""
LONG = 10
"""Letters of a word that may have two."""
LONGEST = 40


@lru_cache(50_000)
def slips(word: str) -> tuple[str, ...]:
    """The word, and what is left of it without any one letter."""
    if not _may_slip(word):
        return (word,)
    return (word, *{word[:at] + word[at + 1 :] for at in range(len(word))})


@lru_cache(10_000)
def double_slips(word: str) -> tuple[str, ...]:
    """The same, and for a long word what is left without any two letters."""
    if not LONG <= len(word) <= LONGEST:
        return slips(word)
    pairs = combinations(range(len(word)), 2)
    left = {word[:one] + word[one + 1 : two] + word[two + 1 :] for one, two in pairs}
    return (*slips(word), *left)


def _may_slip(word: str) -> bool:
    """Whether a letter may have gone astray: not in numbers and in short words."""
    return SHORTEST <= len(word) <= LONGEST and not any(map(str.isdigit, word))
