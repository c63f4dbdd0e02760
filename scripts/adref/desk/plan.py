"""What there is to build: which submission in which languages, made from what."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from adref.desk.layout import FORMATS, STYLES, Project
from adref.desk.shelf import Shelf
from adref.model.finding import Finding
from adref.model.place import Place
from adref.model.submission import Identity
from adref.reading.ids import unfit_name


@dataclass(frozen=True, slots=True)
class Edition:
    """One submission in one language."""

    submission: str
    language: str
    original: str
    form: str

    def artefacts(self, project: Project) -> tuple[Path, ...]:
        """The files this edition ends in."""
        return tuple(
            project.artefact(self.submission, self.language, kind) for kind in FORMATS
        )

    def ledger(self, project: Project) -> tuple[Path, ...]:
        """The ledger, where the submission has one."""
        path = project.submission(self.submission) / "endorsers.yaml"
        return (path,) if path.exists() else ()

    def texts(self, project: Project) -> tuple[Path, ...]:
        """The original and, for another language, its translation."""
        folder = project.submission(self.submission)
        codes = dict.fromkeys((self.original, self.language))
        return tuple(folder / f"text.{code}.yaml" for code in codes)

    def languages(self) -> tuple[Path, ...]:
        """The facts of the languages that the edition speaks."""
        codes = dict.fromkeys((self.original, self.language))
        return tuple(STYLES / "languages" / f"{code}.yaml" for code in codes)


@dataclass(frozen=True, slots=True)
class Plan:
    """The editions that can be made, those that cannot, and why not."""

    editions: tuple[Edition, ...]
    impossible: tuple[Edition, ...]
    findings: tuple[Finding, ...]


def plan(project: Project, names: Collection[str] = ()) -> Plan:
    """What can be built of the named submissions, or of all where none is named."""
    shelf = Shelf(project, [])
    read = [shelf.identity(name) for name in _names(project, names, shelf)]
    identities = [identity for identity in read if identity]
    editions = [edition for identity in identities for edition in _editions(identity)]
    lacking = [edition for edition in editions if _lacks(edition, identities, shelf)]
    possible = [edition for edition in editions if edition not in lacking]
    return Plan(tuple(possible), tuple(lacking), tuple(shelf.findings))


def _names(project: Project, names: Collection[str], shelf: Shelf) -> list[str]:
    folders = project.names()
    if not folders:
        shelf.miss(
            Place(project.shown(project.submissions)),
            "there is no submission; begin one with `adref new NAME`",
        )
    asked = [name for name in folders if name in names or not names]
    for name in asked:
        if unfit := unfit_name(name):
            place = Place(project.shown(project.submission(name)))
            shelf.miss(place, f"{unfit}; rename the folder")
    return [name for name in asked if not unfit_name(name)]


def _editions(identity: Identity) -> list[Edition]:
    return [
        Edition(identity.name, language, identity.original, identity.form)
        for language in identity.languages
    ]


def _lacks(edition: Edition, identities: list[Identity], shelf: Shelf) -> bool:
    """Whether a file is missing without which the edition cannot be begun."""
    identity = next(one for one in identities if one.name == edition.submission)
    listed = identity.place_of("languages")
    before = len(shelf.findings)
    for code in {edition.original, edition.language}:
        shelf.language(code, listed)
    shelf.form(edition.form, identity.place_of("form"))
    for path in edition.texts(shelf.project):
        if not path.exists():
            shelf.miss(listed, _absent(shelf.project.shown(path), edition.language))
    return len(shelf.findings) > before


def _absent(path: str, language: str) -> str:
    return (
        f'`languages:` lists "{language}", but {path} is not there; put the file back '
        f'or take "{language}" out of the list'
    )
