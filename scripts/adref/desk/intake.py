"""Take in those who signed on with a form: look, decide, and write the ledger."""

import secrets
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from adref.desk.clock import today
from adref.desk.files import write_whole
from adref.desk.keeping import signed_with
from adref.desk.known import geography
from adref.desk.layout import STYLES, Project
from adref.desk.ledger import Ledger, UnwrittenError, ledger, rewritten
from adref.desk.pending import keep_rows, kept_rows
from adref.desk.private import UnreadableError, keep_contacts, put_privately
from adref.desk.shelf import Shelf, shown
from adref.desk.table import table
from adref.endorsing.applying import Applied, Grants, applied
from adref.endorsing.first_contact.proposal import proposed_map
from adref.endorsing.known import Known, lexicon
from adref.endorsing.reviewing import review
from adref.endorsing.sheet import sheet, summary
from adref.model.import_map import ImportMap
from adref.model.nearest import meant
from adref.model.review import Answer, Heading, Review
from adref.model.signup import SignUp
from adref.model.submission import Submission
from adref.model.table import Table
from adref.reading.form_words import read_form_words
from adref.reading.import_maps import read_map
from adref.reading.reviews import read_review
from adref.reading.signups.exports import read_table
from adref.reading.signups.rows import signups
from adref.reading.vocabularies import read_vocabulary
from adref.translating.signing import signed_units, text_fingerprint
from adref.writing.decisions import write_decisions
from adref.writing.import_maps import write_map
from adref.writing.reviews import write_review

SHOWN = (Heading.DECISION, Heading.WHAT, Heading.NAME, Heading.COUNTRY,
         Heading.QUESTIONS)  # fmt: skip
UNREAD = (
    "no export of {0} was read here; say `adref endorse import FILE --for {0}` first"
)
PROPOSED = (
    "a proposal of what the columns mean; read it, answer its questions, and say the "
    "same again"
)
WIDE, MOST = 48, 40
"""Letters of a cell and rows that the terminal shows; the workbook has all."""


@dataclass(frozen=True, slots=True)
class Export:
    """An export of a form, the submission that was signed, and a map or ""."""

    file: str
    name: str
    map: str


@dataclass(frozen=True, slots=True)
class _Desk:
    """A submission with its ledger, and all that a review of it goes by."""

    submission: Submission
    ledger: Ledger
    known: Known
    shelf: Shelf

    @property
    def name(self) -> str:
        return self.submission.identity.name

    @property
    def project(self) -> Project:
        return self.shelf.project


def take_in(export: Export, project: Project) -> int:
    """Show what an export holds and write the review: 0 done, 1 wrong, 2 misuse."""
    source = _source(export.file)
    desk = _desk(export.name, Shelf(project, []))
    if isinstance(source, str) or isinstance(desk, str):
        return _said([one for one in (source, desk) if isinstance(one, str)], 2)
    if desk is None:
        return 1
    read = read_table(source, Path(export.file).name)
    if read.value is None:
        return _said(shown(read.findings), 1)
    path = Path(export.map) if export.map else _map_file(desk)
    if not path.exists():
        return _first_contact(read.value, path, desk)
    said = desk.shelf.take(path, read_map)
    return _reviewed(read.value, said, desk) if said else _wrong(desk.shelf)


def apply(file: str, name: str, project: Project) -> int:
    """Carry out what was decided: 0 done, 1 something was not, 2 misuse."""
    source = _source(file)
    desk = _desk(name, Shelf(project, []))
    if isinstance(source, str) or isinstance(desk, str):
        return _said([one for one in (source, desk) if isinstance(one, str)], 2)
    if desk is None:
        return 1
    rows = kept_rows(name, project)
    if rows is None:
        return _said([UNREAD.format(name)], 2)
    answers = read_review(source, Path(file).name)
    if answers.value is None:
        return _said(shown(answers.findings), 1)
    grants = Grants(today(), lambda _: f"r-{secrets.token_hex(4)}")
    found = review(rows, desk.known)
    made = applied(found, _open(answers.value, found, desk), desk.known, grants)
    return _written(made, rows, desk)


def _open(answers: Iterable[Answer], found: Review, desk: _Desk) -> tuple[Answer, ...]:
    """Answers without those about rows that were settled before."""
    asked = {row.key for row in found.rows}
    settled = desk.known.decisions.rows.keys() - asked
    return tuple(one for one in answers if one.key not in settled)


def _said(lines: Iterable[str], code: int) -> int:
    print(*lines, sep="\n", file=sys.stderr)
    return code


def _wrong(shelf: Shelf) -> int:
    return _said(shown(shelf.findings), 1)


def _source(file: str) -> bytes | str:
    """The bytes of a file, or why they cannot be had."""
    try:
        return Path(file).read_bytes()
    except OSError as error:
        return f"{file} cannot be read ({error.strerror}); look at its name"


def _desk(name: str, shelf: Shelf) -> _Desk | str | None:
    """What the work needs; a sentence for wrong use, None where a source is wrong."""
    names = shelf.project.names()
    if name not in names:
        return f'there is no submission "{name}"; {meant(name, names)}'
    identity = shelf.identity(name)
    submission = identity and shelf.submission(identity, [])
    held = ledger(name, shelf) if submission else None
    words = shelf.take(STYLES / "sign-ons.yaml", read_vocabulary)
    places, decisions = geography(shelf), shelf.decisions(name)
    if submission is None or held is None or words is None or shelf.findings:
        _wrong(shelf)
        return None
    text = text_fingerprint(signed_units(submission.identity, submission.text))
    known = Known(
        held.entries,
        decisions,
        lexicon(places, words),
        submission.identity.signing.cutoff,
        text=text,
    )
    return _Desk(submission, held, known, shelf)


def _map_file(desk: _Desk) -> Path:
    return desk.project.submission(desk.name) / "import-map.yaml"


def _first_contact(read: Table, path: Path, desk: _Desk) -> int:
    """Write a proposal for the map of a form that nobody has described yet."""
    words = desk.shelf.take(STYLES / "columns.yaml", read_form_words)
    if words is None:
        return _wrong(desk.shelf)
    proposed = write_map(proposed_map(read, words))
    write_whole({path: proposed.encode()}, desk.project.work)
    return _said([f"{desk.project.shown(path)}: {PROPOSED}"], 1)


def _reviewed(read: Table, said: ImportMap, desk: _Desk) -> int:
    outcome = signups(read, said)
    for line in shown(outcome.findings):
        print(line, file=sys.stderr)
    if outcome.value is None:
        return 1
    keep_rows(desk.name, outcome.value, desk.project)
    found = review(outcome.value, desk.known)
    path = desk.project.review(desk.name)
    put_privately(path, write_review(sheet(found)), desk.project)
    for line in _shown(found):
        print(line)
    file = desk.project.shown(path)
    print(f"{file}: {summary(found)}; decide in it, then say")
    print(f"  adref endorse apply {file} --for {desk.name}")
    return 0


def _shown(found: Review) -> list[str]:
    """The review as a table for the terminal."""
    places = [list(Heading).index(heading) for heading in SHOWN]
    rows = [
        tuple(_short(line.cells[place]) for place in places) for line in sheet(found)
    ]
    more = [f"… and {len(rows) - MOST} more rows"] if len(rows) > MOST else []
    head = tuple(heading.value for heading in SHOWN)
    return [*table([head, *rows[:MOST]]), *more] if rows else []


def _short(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= WIDE else f"{line[: WIDE - 1]}…"


def _written(made: Applied, rows: Sequence[SignUp], desk: _Desk) -> int:
    """Write ledger, decisions, contacts and the text that was signed."""
    project, name = desk.project, desk.name
    try:
        files = {
            desk.ledger.path: rewritten(desk.ledger, made.ledger, desk.shelf),
            project.decisions(name): write_decisions(made.decisions).encode(),
        }
        accepted = {key for key, row in made.decisions.rows.items() if row.endorser}
        keep_contacts(name, [row for row in rows if row.key in accepted], project)
    except (UnwrittenError, UnreadableError) as error:
        return _said([str(error)], 1)
    if made.ledger != desk.ledger.entries:
        files |= signed_with(desk.submission, project)
    new = {path: content for path, content in files.items() if _is_new(path, content)}
    write_whole(new, project.work)
    for line in shown(made.findings):
        print(line, file=sys.stderr)
    for path in new:
        print(f"{project.shown(path)}: written")
    if not new:
        print("nothing to be written: all of it is here already")
    return 1 if made.findings else 0


def _is_new(path: Path, content: bytes) -> bool:
    return not path.exists() or path.read_bytes() != content
