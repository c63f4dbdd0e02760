"""Organisations that put their name to more statements than a forum takes of them."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain, combinations

from adref.desk.layout import Project
from adref.desk.rulebook import edition_in_force
from adref.desk.shelf import Shelf
from adref.endorsing.folding import normal
from adref.model.endorser import Endorser, EndorserKind, is_printed
from adref.model.finding import Finding, Level
from adref.model.place import Place
from adref.model.submission import Identity


@dataclass(frozen=True, slots=True)
class Statement:
    """What goes to a forum that takes one a year, and which organisations sign it."""

    identity: Identity
    signing: tuple[Endorser, ...]

    @property
    def call(self) -> tuple[str, int]:
        """The forum, and the year for which it takes one statement."""
        return self.identity.forum, self.identity.date.year


def repeated(names: Collection[str], project: Project) -> tuple[Finding, ...]:
    """That an organisation signs or submits two statements to one call.

    All submissions of the project are looked at; told is what stands in those named.
    What cannot be read is told elsewhere.
    """
    shelf = Shelf(project, [])
    found = [one for name in project.names() if (one := _statement(name, shelf))]
    return tuple(
        finding
        for one, other in combinations(found, 2)
        if one.call == other.call
        for here, there in ((one, other), (other, one))
        if here.identity.name in names
        for finding in _twice(here, there)
    )


def _statement(name: str, shelf: Shelf) -> Statement | None:
    identity = shelf.identity(name)
    edition = edition_in_force(identity, shelf).value if identity else None
    if identity is None or edition is None or not edition.once_a_year:
        return None
    cutoff = identity.signing.cutoff
    return Statement(
        identity,
        tuple(
            one
            for one in shelf.endorsers(name)
            if one.kind is not EndorserKind.INDIVIDUAL and is_printed(one, cutoff)
        ),
    )


def _twice(here: Statement, there: Statement) -> Iterator[Finding]:
    also = there.identity.name
    theirs: defaultdict[str, set[str]] = defaultdict(set)
    for one in there.signing:
        for name in _names(one):
            theirs[name].add(one.country)
    for one in here.signing:
        known = [theirs[name] for name in _names(one) if name in theirs]
        countries = set(chain.from_iterable(known))
        if countries and (one.country in {"", *countries} or "" in countries):
            yield _finding(one.place, f'"{one.id}" signs "{also}" as well')
        elif _submits(one, there.identity):
            yield _finding(one.place, f'"{one.id}" submits "{also}" itself')


def _names(one: Endorser) -> frozenset[str]:
    """All names of an organisation, so that one is like another where they are."""
    names = (one.name, one.name_un, *one.names.values())
    return frozenset(normal(name) for name in names if name)


def _submits(one: Endorser, identity: Identity) -> bool:
    said = f" {normal(identity.submitted_by.text)} "
    return any(f" {name} " in said.replace(",", " ") for name in _names(one))


def _finding(place: Place, twice: str) -> Finding:
    return Finding(
        place,
        "one-statement",
        f"{twice}, and the forum takes one statement a year of an organisation; ask "
        "which one it is, and take the other name out",
        Level.WARNING,
    )
