"""Documents composed from a few lines of YAML, and as text that a person can read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from adref.composing.document import compose
from adref.composing.work import Listing, Materials
from adref.desk.languages import ordered_language
from adref.model.document import Block, Document, Run, footnotes, words
from adref.model.finding import Outcome
from adref.model.form import Form
from adref.model.language import Language
from adref.model.submission import Reference, Submission
from adref.model.text import Translation
from adref.reading.countries import read_countries
from adref.reading.layouts import read_layout, read_scripts
from adref.reading.ledgers import read_ledger
from adref.reading.references import read_reference
from adref.reading.styles import read_form
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from adref.translating.fingerprint import fingerprint
from adref.translating.speaking import speak

TESTS = Path(__file__).resolve().parent
STYLES = TESTS.parent / "styles"
CASES = TESTS / "cases"
REFERENCES = CASES / "draft-resolution" / "sources" / "references"
Value = TypeVar("Value")
CODES = ("en", "fr", "es", "ru", "ar", "zh")
IDENTITY = {
    "process": "A review of rivers",
    "addressees": "Submission to the rivers",
    "submitted_by": "Friends of the Orvel",
    "submitter": "civil-society",
    "date": '"2033-11-01"',
    "form": "submission",
}
RESOLUTION = {
    "submitter": "state",
    "form": "draft-resolution",
    "organ": "general-assembly",
    "masthead": "{session: A session, agenda_item: An item}",
}


@cache
def language(code: str) -> Language:
    """A language as it is."""
    return value(
        ordered_language((STYLES / "languages" / f"{code}.yaml").read_bytes(), code)
    )


@cache
def form(name: str) -> Form:
    """A form as it is."""
    return value(read_form((STYLES / "forms" / f"{name}.yaml").read_bytes(), name))


@cache
def printing(name: str) -> Listing:
    """What endorsers are printed with: a layout, and all that adref knows."""
    file = STYLES / "layouts" / f"{name}.yaml"
    layout = value(read_layout(file.read_bytes(), name))
    countries = read_countries((STYLES / "countries.yaml").read_bytes(), "countries")
    scripts = read_scripts((STYLES / "scripts.yaml").read_bytes(), "scripts")
    return Listing(layout, value(countries), value(scripts))


@cache
def references() -> Mapping[str, Reference]:
    """The references of the draft resolution among the cases."""
    files = sorted(REFERENCES.glob("*.yaml"))
    read = [read_reference(one.read_bytes(), one.name, one.stem) for one in files]
    return {reference.key: reference for reference in map(value, read)}


def value(outcome: Outcome[Value]) -> Value:
    """What was read without a finding."""
    assert not outcome.findings, [str(finding) for finding in outcome.findings]
    assert outcome.value is not None
    return outcome.value


@dataclass(frozen=True)
class Draft:
    """A submission in YAML: the text, and what differs from the usual identity.

    `translation` is one file of units; it is composed instead of the original.
    """

    text: str
    language: str = "en"
    identity: Mapping[str, str] = field(default_factory=dict[str, str])
    ledger: str = "endorsers: []"
    translation: str = ""
    layout: str = "organisations-first"

    def outcome(self) -> Outcome[Document]:
        """The document, or what is wrong with it."""
        return compose(self.materials())

    def materials(self) -> Materials:
        """What goes into the document."""
        submission = self._submission()
        code = next(iter(submission.translations), self.language)
        return Materials(
            value(speak(submission, code)),
            submission.endorsers,
            submission.references,
            form(submission.identity.form),
            {code: language(code) for code in CODES},
            listing=printing(self.layout),
        )

    def document(self) -> Document:
        """The document, which has nothing wrong with it."""
        return value(self.outcome())

    def findings(self) -> list[str]:
        """What is wrong, as lines a person reads."""
        outcome = self.outcome()
        assert outcome.value is None
        return [str(finding) for finding in outcome.findings]

    def _submission(self) -> Submission:
        text = value(
            read_text(self.text.encode(), "text.yaml", self.language, references())
        )
        read = self._translations()
        codes = [self.language, *read]
        identity = value(read_submission(self._identity(codes), "submission.yaml", "x"))
        ledger = value(read_ledger(self.ledger.encode(), "endorsers.yaml"))
        return Submission(identity, text, read, ledger, references())

    def _translations(self) -> dict[str, Translation]:
        if not self.translation:
            return {}
        read = value(read_translation(self.translation.encode(), "text.xx.yaml"))
        return {read.language: read}

    def _identity(self, codes: list[str]) -> bytes:
        said = IDENTITY | {"original": self.language} | dict(self.identity)
        said["languages"] = f"[{', '.join(codes)}]"
        return "\n".join(f"{key}: {word}" for key, word in said.items()).encode()


def unit(name: str, original: str, text: str) -> str:
    """One current unit of a translation."""
    return (
        f'  {name}:\n    of: "{fingerprint(original)}"\n    state: draft\n'
        f"    text: |\n      {text}\n"
    )


def listed(part: str, texts: Sequence[str]) -> str:
    """A part of a text in YAML, its paragraphs called one, two, three …"""
    items = [
        f"  - id: {NUMBERS[number]}\n    text: |\n      {text}\n"
        for number, text in enumerate(texts)
    ]
    return f"{part}:\n{''.join(items)}"


NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TITLE = "title: Rivers\n"


def preamble(*texts: str, language: str = "en") -> list[str]:
    """The preambular paragraphs of a document, as `printed` shows them."""
    draft = Draft(TITLE + listed("preamble", texts), language)
    return [printed(block) for block in draft.document().blocks if block.id in NUMBERS]


def operative(*texts: str, language: str = "en") -> list[str]:
    """The operative paragraphs of a document, as `printed` shows them."""
    draft = Draft(TITLE + listed("operative", texts), language)
    return [printed(block) for block in draft.document().blocks if block.id in NUMBERS]


def printed(block: Block) -> str:
    """The words of a block with signs for what stands out.

    <opener>, _emphasis_, **strong**, {call}, →pointer←, ⟦isolated⟧, ~ for a no-break
    space.
    """
    return shown(block.runs)


def shown(runs: Sequence[Run]) -> str:
    """The words of some runs with the same signs."""
    return "".join(
        _signed(key, "".join(_isolated(run) for run in group))
        for key, group in groupby(runs, key=_look)
    ).replace("\u00a0", "~")


def _look(run: Run) -> tuple[bool, bool, bool, str, str]:
    return run.opener, run.emphasis, run.strong, run.note, run.target


def _isolated(run: Run) -> str:
    return f"⟦{run.text}⟧" if run.isolated else run.text


def _signed(look: tuple[bool, bool, bool, str, str], text: str) -> str:
    signs = ("<>", "__", ("**", "**"), "{}", "→←")
    for stands_out, (before, after) in zip(look, signs, strict=True):
        text = f"{before}{text}{after}" if stands_out else text
    return text


def listing(document: Document) -> str:
    """A whole document: style, label and words of every block, and its notes."""
    lines = [
        f"{document.tag} {document.form}: {document.title} | {document.running}",
        *(f"masthead {cell}".rstrip() for cell in _cells(document)),
        *(line for block in document.blocks for line in _lines(block)),
    ]
    return "\n".join(lines) + "\n"


def _cells(document: Document) -> Iterator[str]:
    for row in document.masthead:
        for cell in row:
            yield f"{cell.span}: {' / '.join(map(printed, cell.blocks))}"


def _lines(block: Block) -> Iterator[str]:
    label = f" [{block.label}]" if block.label else ""
    yield f"{block.style}{label} {printed(block)}"
    if block.remark:
        yield f"    {block.standing} ({block.language}): {block.remark}"
    for note in block.notes:
        yield f"    note {note.call} {shown(note.runs)}"


def bare(document: Document) -> str:
    """All words of a document, footnotes at the end, as one line."""
    parts = [words(block.runs) for block in document.blocks]
    notes = [words(note.runs) for note in footnotes(document)]
    return " ".join([*parts, *notes])
