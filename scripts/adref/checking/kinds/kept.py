"""Words that every language writes alike, such as symbols of documents."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.counterparts import Pair, pairs
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Kept:
    """What `find` matches in the original is in the translation too, as often."""

    find: re.Pattern[str]


def check(look: Look[Kept]) -> Iterator[Hit]:
    """A hit for each match that the translation has more of or less of."""
    for pair in pairs(look):
        wanted = Counter(look.settings.find.findall(pair.original.words))
        given = Counter(look.settings.find.findall(pair.site.words))
        if wanted != given:
            yield _hit(pair, list(wanted - given), list(given - wanted))


def _hit(pair: Pair, lost: list[str], new: list[str]) -> Hit:
    text = pair.site.passage.text
    start = text.find(new[0]) if new else 0
    end = start + len(new[0]) if new else len(text)
    said = {"wanted": _listed(lost), "given": _listed(new)}
    return Hit(pair.site, start, end, said=said)


def _listed(found: list[str]) -> str:
    return " and ".join(f'"{one}"' for one in found) or "nothing"


KIND = Kind(Kept, check)
