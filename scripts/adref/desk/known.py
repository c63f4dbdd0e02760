"""What is known besides the texts: terms, countries, resolutions.

What adref brings along is read once as long as it stays the same.
"""

from functools import cache
from pathlib import Path
from typing import TypeVar

from adref.desk.layout import STYLES
from adref.desk.shelf import Shelf
from adref.model.finding import Outcome
from adref.model.submission import Reference
from adref.model.term import Geography, Knowledge, Resolution
from adref.reading.countries import read_countries
from adref.reading.resolutions import read_resolutions

Value = TypeVar("Value")
ORGANS = {
    "E/RES/": "economic-and-social-council",
    "A/HRC/RES/": "human-rights-council",
    "S/RES/": "security-council",
}
"""The organs whose resolutions have these symbols; the Assembly has the rest."""


def knowledge(shelf: Shelf) -> Knowledge:
    """All that a project and adref know; what is wrong with it is noted."""
    countries, resolutions = STYLES / "countries.yaml", STYLES / "resolutions.yaml"
    geography = _noted(_countries(countries, countries.stat().st_mtime_ns), shelf)
    adopted = _noted(_resolutions(resolutions, resolutions.stat().st_mtime_ns), shelf)
    cited = [_resolution(one) for one in shelf.references().values()]
    return Knowledge(
        terms=shelf.terms(),
        countries=geography.countries if geography else (),
        resolutions=(*(one for one in cited if one), *(adopted or ())),
        regions=geography.regions if geography else (),
    )


def geography(shelf: Shelf) -> Geography:
    """Regions and countries alone, none where their file is wrong."""
    path = STYLES / "countries.yaml"
    outcome = _countries(path, path.stat().st_mtime_ns)
    return _noted(outcome, shelf) or Geography((), ())


def _noted(outcome: Outcome[Value], shelf: Shelf) -> Value | None:
    shelf.findings.extend(outcome.findings)
    return outcome.value


def _resolution(reference: Reference) -> Resolution | None:
    """A resolution among the references; one with a title is cited by that alone."""
    if not (reference.resolution and reference.date):
        return None
    organs = (
        organ for sign, organ in ORGANS.items() if reference.symbol.startswith(sign)
    )
    organ = next(organs, "general-assembly")
    key = "" if reference.titles else reference.key
    return Resolution(organ, reference.resolution, reference.date, key)


@cache
def _countries(path: Path, _: int) -> Outcome[Geography]:
    """The countries; the time of the last change tells whether to read them again."""
    return read_countries(path.read_bytes(), f"styles/{path.name}")


@cache
def _resolutions(path: Path, _: int) -> Outcome[tuple[Resolution, ...]]:
    """The known resolutions, likewise."""
    return read_resolutions(path.read_bytes(), f"styles/{path.name}")
