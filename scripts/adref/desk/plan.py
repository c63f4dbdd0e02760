"""What there is to build: which submission in which languages, made from what."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from adref.desk.fonts import families
from adref.desk.layout import BESIDE, FORMATS, STYLES, Project
from adref.desk.shelf import Shelf
from adref.model.finding import Finding
from adref.model.language import Language
from adref.model.place import Place
from adref.model.submission import Identity
from adref.reading.ids import unfit_name

BILINGUAL = ".bilingual"
"""What the name of a document has at its end that stands beside its original."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One submission in one language; `families` are the fonts of its pages.

    `suffix` tells its document from others of the language; `needs` are documents of
    the submission that are composed first; `formats` are the ends of its files.
    """

    submission: str
    language: str
    original: str
    form: str
    families: frozenset[str]
    suffix: str = ""
    needs: tuple[str, ...] = ()
    formats: tuple[str, ...] = FORMATS

    @property
    def document(self) -> str:
        """The name of the document that its files are made of."""
        return f"{self.language}{self.suffix}"

    def beside_original(self) -> "Edition":
        """The same language side by side with the original."""
        needs = (self.original, self.language)
        return replace(self, suffix=BILINGUAL, needs=needs, formats=BESIDE)

    def artefacts(self, project: Project) -> tuple[Path, ...]:
        """The files this edition ends in."""
        return tuple(
            project.artefact(self.submission, self.document, kind)
            for kind in self.formats
        )

    def documents(self, project: Project) -> tuple[tuple[Path, Path], ...]:
        """The documents it is made of, each with what was said while composing it."""
        name = self.submission
        return tuple(
            (project.document(name, one), project.log(name, one, "compose"))
            for one in (*self.needs, self.document)
        )

    def logs(self, project: Project) -> tuple[Path, ...]:
        """What its jobs said, in their order."""
        composing = (log for _, log in self.documents(project))
        return (*composing, project.log(self.submission, self.document, "render"))

    def ledger(self, project: Project) -> tuple[Path, ...]:
        """The ledger, where the submission has one."""
        return tuple(one for one in project.ledgers(self.submission) if one.exists())

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
    editions = [
        (_edition(identity, language, shelf), _lacks(identity, language, shelf))
        for identity in identities
        for language in identity.languages
    ]
    return Plan(
        tuple(edition for edition, lacks in editions if not lacks),
        tuple(edition for edition, lacks in editions if lacks),
        tuple(dict.fromkeys(shelf.findings)),
    )


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


def _edition(identity: Identity, language: str, shelf: Shelf) -> Edition:
    read = _spoken(identity, language, shelf)
    fonts = families(one for one in read if one)
    return Edition(identity.name, language, identity.original, identity.form, fonts)


def _spoken(identity: Identity, language: str, shelf: Shelf) -> list[Language | None]:
    """The languages an edition speaks, None for one that is not known."""
    codes = dict.fromkeys((identity.original, language))
    return [shelf.language(code, identity.place_of("languages")) for code in codes]


def _lacks(identity: Identity, language: str, shelf: Shelf) -> bool:
    """Whether something is missing without which an edition cannot be begun."""
    form = shelf.form(identity.form, identity.place_of("form"))
    unknown = None in _spoken(identity, language, shelf)
    folder = shelf.project.submission(identity.name)
    codes = dict.fromkeys((identity.original, language))
    texts = [folder / f"text.{code}.yaml" for code in codes]
    absent = [shelf.project.shown(path) for path in texts if not path.exists()]
    for path in absent:
        shelf.miss(identity.place_of("languages"), _absent(path, language))
    return form is None or unknown or bool(absent)


def _absent(path: str, language: str) -> str:
    return (
        f'`languages:` lists "{language}", but {path} is not there; put the file back '
        f'or take "{language}" out of the list'
    )
