"""Who stands in which section of a list, and under which heading."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from adref.composing.atlas import Atlas
from adref.composing.names import alphabetical, ordered
from adref.model.endorser import Consultative, Endorser, EndorserKind
from adref.model.language import Language
from adref.model.layout import Grouping, Layout, Section, Where, Who


@dataclass(frozen=True, slots=True)
class Rows:
    """Endorsers in their order, below a heading; it is empty where they have none."""

    heading: str
    endorsers: tuple[Endorser, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A section with those who stand in it, in one row or parted under headings."""

    section: Section
    rows: tuple[Rows, ...]

    @property
    def endorsers(self) -> tuple[Endorser, ...]:
        """All of them, in order."""
        return tuple(one for rows in self.rows for one in rows.endorsers)


def filled(
    endorsers: Sequence[Endorser],
    layout: Layout,
    known: Atlas,
    language: Language,
) -> tuple[Filled, ...]:
    """The sections that anybody stands in; each takes whom none before it took."""
    left = list(endorsers)
    done: list[Filled] = []
    for section in layout.sections:
        mine = [one for one in left if _belongs(one, section)]
        left = [one for one in left if not _belongs(one, section)]
        if mine:
            rows = _rows(mine, section.by, known, language)
            done.append(Filled(section, rows))
    return tuple(done)


def capped(sections: Iterable[Filled], most: int) -> tuple[Filled, ...]:
    """The sections with the first so many names alone; 0 leaves them all."""
    left = most
    done: list[Filled] = []
    for section in sections:
        rows: list[Rows] = []
        for row in section.rows:
            kept = row.endorsers[:left] if most else row.endorsers
            left -= len(kept)
            rows += [Rows(row.heading, kept)] if kept else []
        done += [Filled(section.section, tuple(rows))] if rows else []
    return tuple(done)


def listed(sections: Iterable[Filled], where: Where) -> tuple[Filled, ...]:
    """The sections that stand in one place."""
    return tuple(one for one in sections if one.section.where is where)


def _belongs(endorser: Endorser, section: Section) -> bool:
    return any(WHO[who](endorser) for who in section.of)


WHO: dict[Who, Callable[[Endorser], bool]] = {
    Who.ORGANISATION: lambda one: one.kind is EndorserKind.ORGANISATION,
    Who.NETWORK: lambda one: one.kind is EndorserKind.NETWORK,
    Who.INDIVIDUAL: lambda one: one.kind is EndorserKind.INDIVIDUAL,
    Who.GENERAL: lambda one: one.status is Consultative.GENERAL,
    Who.SPECIAL: lambda one: one.status is Consultative.SPECIAL,
    Who.ROSTER: lambda one: one.status is Consultative.ROSTER,
    Who.ANYONE: lambda _: True,
}


def _rows(
    endorsers: Sequence[Endorser], by: Grouping, known: Atlas, language: Language
) -> tuple[Rows, ...]:
    """Under the names of places in their order; then the world, then nowhere."""
    if by is Grouping.NONE:
        return (Rows("", ordered(endorsers, language)),)
    places: dict[str, list[Endorser]] = {}
    for one in endorsers:
        code = one.country if by is Grouping.COUNTRY else known.region(one.country)
        places.setdefault(known.name(code), []).append(one)
    last = (known.world, known.nowhere)
    first = alphabetical(sorted(places.keys() - set(last)), str, language)
    return tuple(
        Rows(name, ordered(places[name], language))
        for name in (*first, *last)
        if name in places
    )
