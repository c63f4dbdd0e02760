"""Manuscripts that were imported, and as text that a person can read."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from adref.composing.document import compose
from adref.composing.work import Materials
from adref.desk.manuscript import proven, reader, written
from adref.importing.proposing import Known, propose
from adref.model.document import Document
from adref.model.finding import Finding, Outcome
from adref.model.manuscript import Manuscript
from adref.model.proposal import Proposal
from adref.model.submission import Submission
from adref.model.text import Paragraph, Text
from adref.model.wording import worded
from adref.reading.ids import RESERVED
from adref.reading.ledgers import read_ledger
from adref.reading.manuscripts.changes import Changes
from adref.reading.manuscripts.cleaning import cleaned
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.translating.speaking import speak
from composed import CODES, form, language, value


@dataclass(frozen=True)
class Imported:
    """What became of a manuscript: what was read, proposed and would be written."""

    manuscript: Manuscript
    proposal: Proposal
    said: tuple[str, ...]

    @cached_property
    def files(self) -> dict[str, str]:
        return written(self.proposal, (), "input")

    @property
    def yaml(self) -> str:
        return self.files[f"text.{self.proposal.text.language}.yaml"]

    @cached_property
    def text(self) -> Text:
        """The text as it is read from the file that would be written."""
        code = self.proposal.text.language
        return value(read_text(self.yaml.encode(), "text.yaml", code, ()))

    @property
    def lost(self) -> tuple[Finding, ...]:
        return proven(self.manuscript, self.files, self.proposal.text.language)

    @property
    def decisions(self) -> list[str]:
        return [f"{one.place}: {one}" for one in self.proposal.decisions]


def importing(source: bytes, file: str, asked: str = "") -> Outcome[Imported]:
    """A file imported, or what was found instead."""
    read = reader(source, file, Changes.ACCEPT)(source, file)
    if read.value is None:
        return Outcome(None, read.findings)
    manuscript = cleaned(read.value)
    known = Known({code: language(code) for code in CODES}, asked, "x", RESERVED)
    proposed = propose(manuscript, known)
    if proposed.value is None:
        return Outcome(None, proposed.findings)
    said = tuple(str(finding) for finding in read.findings)
    return Outcome(Imported(manuscript, proposed.value, said))


def imported(source: bytes | str, file: str = "input.txt", asked: str = "") -> Imported:
    """A file imported, which can be."""
    content = source.encode() if isinstance(source, str) else source
    outcome = importing(content, file, asked)
    assert outcome.value, [str(finding) for finding in outcome.findings]
    return outcome.value


def outline(text: Text) -> list[str]:
    """A line for each part of a text: its kind, and how it begins."""
    lines = [f"title {text.title.text}"]
    for paragraph in (*text.note, *text.preamble, *text.operative):
        lines.extend(_outlined(paragraph, 0))
    for annex in text.annexes:
        lines.append(f"annex {annex.title.text}")
        for paragraph in annex.paragraphs:
            lines.extend(_outlined(paragraph, 0))
    return lines


def _outlined(paragraph: Paragraph, depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}{paragraph.kind} {paragraph.text.text}"
    yield from (f"{'  ' * depth}note {note.text.text}" for note in paragraph.notes)
    for child in paragraph.children:
        yield from _outlined(child, depth + 1)
    if paragraph.after:
        yield f"{'  ' * depth}after {paragraph.after.text}"


def all_words(text: str) -> Counter[str]:
    """How often each word stands in a text."""
    return Counter(worded(text))


def composed(made: Imported) -> Document:
    """The document of an import, as `adref build` composes it."""
    code = made.proposal.text.language
    identity = value(
        read_submission(made.files["submission.yaml"].encode(), "submission.yaml", "x")
    )
    text = value(read_text(made.yaml.encode(), "text.yaml", code, ()))
    ledger = value(read_ledger(made.files["endorsers.yaml"].encode(), "endorsers.yaml"))
    spoken = value(speak(Submission(identity, text, {}, ledger, {}), code))
    languages = {code: language(code) for code in CODES}
    return value(compose(Materials(spoken, ledger, {}, form(identity.form), languages)))
