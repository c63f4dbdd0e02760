"""No address reaches a finished file or a message, wherever somebody has put it."""

import argparse
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Protocol

import pytest

from adref.composing.document import compose
from adref.composing.work import Listing, Materials
from adref.desk.fonts import environment
from adref.desk.layout import STYLES, Project
from adref.desk.listing import listing
from adref.desk.privacy import leaks
from adref.desk.rendering import Sheet, put
from adref.desk.shelf import Shelf, shown
from adref.model.document import Document
from adref.model.endorser import Endorser, EndorserKind, SignOn
from adref.model.finding import Finding
from adref.model.layout import Told
from adref.model.place import Place, Stop
from adref.model.submission import Reference, Submission
from adref.model.text import Passage, paragraphs
from adref.reading.ledgers import read_ledger
from adref.reading.references import read_reference
from adref.reading.submissions import read_submission
from adref.reading.terms import read_terms
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from adref.translating.fingerprint import fingerprint
from adref.translating.speaking import speak
from adref.writing.docx import write_docx
from adref.writing.html import write_html
from adref.writing.text import write_text
from commands import adref
from composed import CODES, form, language
from goldens import CHECKOUT
from secret import MAIL, OFFICE, PHONE, SECRETS, told

CASES = CHECKOUT / "tests" / "cases"
SIGN_ON, NAME = CASES / "sign-on", "rivers-without-walls"
RESOLUTION, DRAFT = CASES / "draft-resolution", "open-data-corridors"
LANGUAGES = {code: language(code) for code in CODES}


class Plant(Protocol):
    """A submission with some words in one of its fields."""

    def __call__(self, submission: Submission, words: str, /) -> Submission: ...


@cache
def whole(root: Path, name: str) -> Submission:
    """A submission in all its languages."""
    shelf = Shelf(Project(root), [])
    identity = shelf.identity(name)
    assert identity
    submission = shelf.submission(identity, identity.languages)
    assert submission, shelf.findings
    return submission


def said(words: str) -> Passage:
    return Passage(words, (Stop(0, Place("text.en.yaml", 3, 5)),), "en")


def of_identity(key: str) -> Plant:
    return lambda one, words: replace(
        one, identity=replace(one.identity, **{key: said(words)})
    )


def of_masthead(key: str) -> Plant:
    def plant(one: Submission, words: str) -> Submission:
        masthead = one.identity.masthead
        assert masthead
        value = words if key == "symbol" else said(words)
        above = replace(masthead, **{key: value})
        return replace(one, identity=replace(one.identity, masthead=above))

    return plant


def of_text(key: str) -> Plant:
    return lambda one, words: replace(one, text=replace(one.text, **{key: said(words)}))


def in_paragraph(one: Submission, words: str) -> Submission:
    first, *rest = one.text.operative
    planted = replace(first, text=said(f"Requests States to ask {words}"), notes=())
    return replace(one, text=replace(one.text, operative=(planted, *rest)))


def in_note(one: Submission, words: str) -> Submission:
    noted = next(paragraph for paragraph in paragraphs(one.text) if paragraph.notes)
    note = replace(noted.notes[0], text=said(f"Ask {words}"))
    planted = replace(noted, children=(), notes=(note, *noted.notes[1:]))
    return replace(one, text=replace(one.text, operative=(planted,)))


def signing(one: Submission, endorser: Endorser) -> Submission:
    """The submission, signed by one alone."""
    return replace(one, endorsers=(endorser,))


def confirmed(one: Submission) -> Endorser:
    return next(e for e in one.endorsers if e.state is SignOn.CONFIRMED)


def in_name(one: Submission, words: str) -> Submission:
    return signing(one, replace(confirmed(one), name=words))


def in_names(one: Submission, words: str) -> Submission:
    return signing(one, replace(confirmed(one), names={"ar": words}))


def in_affiliation(one: Submission, words: str) -> Submission:
    person = replace(confirmed(one), kind=EndorserKind.INDIVIDUAL, affiliation=words)
    return signing(one, person)


def in_title(one: Submission, words: str) -> Submission:
    person = replace(confirmed(one), kind=EndorserKind.INDIVIDUAL, title=words)
    return signing(one, person)


def in_reference(one: Submission, words: str) -> Submission:
    planted = Reference("planted", "", "", None, {"en": words}, Place("planted.yaml"))
    first, *rest = one.text.operative
    citing = replace(first, text=said("Recalls {ref:planted}"), notes=())
    text = replace(one.text, operative=(citing, *rest))
    return replace(one, text=text, references={**one.references, "planted": planted})


def in_translation(one: Submission, words: str) -> Submission:
    french = one.translations["fr"]
    unit = replace(french.units["title"], of=fingerprint(one.text.title.text),
                   text=replace(said(words), language="fr"))  # fmt: skip
    units = {**french.units, "title": unit}
    return replace(one, translations={"fr": replace(french, units=units)})


PRINTED: dict[str, tuple[Path, str, str, Plant]] = {
    **{
        key: (SIGN_ON, NAME, "en", of_identity(key))
        for key in ("process", "addressees", "submitted_by", "base", "contact")
    },
    **{
        key: (RESOLUTION, DRAFT, "en", of_masthead(key))
        for key in ("session", "agenda_item", "symbol")
    },
    "title": (SIGN_ON, NAME, "en", of_text("title")),
    "short_title": (SIGN_ON, NAME, "en", of_text("short_title")),
    "paragraph": (SIGN_ON, NAME, "en", in_paragraph),
    "note": (SIGN_ON, NAME, "en", in_note),
    "name": (SIGN_ON, NAME, "en", in_name),
    "names": (SIGN_ON, NAME, "ar", in_names),
    "affiliation": (SIGN_ON, NAME, "en", in_affiliation),
    "person's title": (SIGN_ON, NAME, "en", in_title),
    "reference": (SIGN_ON, NAME, "en", in_reference),
    "translation": (SIGN_ON, NAME, "fr", in_translation),
}


def planted(field: str, words: str) -> Document:
    root, name, code, plant = PRINTED[field]
    submission = plant(whole(root, name), words)
    spoken = speak(submission, code)
    assert spoken.value, spoken.findings
    identity = submission.identity
    usual = listing(identity, Shelf(Project(root), [])) or Listing()
    all_told = replace(usual.layout, tells=tuple(Told))
    made = compose(
        Materials(
            spoken.value,
            submission.endorsers,
            submission.references,
            form(identity.form),
            LANGUAGES,
            listing=replace(usual, layout=all_told),
        )
    )
    assert made.value, made.findings
    return made.value


def files(document: Document) -> dict[str, bytes]:
    kind = form(document.form)
    return {
        "x.docx": write_docx(document, kind, LANGUAGES),
        "x.html": write_html(document, kind, LANGUAGES).encode(),
        "x.txt": write_text(document).encode(),
    }


@pytest.mark.parametrize("words", SECRETS.values(), ids=SECRETS)
@pytest.mark.parametrize("field", PRINTED)
def test_a_secret_in_any_printed_field_is_found_in_every_file_that_has_it(
    field: str, words: str
) -> None:
    made = files(planted(field, words))
    found = leaks(made, ())
    named = {finding.place.file for finding in found}
    assert {"x.docx", "x.html"} <= named
    assert ("x.txt" in named) == (words in made["x.txt"].decode())
    assert not told("".join(shown(found)))
    assert leaks(made, (words,)) == ()


@pytest.mark.parametrize(
    "root", [CHECKOUT, *CASES.glob("*/")], ids=lambda one: one.name
)
def test_no_case_and_no_submission_of_ours_raises_a_false_alarm(root: Path) -> None:
    for name in Project(root).names():
        submission = whole(root, name)
        for code in submission.identity.languages:
            spoken = speak(submission, code).value
            assert spoken
            made = compose(
                Materials(
                    spoken,
                    submission.endorsers,
                    submission.references,
                    form(submission.identity.form),
                    LANGUAGES,
                )
            )
            assert made.value
            assert leaks(files(made.value), ()) == ()


def test_adopted_resolutions_raise_no_false_alarm(shared: Path) -> None:
    texts = {
        str(path): path.read_bytes()
        for path in sorted((shared / "data" / "resolutions").rglob("*.txt"))
    }
    assert len(texts) >= 13
    assert leaks(texts, ()) == ()


def sheet(field: str, words: str, office: tuple[str, ...]) -> Sheet:
    document = replace(planted(field, words), office=office)
    return Sheet(document, document, form(document.form), LANGUAGES)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose files are rendered here."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "output" / "work").mkdir(parents=True)
    fonts = environment(STYLES, tmp_path / "cache")
    for key, value in fonts.items():
        monkeypatch.setitem(os.environ, key, value)
    return tmp_path


def rendered(sheet: Sheet) -> Mapping[str, bytes]:
    # Fontconfig reads its environment when WeasyPrint is first imported.
    from adref.writing.pdf import write_pdf  # noqa: PLC0415 - see above

    html = write_html(sheet.document, sheet.form, sheet.languages)
    made = {
        f".{name.partition('.')[2]}": one for name, one in files(sheet.document).items()
    }
    return {**made, ".pdf": write_pdf(html)}


@pytest.mark.parametrize("field", ["title", "note", "process", "name"])
@pytest.mark.parametrize("words", SECRETS.values(), ids=SECRETS)
def test_a_build_is_stopped_with_the_places_and_nothing_is_written(
    field: str, words: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [
        Path("output/x") / f"x.en.{kind}" for kind in ("docx", "pdf", "html", "txt")
    ]
    given = argparse.Namespace(
        document=Path("output") / "work" / "x.en.json", artefacts=paths
    )
    assert put(sheet(field, words, ()), given, rendered) == 1
    lines = capsys.readouterr().err
    assert "output/x/x.en.docx:1:1: error personal-data" in lines
    assert "output/x/x.en.pdf:1:1: error personal-data" in lines
    assert not told(lines)
    assert not (desk / "output" / "x").exists()
    assert put(sheet(field, words, (words,)), given, rendered) == 0
    assert all(path.exists() for path in paths)


def sources() -> Iterator[tuple[str, str, int]]:
    """A secret at the end of each line of each kind of source."""
    folder = SIGN_ON / "sources" / "submissions" / NAME
    references = RESOLUTION / "sources" / "references"
    for path in (
        folder / "submission.yaml",
        folder / "text.en.yaml",
        folder / "text.fr.yaml",
        folder / "endorsers.yaml",
        next(references.glob("*.yaml")),
        CHECKOUT / "sources" / "terms.yaml",
    ):
        lines = path.read_text("utf-8").splitlines()
        for number in range(0, len(lines), 1 + len(lines) // 60):
            yield path.name, "\n".join(lines), number


@pytest.mark.parametrize("words", SECRETS.values(), ids=SECRETS)
def test_a_secret_at_the_end_of_any_line_is_refused_and_never_repeated(
    words: str,
) -> None:
    for name, text, number in sources():
        lines = text.splitlines()
        offices = lines[number].startswith("contact:")
        lines[number] += f" {words}"
        found = read(name, "\n".join(lines).encode())
        rules = {finding.rule for finding in found}
        assert ("personal-data" in rules) != offices, (name, number)
        assert not told("".join(shown(found)))


def read(name: str, source: bytes) -> tuple[Finding, ...]:
    match name:
        case "submission.yaml":
            return read_submission(source, name, NAME).findings
        case "text.en.yaml":
            return read_text(source, name, "en", ()).findings
        case "text.fr.yaml":
            return read_translation(source, name).findings
        case "endorsers.yaml":
            return read_ledger(source, name).findings
        case "terms.yaml":
            return read_terms(source, name).findings
        case _:
            return read_reference(source, name, "x").findings


def test_commands_never_repeat_what_a_hostile_ledger_says(tmp_path: Path) -> None:
    shutil.copytree(SIGN_ON / "sources", tmp_path / "sources")
    ledger = tmp_path / "sources" / "submissions" / NAME / "endorsers.yaml"
    ledger.write_text(
        "endorsers:\n"
        f"  - id: {MAIL}\n    name: Ask {MAIL}\n    state: {MAIL}\n"
        f"  - id: two\n    name: Two\n    {MAIL}: x\n    kind: '{PHONE}'\n"
        f"    consent: {{publish: {MAIL}, on: {PHONE}, ref: x}}\n"
        f"    endorsed: {{on: {MAIL}, text: {MAIL}}}\n",
        "utf-8",
    )
    for command in (
        ("check",),
        ("check", "--format", "json"),
        ("check", "--format", "sarif"),
        ("check", "--format", "github"),
        ("status",),
        ("endorse", "stats"),
        ("endorse", "withdraw", MAIL, "--for", NAME),
        ("build", "--language", "en"),
    ):
        done = adref(tmp_path, *command)
        assert done.returncode
        assert not told(done.stdout + done.stderr), command
    logs = (tmp_path / "output").rglob("*.txt")
    assert not told("".join(path.read_text("utf-8") for path in logs))


def test_the_offices_address_is_printed_and_stays_out_of_other_files(
    tmp_path: Path,
) -> None:
    shutil.copytree(SIGN_ON / "sources", tmp_path / "sources")
    folder = tmp_path / "sources" / "submissions" / NAME
    submission = folder / "submission.yaml"
    text = submission.read_text("utf-8")
    submission.write_text(
        text.replace("Trust, Port Selene", f"Trust, {OFFICE}"), "utf-8"
    )
    french = folder / "text.fr.yaml"
    before = french.read_text("utf-8")
    done = adref(tmp_path, "build", "--language", "en")
    assert done.returncode == 0, done.stderr
    assert OFFICE in (tmp_path / f"output/{NAME}/{NAME}.en.txt").read_text("utf-8")
    now = fingerprint(f"The Orvel Trust, {OFFICE}")
    for address, code in ((OFFICE, 0), (MAIL, 1)):
        at = before.index('"542a0c7a"')
        head, tail = before[:at], before[at:].replace('"542a0c7a"', f'"{now}"', 1)
        old = tail.split("text: |\n", 1)[1].split("\n", 1)[0]
        french.write_text(
            head + tail.replace(old, f"      Orvel, {address}", 1), "utf-8"
        )
        done = adref(tmp_path, "build", "--language", "fr")
        assert done.returncode == code, done.stderr
        assert not told(done.stderr)
        assert ("text.fr.yaml:" in done.stderr) == bool(code)
    store = folder / "originals.yaml"
    assert OFFICE not in store.read_text("utf-8")
