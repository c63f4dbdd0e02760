"""The line that enacts, typed as a paragraph or before its first words."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.masking import GONE
from adref.checking.openings import opening_start
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.language import Language

LOOKALIKES = str.maketrans("’", "'")
BLANK = f" {GONE}"
LONGEST = 120
"""No line has so many letters."""
PAUSES = ",،，:؛;.。"
"""What may stand after the line, in whichever language's marks its author typed."""


@dataclass(frozen=True, slots=True)
class Enacting:
    """Nothing to set: the lines are those of the language's organs.

    A hit tells `organ`, its key.
    """


def check(look: Look[Enacting]) -> Iterator[Hit]:
    """A hit for each paragraph that is the line, or goes on after it."""
    language = look.subject.language
    lines = {key: _plain(organ.enacting) for key, organ in language.organs.items()}
    for site, text in look.texts:
        start = opening_start(site)
        said = _plain(text[start : start + LONGEST])
        for key, line in lines.items():
            if said.startswith(line) and _ends(said[len(line) :]):
                yield _hit(site, start, len(line), key, language)


def _hit(site: Site, start: int, length: int, key: str, language: Language) -> Hit:
    name = language.organs[key].name
    return Hit(site, start, start + length, None, {"organ": key, "name": name})


def _plain(text: str) -> str:
    """The words in one spelling, letter for letter."""
    return text.translate(LOOKALIKES).lower()


def _ends(rest: str) -> bool:
    after = rest.lstrip(BLANK)
    return not after or after[0] in PAUSES


KIND = Kind(Enacting, check)
