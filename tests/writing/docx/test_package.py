"""The file as a whole: its archive, its parts, and what other programs say of it."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import process_time
from zipfile import ZipFile

import docx
import pypandoc
import pytest
from openxml_audit import OpenXmlValidator

from adref.model.document import Block, Run, footnotes, words
from adref.model.place import Place
from office import converted, faults, letters, pages
from written import Everything, Samples, Write, Written

ROOT = Path(__file__).parents[3]
Printed = Mapping[str, list[str]]
BUILD = """
import sys
sys.path[:0] = sys.argv[1:3]
from hashlib import sha256
from libraries import CODES, FORMS, document, form, language
from adref.writing.docx import write_docx
languages = {code: language(code) for code in CODES}
for name in FORMS:
    for code in CODES:
        content = write_docx(document(languages[code], name), form(name), languages)
        print(name, code, sha256(content).hexdigest())
"""


@pytest.fixture(scope="module")
def folder(everything: Everything, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all files."""
    made = tmp_path_factory.mktemp("docx")
    for name, written in everything.items():
        (made / f"{name}.docx").write_bytes(written.content)
    return made


@pytest.fixture(scope="module")
def printed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """The text of the pages that LibreOffice makes of each file."""
    made = converted(folder, tmp_path_factory.mktemp("pdf"))
    return {pdf.stem: pages(pdf) for pdf in made}


def test_the_open_xml_sdk_finds_nothing(folder: Path) -> None:
    found = faults(folder.iterdir())
    assert found == {str(file): [] for file in folder.iterdir()}


def test_openxml_audit_finds_nothing(folder: Path) -> None:
    # One validator a file: it takes what it counted in one file for another's.
    for file in sorted(folder.glob("draft-resolution.*")):
        found = OpenXmlValidator().validate(str(file))
        assert found.errors == [], file.name


def test_libreoffice_prints_every_file(
    printed: Printed, everything: Everything
) -> None:
    assert printed.keys() == everything.keys()
    assert {len(found) for found in printed.values()} <= {2, 3, 4}


def test_libreoffice_prints_every_letter(
    printed: Printed, everything: Everything
) -> None:
    for name, written in everything.items():
        document = written.document
        texts = [words(block.runs) for block in document.blocks]
        texts += [words(note.runs) for note in footnotes(document)]
        missing = letters("".join(texts)) - letters("".join(printed[name]))
        assert not missing, name


def test_libreoffice_runs_the_short_title_on_all_pages_but_the_first(
    printed: Printed, everything: Everything
) -> None:
    for code in ("en", "fr", "es", "ru", "zh"):
        name = f"open-data-corridors.{code}"
        running = everything[name].document.running
        first, *others = printed[name]
        assert running not in first.splitlines(), name
        assert all(running in page.splitlines() for page in others), name


def test_pandoc_reads_the_notes_and_the_emphasis(
    folder: Path, everything: Everything
) -> None:
    pandoc = pypandoc.get_pandoc_path()
    file = folder / "draft-resolution.en.docx"
    read = subprocess.run(
        [pandoc, "--from=docx", "--to=markdown", "--wrap=none", str(file)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for note in footnotes(everything["draft-resolution.en"].document):
        assert f"[^{note.number}]: {words(note.runs)}" in read
    assert "*Requests* the Secretary-General" in read
    assert "**and its annex (paras. 12--14);**" in read


def test_python_docx_opens_the_file(draft: Written) -> None:
    opened = docx.Document(BytesIO(draft.content))
    assert len(opened.paragraphs) == len(draft.document.blocks)


def test_the_contents_come_first_and_no_entry_knows_a_time(draft: Written) -> None:
    with ZipFile(BytesIO(draft.content)) as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert names == ["[Content_Types].xml", *sorted(names[1:])]
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.extra) for entry in entries} == {(0, b"")}


def test_no_part_is_superfluous(draft: Written) -> None:
    assert [name for name in draft.parts if not name.endswith(".rels")] == [
        "[Content_Types].xml",
        "docProps/app.xml",
        "docProps/core.xml",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer1.xml",
        "word/footer2.xml",
        "word/footnotes.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    ]


def test_two_desks_make_the_same_bytes(tmp_path: Path) -> None:
    desks = (
        {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Lima", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
    )
    made = [
        subprocess.run(
            [sys.executable, "-c", BUILD, str(ROOT / "scripts"), str(ROOT / "tests")],
            env={**os.environ, **desk, "HOME": str(tmp_path / desk["LC_ALL"])},
            cwd=tmp_path,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for desk in desks
    ]
    assert made[0] == made[1]
    assert len(made[0].splitlines()) == 12


def test_four_times_the_endorsers_take_no_sixteen_times_as_long(
    samples: Samples, write: Write
) -> None:
    document = samples["submission", "en"].document

    def least(count: int) -> float:
        endorsers = tuple(
            Block("endorser", (Run(f"Library {n}"),), "en", Place("endorsers.yaml"))
            for n in range(count)
        )
        longer = replace(document, blocks=(*document.blocks, *endorsers))
        return min(_spent(lambda: write(longer)) for _ in range(3))

    assert least(5000) < 9 * least(1250)


def _spent(act: Callable[[], object]) -> float:
    """Processor seconds, which other programs' work leaves as they are."""
    start = process_time()
    act()
    return process_time() - start
