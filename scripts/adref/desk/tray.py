"""One language of a submission while files from its translator are taken in."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from adref.desk.keeping import originals_with
from adref.desk.layout import Project
from adref.desk.shelf import Shelf
from adref.desk.translation import Work
from adref.model.exchange import Return, Stamp
from adref.model.finding import Finding
from adref.model.sent import SentBatch
from adref.model.submission import Submission
from adref.model.text import Passage, Unit
from adref.reading.translations import read_translation
from adref.translating.answering import Row
from adref.translating.fingerprint import fingerprint
from adref.translating.merging import Present, Receipt, merge
from adref.translating.minor import counting, older
from adref.translating.originals import wording
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn
from adref.writing.exchange_records import write_sent
from adref.writing.translations import new_translation, rewritten


class UnwrittenError(ValueError):
    """The file of a translation is written in a way that adref cannot add to."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"{file}: adref cannot write into this file as it is; write each unit "
            "and each key on lines of their own, as docs/translators.md shows"
        )


@dataclass(slots=True)
class Tray:
    """A translation as it grows, and what became of each answer so far.

    `file` is its name for people, `source` what is written in it; `known` are original
    words by fingerprint; `back` the batches that came back, `told` what was found in
    them besides.
    """

    work: Work
    file: str
    source: str
    sent: tuple[SentBatch, ...]
    known: Mapping[str, str]
    rows: list[Row] = field(default_factory=list[Row])
    back: set[str] = field(default_factory=set[str])
    told: list[Finding] = field(default_factory=list[Finding])

    @property
    def originals(self) -> dict[str, Passage]:
        """The units of the original that stand in the text."""
        submission = self.work.submission
        text = without_withdrawn(submission.text)
        return units(submission.identity, text)

    def submission(self) -> Submission:
        """The submission with the translation as it would be."""
        return counting(self.work.whole())

    def take(self, returned: Return, asked: Collection[str], receipt: Receipt) -> None:
        """Take in what a file holds; UnwrittenError where it cannot be written."""
        batch = self._batch(returned.stamp)
        by = receipt.by or (batch.translator if batch else "")
        rows = merge(
            returned.answers, self._present(batch, asked), replace(receipt, by=by)
        )
        self.write({row.unit: row.made for row in rows if row.made})
        self.rows += rows
        self.back.add(returned.stamp.batch)

    def _batch(self, stamp: Stamp) -> SentBatch | None:
        wanted = (stamp.batch, stamp.language)
        same = (one for one in self.sent if (one.batch, one.language) == wanted)
        return next(same, None)

    def _present(self, batch: SentBatch | None, asked: Collection[str]) -> Present:
        changes = self.work.submission.text.minor
        now = {name: fingerprint(one.text) for name, one in self.originals.items()}
        return Present(
            self.originals,
            {name: (of, *older(name, of, changes)) for name, of in now.items()},
            self.known,
            self.work.translation,
            batch.units if batch else None,
            asked,
        )

    def write(self, made: Mapping[str, Unit]) -> None:
        """Write units into the text; UnwrittenError where they do not fit."""
        before = self.work.translation
        if not made:
            return
        self.source = rewritten(
            self.source, before.places, before.units, made, list(self.originals)
        )
        read = read_translation(self.source.encode(), self.file).value
        if read is None or _said(read.units) != _said({**before.units, **made}):
            raise UnwrittenError(self.file)
        self.work = replace(self.work, translation=read)

    def files(self, day: date, project: Project) -> dict[Path, bytes]:
        """What is to be written: nothing where all is there already."""
        source = self.source.encode()
        path = self.work.path
        now = {} if path.exists() and path.read_bytes() == source else {path: source}
        sent = _with_back(self.sent, self.work.translation.language, self.back, day)
        if sent != self.sent:
            name = self.work.submission.identity.name
            now[project.sent(name)] = write_sent(sent).encode()
        cited = {unit.of for unit in self.work.translation.units.values()}
        return {**now, **originals_with(self.work.submission, cited, project)}


def tray(work: Work, shelf: Shelf) -> Tray:
    """The translation as it is, before anything is taken in."""
    submission, path = work.submission, work.path
    name = submission.identity.name
    file = shelf.project.shown(path)
    source = (
        path.read_bytes().decode()
        if path.exists()
        else new_translation(work.translation.language, submission.identity.original)
    )
    now = wording(units(submission.identity, submission.text))
    started = read_translation(source.encode(), file).value or work.translation
    return Tray(
        replace(work, translation=started),
        file,
        source,
        shelf.sent(name),
        {**shelf.originals(name), **now},
    )


def _said(units: Mapping[str, Unit]) -> dict[str, tuple[object, ...]]:
    """What units say, wherever it is written."""
    return {
        name: (one.of, one.state, one.text.text, one.by, one.on, one.remarks)
        for name, one in units.items()
    }


def _with_back(
    sent: tuple[SentBatch, ...], language: str, back: Collection[str], day: date
) -> tuple[SentBatch, ...]:
    """The record, in which batches that were out until now are back."""
    return tuple(
        replace(one, back=day)
        if one.language == language and one.batch in back and one.back is None
        else one
        for one in sent
    )
