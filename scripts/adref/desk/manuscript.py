"""A manuscript becomes the folder of a new submission."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from adref.desk.files import write_whole
from adref.desk.layout import STYLES, Project
from adref.desk.new import ENDORSERS, SUBMISSION
from adref.desk.shelf import Shelf, by_code
from adref.importing.proof import lost_words
from adref.importing.proposing import Known, propose
from adref.model.finding import Finding, Level, Outcome
from adref.model.language import Language
from adref.model.manuscript import Manuscript
from adref.model.nearest import meant
from adref.model.place import Place
from adref.model.proposal import Proposal
from adref.model.text import Kind, Paragraph, Text
from adref.reading.ids import RESERVED, unfit_name
from adref.reading.manuscripts.changes import Changes
from adref.reading.manuscripts.cleaning import cleaned
from adref.reading.manuscripts.email import read_email
from adref.reading.manuscripts.html import read_html
from adref.reading.manuscripts.markdown import read_markdown
from adref.reading.manuscripts.plain import read_plain
from adref.reading.manuscripts.word import read_word
from adref.reading.personal import masked_sender
from adref.reading.texts import read_text
from adref.writing.record import kept_words, write_record
from adref.writing.sources import write_source

Reader = Callable[[bytes, str], Outcome[Manuscript]]

SUFFIXES = (".txt", ".eml", ".md", ".html", ".htm", ".docx")
STANDARD_INPUT = "-"
HEAD = "Imported by adref. Type the words only: adref sets the numbers and the marks."
LETTERS = 2000
"""Of the beginning of a file, to see what it is."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted: which file as which submission.

    `language` is a code, or empty to find out; `changes` says what becomes of the
    tracked changes of a Word file.
    """

    file: str
    name: str
    language: str
    changes: Changes


def import_manuscript(wish: Wish, project: Project) -> int:
    """Write a submission's folder; 1 where the text is none, 2 for wrong use."""
    languages = _languages(project)
    refusal = _refusal(wish, project, languages)
    if refusal:
        print(refusal, file=sys.stderr)
        return 2
    source = _source(wish.file)
    if isinstance(source, str):
        print(source, file=sys.stderr)
        return 2
    return _imported(source, wish, project, languages)


def _languages(project: Project) -> Mapping[str, Language]:
    shelf = Shelf(project, [])
    codes = sorted(path.stem for path in (STYLES / "languages").glob("*.yaml"))
    read = [shelf.language(code, Place("styles")) for code in codes]
    return by_code(language for language in read if language)


def _refusal(wish: Wish, project: Project, languages: Mapping[str, Language]) -> str:
    folder = project.submission(wish.name)
    if unfit := unfit_name(wish.name):
        return unfit
    if folder.exists():
        return f"{project.shown(folder)} is already there; choose another name"
    if wish.language and wish.language not in languages:
        return f'"{wish.language}" is not a language; {meant(wish.language, languages)}'
    suffix = Path(wish.file).suffix.lower()
    if wish.file != STANDARD_INPUT and suffix not in SUFFIXES:
        kinds = ", ".join(SUFFIXES)
        return (
            f'"{suffix or wish.file}" is not a kind of file that adref reads; it reads '
            f"{kinds}; save the text as one of them"
        )
    return ""


def _source(file: str) -> bytes | str:
    """The bytes of a file, or why they cannot be had."""
    try:
        if file == STANDARD_INPUT:
            return sys.stdin.buffer.read()
        return Path(file).read_bytes()
    except OSError as error:
        return f"{file} cannot be read ({error.strerror}); look at its name"


def _imported(
    source: bytes, wish: Wish, project: Project, languages: Mapping[str, Language]
) -> int:
    shown = "standard-input" if wish.file == STANDARD_INPUT else _shown(wish.file)
    read = reader(source, wish.file, wish.changes)(source, shown)
    if read.value is None:
        return _refused(read.findings)
    manuscript = cleaned(read.value)
    known = Known(languages, wish.language, wish.name, RESERVED)
    proposed = propose(manuscript, known)
    if proposed.value is None:
        return _refused((*read.findings, *proposed.findings))
    said = _said(read.findings, proposed.value)
    files = written(proposed.value, said, shown)
    lost = proven(manuscript, files, proposed.value.text.language)
    if lost:
        return _refused(lost)
    folder = project.submission(wish.name)
    write_whole(
        {folder / name: text.encode() for name, text in files.items()}, project.work
    )
    _tell(proposed.value, said, project.shown(folder))
    return 0


def _shown(file: str) -> str:
    """The file as its user named it, without a folder that is only this desk's."""
    path = Path(file)
    return path.name if path.is_absolute() else path.as_posix()


def reader(source: bytes, file: str, changes: Changes) -> Reader:
    """What reads a file, from its name; from its first words where it has none."""
    readers: dict[str, Reader] = {
        ".eml": read_email,
        ".md": read_markdown,
        ".html": read_html,
        ".htm": read_html,
        ".docx": partial(read_word, changes=changes),
    }
    return readers.get(_kind(source, Path(file).suffix.lower()), read_plain)


def _kind(source: bytes, suffix: str) -> str:
    if suffix not in {"", ".txt"}:
        return suffix
    start = source[:LETTERS].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"pk\x03\x04"):
        return ".docx"
    if start.startswith((b"<!doctype html", b"<html")):
        return ".html"
    if start.startswith((b"received:", b"return-path:", b"mime-version:")) or (
        b"\ncontent-type:" in start and b"from:" in start
    ):
        return ".eml"
    return suffix


def _said(findings: Sequence[Finding], proposal: Proposal) -> tuple[Finding, ...]:
    """What a person should look at, in order of places, without personal data."""
    choices = (
        Finding(one.place, "import", str(one), Level.ADVICE)
        for one in proposal.decisions
    )
    told = (replace(one, message=masked_sender(one.message)) for one in findings)
    return tuple(sorted({*choices, *told}))


def written(proposal: Proposal, said: Sequence[Finding], file: str) -> dict[str, str]:
    """The files of a submission by their names."""
    code = proposal.text.language
    organ = f"organ: {proposal.organ}\n" if proposal.organ else ""
    identity = SUBMISSION.replace("original: en", f"{organ}original: {code}")
    return {
        "submission.yaml": identity.replace("languages: [en]", f"languages: [{code}]"),
        f"text.{code}.yaml": write_source(proposal.text, HEAD),
        "endorsers.yaml": ENDORSERS,
        "imported.txt": write_record(proposal, said, file),
    }


def proven(
    manuscript: Manuscript, files: Mapping[str, str], code: str
) -> tuple[Finding, ...]:
    """What is wrong with the files, and which words of the manuscript they lack."""
    name = f"text.{code}.yaml"
    read = read_text(files[name].encode(), name, code, ())
    if read.value is None:
        return read.findings
    return lost_words(manuscript, read.value, kept_words(files["imported.txt"]))


def _refused(findings: Sequence[Finding]) -> int:
    print(*sorted(set(findings)), sep="\n", file=sys.stderr)
    return 1


def _tell(proposal: Proposal, said: Sequence[Finding], folder: str) -> None:
    print(*said, sep="\n", end="\n" if said else "")
    count = f"{len(said)} to look at, " if said else "nothing unsure, "
    print(
        f"{folder}: {_counted(proposal.text)}; {count}all of it in imported.txt; "
        f"fill in submission.yaml, then run `adref build {Path(folder).name}`"
    )


def _counted(text: Text) -> str:
    """How many paragraphs of each kind a text has."""
    annexes = f", {len(text.annexes)} annexes" if text.annexes else ""
    preamble, operative = _paragraphs(text.preamble), _paragraphs(text.operative)
    return (
        f"{preamble} preambular and {operative} operative paragraphs{annexes} in "
        f"{text.language}"
    )


def _paragraphs(paragraphs: Sequence[Paragraph]) -> int:
    return sum(paragraph.kind is not Kind.HEADING for paragraph in paragraphs)
