"""Which language a text is in: by its small words, else by its script."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from adref.model.language import Language
from adref.model.wording import worded

SURE = 1.3
"""The best language has to be so many times better than the next."""
FEW = 4
"""Small words; with fewer nobody can be sure."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A language's code, and whether there is little doubt."""

    code: str
    sure: bool


def guessed(texts: Iterable[str], languages: Mapping[str, Language]) -> Guess:
    """The language that some texts are in."""
    words = Counter(word.lower() for text in texts for word in worded(text))
    counted = {
        code: sum(words[small] for small in language.small_words)
        for code, language in languages.items()
        if _script(language.name) == _main_script(words)
    }
    if not counted:
        return Guess(next(iter(languages)), sure=False)
    best, *others = sorted(counted.values(), reverse=True)
    code = max(counted, key=lambda one: counted[one])
    alone = not others or best >= SURE * others[0]
    return Guess(code, sure=alone and (best >= FEW or not others))


def _main_script(words: Counter[str]) -> str:
    scripts: Counter[str] = Counter()
    for word, times in words.items():
        scripts[_script(word)] += times * len(word)
    scripts.pop("", None)
    return scripts.most_common(1)[0][0] if scripts else ""


def _script(word: str) -> str:
    """The first word of the name of its first letter: LATIN, CYRILLIC, CJK."""
    letter = next((one for one in word if one.isalpha()), "")
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0] if letter else ""
