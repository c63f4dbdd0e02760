"""Sources and styles, fetched from their folders and read."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

from adref.desk.languages import ordered_language
from adref.desk.layout import STYLES, Project
from adref.model.decisions import Decisions
from adref.model.endorser import Endorser
from adref.model.finding import Finding, Outcome
from adref.model.form import Form
from adref.model.forum import Forum
from adref.model.language import Language
from adref.model.layout import Layout
from adref.model.nearest import meant
from adref.model.originals import Originals
from adref.model.place import Place
from adref.model.sent import SentBatch
from adref.model.submission import Identity, Reference, Submission
from adref.model.term import Term
from adref.model.text import Text, Translation
from adref.reading.decisions import read_decisions
from adref.reading.forums import read_forum
from adref.reading.layouts import read_layout
from adref.reading.ledgers import read_ledger
from adref.reading.ledgers_csv import read_ledger_csv
from adref.reading.originals import read_originals
from adref.reading.personal import masked
from adref.reading.references import read_reference
from adref.reading.sent import read_sent
from adref.reading.styles import read_form
from adref.reading.submissions import read_submission
from adref.reading.terms import read_terms
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from adref.translating.minor import counting, strange
from adref.translating.originals import untrue, untrue_texts
from adref.translating.units import units

Value = TypeVar("Value")


@dataclass(slots=True)
class Shelf:
    """Reads files of a project and remembers all that was found wrong.

    `styles` are the languages and forms it has read, each once; `sources` all files
    of the project that it has opened.
    """

    project: Project
    findings: list[Finding]
    styles: dict[Path, object] = field(default_factory=dict[Path, object])
    sources: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def take(
        self, path: Path, read: Callable[[bytes, str], Outcome[Value]]
    ) -> Value | None:
        """What a file holds, or None; a file that is not there is a finding."""
        return self.outcome(path, read).value

    def outcome(
        self, path: Path, read: Callable[[bytes, str], Outcome[Value]]
    ) -> Outcome[Value]:
        """What became of reading a file; what was found is noted."""
        shown = self.project.shown(path)
        try:
            source = path.read_bytes()
        except OSError:
            self.miss(Place(shown), "the file is not there; write it, or take back "
                      "that it was removed")  # fmt: skip
            return Outcome(None)
        self.sources[shown] = source
        outcome = read(source, shown)
        self.findings.extend(outcome.findings)
        return outcome

    def miss(self, place: Place, message: str) -> None:
        """Note that something is not where it should be."""
        self.findings.append(Finding(place, "file", message))

    def identity(self, name: str) -> Identity | None:
        """What submission.yaml of one submission says."""
        path = self.project.submission(name) / "submission.yaml"
        return self.take(path, lambda source, file: read_submission(source, file, name))

    def text(self, identity: Identity, references: Collection[str]) -> Text | None:
        """The original text of a submission; it may link to these references."""
        language = identity.original
        return self.take(
            self.text_file(identity.name, language),
            lambda source, file: read_text(source, file, language, references),
        )

    def translation(self, name: str, language: str) -> Translation | None:
        """One translation of a submission."""
        return self.take(self.text_file(name, language), read_translation)

    def text_file(self, name: str, language: str) -> Path:
        """The file of a submission's text in one language."""
        return self.project.submission(name) / f"text.{language}.yaml"

    def endorsers(self, name: str) -> tuple[Endorser, ...]:
        """The ledger of a submission; a submission without one has no endorser."""
        path = self.ledger_file(name)
        read = read_ledger_csv if path.suffix == ".csv" else read_ledger
        return (self.take(path, read) or ()) if path.exists() else ()

    def ledger_file(self, name: str) -> Path:
        """The file of a ledger, endorsers.csv where there is one; never both."""
        written, table = self.project.ledgers(name)
        if written.exists() and table.exists():
            self.miss(Place(self.project.shown(table)), "there is an endorsers.yaml "
                      "too; keep one of the two files")  # fmt: skip
        return table if table.exists() else written

    def decisions(self, name: str) -> Decisions:
        """What was decided about those who signed; nothing where nobody was asked."""
        path = self.project.decisions(name)
        read = self.take(path, read_decisions) if path.exists() else None
        return read or Decisions()

    def originals(self, name: str) -> Mapping[str, str]:
        """The original words behind fingerprints; none where none were kept yet."""
        return self.kept(name).words

    def kept(self, name: str) -> Originals:
        """All that is kept of a submission's originals; nothing where it is not."""
        path = self.project.originals(name)
        read = self.take(path, read_originals) if path.exists() else None
        stored, shown = read or Originals(), self.project.shown(path)
        self.findings.extend(untrue(stored.words, shown))
        self.findings.extend(untrue_texts(stored.texts, shown))
        return stored

    def sent(self, name: str) -> tuple[SentBatch, ...]:
        """What was sent to the translators of a submission, the oldest first."""
        path = self.project.sent(name)
        return (self.take(path, read_sent) or ()) if path.exists() else ()

    def references(self) -> dict[str, Reference]:
        """All agreed language of the project, by key."""
        paths = sorted(self.project.references.glob("*.yaml"))
        read = {
            path.stem: self.take(path, _reference_reader(path.stem)) for path in paths
        }
        return {key: reference for key, reference in read.items() if reference}

    def terms(self) -> tuple[Term, ...]:
        """The terms of the project; a project without the file has none."""
        paths = self.project.terms()
        return tuple(one for path in paths for one in self.take(path, read_terms) or ())

    def language(self, code: str, asked: Place) -> Language | None:
        """The facts of a language; `asked` is where someone named it."""
        return self._style("languages", code, asked, ordered_language)

    def form(self, name: str, asked: Place) -> Form | None:
        """A form; `asked` is where someone named it."""
        return self._style("forms", name, asked, read_form)

    def layout(self, name: str, asked: Place) -> Layout | None:
        """How endorsers are printed; `asked` is where someone named it."""
        return self._style("layouts", name, asked, read_layout)

    def forum(self, name: str, asked: Place) -> Forum | None:
        """A forum; `asked` is where someone named it."""
        return self._style("forums", name, asked, read_forum)

    def _style(
        self,
        kind: str,
        name: str,
        asked: Place,
        read: Callable[[bytes, str], Outcome[Value]],
    ) -> Value | None:
        known = {path.stem: path for path in (STYLES / kind).glob("*.yaml")}
        if name not in known:
            self.miss(asked, f'"{name}" is not one of the {kind}; {meant(name, known)}')
            return None
        path = known[name]
        if path not in self.styles:
            changed = path.stat().st_mtime_ns
            outcome = _style(path, changed, self.project.shown(path), read)
            self.findings.extend(outcome.findings)
            self.styles[path] = outcome.value
        return cast("Value | None", self.styles[path])

    def submission(
        self, identity: Identity, languages: Iterable[str]
    ) -> Submission | None:
        """A submission with its translations into some languages."""
        references = self.references()
        text = self.text(identity, references)
        read = {
            code: self.translation(identity.name, code)
            for code in languages
            if code != identity.original
        }
        endorsers = self.endorsers(identity.name)
        translations = {code: one for code, one in read.items() if one}
        if text is None or len(translations) < len(read):
            return None
        return self._counting(
            Submission(identity, text, translations, endorsers, references)
        )

    def _counting(self, submission: Submission) -> Submission:
        """Minor changes leave translations as good as they were."""
        if not submission.text.minor:
            return submission
        identity, text = submission.identity, submission.text
        self.findings.extend(strange(text, units(identity, text)))
        return counting(submission)

    def attempt(self, identity: Identity) -> Submission | None:
        """As much of a submission as can be read, good only for finding more."""
        references = self.references()
        language = identity.original
        text = self.outcome(
            self.text_file(identity.name, language),
            lambda source, file: read_text(source, file, language, references),
        ).attempt
        if text is None:
            return None
        others = [code for code in identity.languages if code != language]
        read = {
            code: self.outcome(
                self.text_file(identity.name, code), read_translation
            ).attempt
            for code in others
        }
        translations = {code: one for code, one in read.items() if one}
        endorsers = self.endorsers(identity.name)
        return self._counting(
            Submission(identity, text, translations, endorsers, references)
        )


@cache
def _style(
    path: Path, _: int, shown: str, read: Callable[[bytes, str], Outcome[object]]
) -> Outcome[object]:
    """A style; the time of its last change tells whether it has to be read again."""
    return read(path.read_bytes(), shown)


def _reference_reader(key: str) -> Callable[[bytes, str], Outcome[Reference]]:
    return lambda source, file: read_reference(source, file, key)


def shown(findings: Iterable[Finding]) -> list[str]:
    """Findings as lines, in the order of their places, each once.

    What they quote of a source may be somebody's address: it is never shown.
    """
    return [masked(str(finding)) for finding in sorted(set(findings))]


def by_code(languages: Iterable[Language]) -> Mapping[str, Language]:
    """Languages by their code."""
    return {language.code: language for language in languages}
