"""What the list of endorsers is printed with: its layout, countries, scripts."""

from functools import cache
from pathlib import Path

from adref.composing.work import Listing
from adref.desk.known import geography
from adref.desk.layout import STYLES
from adref.desk.rulebook import edition_in_force
from adref.desk.shelf import Shelf
from adref.model.finding import Outcome
from adref.model.layout import USUAL
from adref.model.place import Place
from adref.model.script import Scripts
from adref.model.submission import Identity
from adref.reading.layouts import read_scripts


def listing(identity: Identity, shelf: Shelf) -> Listing | None:
    """What a submission's list is printed with; None where the shelf knows why not.

    The layout is the submission's own, else its forum's, else the usual one.
    """
    name, asked = chosen(identity, shelf)
    layout = shelf.layout(name, asked)
    return layout and Listing(layout, geography(shelf), scripts(shelf))


def chosen(identity: Identity, shelf: Shelf) -> tuple[str, Place]:
    """The name of the layout, and where somebody chose it."""
    if identity.signing.layout:
        return identity.signing.layout, identity.place_of("signing")
    edition = edition_in_force(identity, shelf).value
    if edition and edition.layout:
        return edition.layout, edition.place
    return USUAL, identity.place


def scripts(shelf: Shelf) -> Scripts:
    """The scripts that names may be written in; what is wrong with them is noted."""
    path = STYLES / "scripts.yaml"
    outcome = _scripts(path, path.stat().st_mtime_ns)
    shelf.findings.extend(outcome.findings)
    return outcome.value or {}


@cache
def _scripts(path: Path, _: int) -> Outcome[Scripts]:
    """The scripts; the time of the last change tells whether to read them again."""
    return read_scripts(path.read_bytes(), f"styles/{path.name}")
