"""The particle that ties a preambular paragraph to the one before it."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.openings import opening_start
from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Particle:
    """The particle, and the words that it is written together with."""

    particle: str
    words: tuple[str, ...]


def check(look: Look[Particle]) -> Iterator[Hit]:
    """A hit where the first paragraph has the particle, or a later one lacks it."""
    bare = look.settings.words
    tied = tuple(look.settings.particle + word for word in bare)
    for site, text in look.texts:
        start = opening_start(site)
        if text.startswith(tied if site.number == 1 else bare, start):
            end = (text + " ").index(" ", start)
            found = text[start:end]
            particle = look.settings.particle
            first = site.number == 1
            write = found.removeprefix(particle) if first else particle + found
            yield Hit(site, start, end, write)


KIND = Kind(Particle, check)
