"""Spellings that are all right by themselves, but not together in one text."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from adref.checking.casing import cased_as
from adref.checking.glances import plain
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Variants:
    """Groups of spellings of one word, the preferred one first, in small letters.

    A word that begins with a spelling is one of its forms.
    """

    groups: tuple[tuple[str, ...], ...]


def check(look: Look[Variants]) -> Iterator[Hit]:
    """A hit for each spelling that the text uses less than another one."""
    for group in look.settings.groups:
        found = [
            (site, match)
            for site, text in look.texts
            if any(form in plain(text) for form in group)
            for match in _pattern(group).finditer(text)
        ]
        times = Counter(match[1].lower() for _, match in found)
        usual = max(group, key=lambda form: (times[form], -group.index(form)))
        for site, match in found:
            if match[1].lower() != usual:
                write = cased_as(match[1], usual) + match[0][len(match[1]) :]
                yield Hit(
                    site, match.start(), match.end(), write, {"times": times[usual]}
                )


@cache
def _pattern(group: tuple[str, ...]) -> re.Pattern[str]:
    either = "|".join(re.escape(form) for form in group)
    return re.compile(rf"\b((?i:{either}))\w*")


KIND = Kind(Variants, check)
