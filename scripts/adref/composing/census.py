"""Those who sign on, counted by what they are and where they are from."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from adref.composing.atlas import WORLD, Atlas
from adref.model.endorser import Endorser

UNSAID = ""
"""Under it count those who do not say."""
Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Census:
    """Endorsers by kind, country, region, group and consultative status.

    Each by words or codes. A region counts all that lies in it, and stands before the
    regions in it; `depths` is in how many others each of them lies.
    """

    kinds: Counts
    countries: Counts
    regions: Counts
    depths: Counts
    groups: Counts
    statuses: Counts


def census(endorsers: Iterable[Endorser], known: Atlas) -> Census:
    """Count all who are given."""
    endorsers = tuple(endorsers)
    paths = [_path(one.country, known) for one in endorsers]
    regions = sorted({path[:end] for path in paths for end in range(1, len(path) + 1)})
    ordered = sorted(regions, key=lambda path: _named(path, known))
    lying = Counter(code for path in paths for code in path)
    return Census(
        kinds=_counted(one.kind for one in endorsers),
        countries=_counted(
            one.country if one.country in known.countries else UNSAID
            for one in endorsers
        ),
        regions={path[-1]: lying[path[-1]] for path in ordered},
        depths={path[-1]: len(path) - 1 for path in ordered},
        groups=_counted(one.group or UNSAID for one in endorsers),
        statuses=_counted(one.status or UNSAID for one in endorsers),
    )


def _counted(said: Iterable[str]) -> Counts:
    """By words in order, those who do not say at the end."""
    found = Counter(said)
    return {one: found[one] for one in sorted(found, key=lambda one: (not one, one))}


def _path(code: str, known: Atlas) -> tuple[str, ...]:
    """The regions that a country or a region lies in, the largest first."""
    if code not in {WORLD, *known.above, *known.above.values()}:
        return (UNSAID,)
    return tuple(_upwards(code, known))[::-1]


def _upwards(code: str, known: Atlas) -> Iterator[str]:
    while code:
        if code not in known.countries:
            yield code
        code = known.above.get(code, "")


def _named(path: tuple[str, ...], known: Atlas) -> tuple[tuple[bool, str], ...]:
    """What a region is sorted by: the names of those it lies in, and its own."""
    return tuple((code in {UNSAID, WORLD}, known.name(code)) for code in path)
