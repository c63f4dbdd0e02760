"""Words that every language writes alike, such as symbols of documents."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.counterparts import Pair, pairs
from adref.checking.subject import Hit, Kind, Look

NOTHING = re.compile("(?!)")


@dataclass(frozen=True, slots=True)
class Kept:
    """What `find` matches in the original is in the translation too, as often.

    What `varies` matches within it may be other words in each language, or none.
    """

    find: re.Pattern[str]
    varies: re.Pattern[str] = NOTHING


def check(look: Look[Kept]) -> Iterator[Hit]:
    """A hit for each match that the translation has more of or less of."""
    for pair in pairs(look):
        wanted = look.settings.find.findall(pair.original.words)
        given = look.settings.find.findall(pair.site.words)
        if Counter(wanted) != Counter(given):
            lost = _lacking(wanted, given, look.settings.varies)
            new = _lacking(given, wanted, look.settings.varies)
            if lost or new:
                yield _hit(pair, lost, new)


def _lacking(found: list[str], other: list[str], varies: re.Pattern[str]) -> list[str]:
    """Those of the words found that are not in another list as often."""
    left = Counter(varies.sub("", one) for one in other)
    lacking: list[str] = []
    for one in found:
        bare = varies.sub("", one)
        left[bare] -= 1
        if left[bare] < 0:
            lacking.append(one)
    return lacking


def _hit(pair: Pair, lost: list[str], new: list[str]) -> Hit:
    text = pair.site.passage.text
    start = text.find(new[0]) if new else 0
    end = start + len(new[0]) if new else len(text)
    said = {"wanted": _listed(lost), "given": _listed(new)}
    return Hit(pair.site, start, end, said=said)


def _listed(found: list[str]) -> str:
    return " and ".join(f'"{one}"' for one in found) or "nothing"


KIND = Kind(Kept, check)
