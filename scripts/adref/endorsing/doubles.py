"""Entries and rows that may be the same endorser, found by what they share.

Each is put under a few keys, made of its names, and looked up under them; nothing is
compared with everything. Only a person says that two are the same.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from adref.endorsing.names import Names, is_latin
from adref.endorsing.slips import slips
from adref.model.review import Candidate, Why

MOST = 5
"""Candidates that a person is shown."""
LOOKED_AT = 100
"""Bearers of one key that are looked at: a name that so many share tells nothing."""
FEWEST_WORDS = 2
"""Words of a name that another may have one word more than."""
FEWEST_ABROAD = 4
"""Letters of an acronym, or words of a name, that are a hint across countries."""
ORDER = {why: place for place, why in enumerate(Why)}


@dataclass(frozen=True, slots=True)
class Bearer:
    """What is compared of an entry or row; all of it may be empty but id and name."""

    id: str
    name: str
    is_person: bool
    country: str = ""
    acronym: str = ""
    names: tuple[str, ...] = ()
    site: str = ""


class Trace(NamedTuple):
    """A key, what it would tell, and how far: `weight` letters or words."""

    key: str
    why: Why
    weight: int = 0


@dataclass(slots=True)
class Doubles:
    """All bearers so far, by their traces."""

    names: Names
    _bearers: defaultdict[str, list[Bearer]] = field(
        default_factory=lambda: defaultdict[str, list[Bearer]](list)
    )

    def add(self, bearer: Bearer) -> None:
        """Let this one be found from now on."""
        for key in set(self._left(bearer)):
            self._bearers[key].append(bearer)

    def of(self, bearer: Bearer, but: Collection[str] = ()) -> tuple[Candidate, ...]:
        """Those that may be the same, the surest first, but some ids."""
        found: dict[str, Candidate] = {}
        known = {one for one in self._sought(bearer) if one.key in self._bearers}
        for trace in sorted(known, key=_rank):
            for other in islice(self._bearers[trace.key], LOOKED_AT):
                why = _why(bearer, other, trace)
                if why and other.id not in found and other.id not in but:
                    found[other.id] = Candidate(other.id, other.name, why)
        ordered = sorted(found.values(), key=lambda one: (ORDER[one.why], one.id))
        return tuple(ordered[:MOST])

    def _left(self, bearer: Bearer) -> Iterator[str]:
        """The keys under which a bearer is found."""
        for tokens, name in self._worded(bearer):
            yield _whole(tokens)
            yield _tight(tokens)
            yield from _slipping(tokens, bearer)
            yield from (f"longer {rest}" for rest in _rests(tokens))
            yield from self._sounds(name, bearer, is_latin(name))
            yield from (f"initials {one}" for one in self._initials(name, bearer))
        yield from (f"acronym {one}" for one in self._acronyms(bearer))
        yield from _sites(bearer)

    def _sought(self, bearer: Bearer) -> Iterator[Trace]:
        """Where others that may be the same are looked for."""
        for tokens, name in self._worded(bearer):
            size = len(tokens)
            yield Trace(_whole(tokens), Why.NAME)
            yield Trace(_tight(tokens), Why.NAME)
            for key in _slipping(tokens, bearer):
                yield Trace(key, Why.SLIP, size)
            yield Trace(f"longer {_sorted(tokens)}", Why.LONGER)
            yield from (Trace(f"whole {one}", Why.LONGER) for one in _rests(tokens))
            # Two names in Latin letters are compared letter by letter.
            scripts = (False,) if is_latin(name) else (True, False)
            for script in scripts:
                for key in self._sounds(name, bearer, script):
                    yield Trace(key, Why.SOUND, size)
            for one in self._initials(name, bearer):
                yield Trace(f"acronym {one}", Why.ACRONYM, len(one))
        for one in self._acronyms(bearer):
            yield Trace(f"acronym {one}", Why.ACRONYM, len(one))
            yield Trace(f"initials {one}", Why.ACRONYM, len(one))
        yield from (Trace(key, Why.WEBSITE) for key in _sites(bearer))

    def _worded(self, bearer: Bearer) -> Iterator[tuple[tuple[str, ...], str]]:
        names = dict.fromkeys((bearer.name, *bearer.names))
        for name in dict.fromkeys(v for one in names for v in self.names.variants(one)):
            if tokens := self.names.tokens(name):
                yield tokens, name

    def _sounds(self, name: str, bearer: Bearer, script: object) -> Iterator[str]:
        if sound := self.names.sound(name):
            yield f"sound {bearer.is_person} {script} {sound}"

    def _initials(self, name: str, bearer: Bearer) -> Collection[str]:
        return () if bearer.is_person else sorted(self.names.initials(name))

    def _acronyms(self, bearer: Bearer) -> Collection[str]:
        if bearer.is_person:
            return ()
        return sorted(self.names.acronyms(bearer.name, bearer.acronym))


def _rank(trace: Trace) -> tuple[int, str]:
    return ORDER[trace.why], trace.key


def _why(bearer: Bearer, other: Bearer, trace: Trace) -> Why | None:
    """What one tells of the other, or None where it tells nothing."""
    abroad = bool(bearer.country and other.country and bearer.country != other.country)
    if trace.why is Why.NAME:
        return Why.COUNTRY if abroad else Why.NAME
    if trace.why is Why.WEBSITE or not abroad:
        return trace.why if bearer.is_person == other.is_person else None
    return trace.why if trace.weight >= FEWEST_ABROAD else None


def _sorted(tokens: tuple[str, ...]) -> str:
    return " ".join(sorted(set(tokens)))


def _whole(tokens: tuple[str, ...]) -> str:
    return f"whole {_sorted(tokens)}"


def _tight(tokens: tuple[str, ...]) -> str:
    return f"tight {''.join(tokens)}"


def _rests(tokens: tuple[str, ...]) -> Iterator[str]:
    """What is left of a name without one of its words."""
    words = sorted(set(tokens))
    if len(words) > FEWEST_WORDS:
        for place in range(len(words)):
            yield " ".join(words[:place] + words[place + 1 :])


def _slipping(tokens: tuple[str, ...], bearer: Bearer) -> Iterator[str]:
    """A name with a slip in one of its words."""
    words = sorted(set(tokens))
    for place, word in enumerate(words):
        rest = " ".join(words[:place] + words[place + 1 :])
        for left in slips(word)[1:] and slips(word):
            yield f"slip {bearer.is_person} {rest}|{left}"


def _sites(bearer: Bearer) -> Iterator[str]:
    if bearer.site and not bearer.is_person:
        yield f"site {bearer.site}"
