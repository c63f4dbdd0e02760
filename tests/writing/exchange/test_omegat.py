"""A batch as an OmegaT project, which OmegaT itself opens, fills in and gives back."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import polib
import pytest
from lxml import etree

from adref.model.exchange import Batch, Channel, Pair
from adref.reading.exchange.omegat import read_omegat
from adref.reading.exchange.po import read_po
from adref.writing.exchange.omegat import write_omegat
from adref.writing.exchange.tmx import write_memory
from answers import done, returned, targets
from batches import TARGETS, batch
from goldens import Golden

REMEMBERED = Pair("and to keep it open", "KEPT OPEN", "registry-of-2031")
TYPED = Pair(
    "No plastic is left in the harbours of the Orvel, or 12,500 tons at most",
    "TYPED IN",
    "no-plastic",
)
PO = "clean-oceans.po"


def remembering(code: str) -> Batch:
    """The batch with a memory of one unit that is missing."""
    one = batch(code)
    return replace(one, memory=(*one.memory, REMEMBERED))


@dataclass(frozen=True)
class Project:
    """A project that OmegaT has translated, in a folder, and its batch."""

    batch: Batch
    folder: Path

    @property
    def made(self) -> bytes:
        """The PO file that OmegaT has written."""
        return (self.folder / "target" / PO).read_bytes()

    @property
    def archive(self) -> bytes:
        """The folder as a translator sends it back."""
        name = shutil.make_archive(str(self.folder), "zip", self.folder.parent)
        return Path(name).read_bytes()


def unpacked(one: Batch, folder: Path) -> None:
    with ZipFile(BytesIO(write_omegat(one))) as archive:
        archive.extractall(folder)


def typed_in(one: Batch, folder: Path) -> None:
    """What OmegaT saves when a translator has typed a translation in."""
    memory = write_memory(replace(one, memory=(TYPED,)))
    (folder / "omegat" / "project_save.tmx").write_bytes(memory)


def translate(folder: Path, settings: Path) -> None:
    """Have OmegaT create the translated documents; it writes in `settings` only."""
    ended = subprocess.run(
        ("omegat", folder, "--mode=console-translate", f"--config-dir={settings}"),
        env={**os.environ, "JAVA_TOOL_OPTIONS": f"-Duser.home={settings}"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Project]:
    """Projects by language, each translated once."""

    @cache
    def translated(code: str) -> Project:
        root = tmp_path_factory.mktemp("omegat")
        one = remembering(code)
        unpacked(one, root / "sent" / "oceans")
        typed_in(one, root / "sent" / "oceans")
        translate(root / "sent" / "oceans", root / "settings")
        return Project(one, root / "sent" / "oceans")

    return translated


# Chinese, because its tag has a script, and French.
OPENED = ("fr", "zh")


@pytest.mark.parametrize("code", OPENED)
def test_omegat_opens_the_project_and_what_it_writes_is_received(
    code: str, project: Callable[[str], Project]
) -> None:
    one = project(code)
    outcome = read_omegat(one.archive, "back.zip")
    read = returned(outcome)
    assert (read.channel, read.stamp) == (Channel.OMEGAT, one.batch.stamp)
    assert targets(outcome) == done(one.batch) | {
        "establish-registry/after": REMEMBERED.target,
        "no-plastic": TYPED.target,
    }


@pytest.mark.parametrize("code", OPENED)
def test_identical_originals_keep_two_translations_through_omegat(
    code: str, project: Callable[[str], Project]
) -> None:
    one = project(code)
    said = targets(read_po(one.made, PO))
    before = {task.unit: task for task in one.batch.tasks}
    first, second = before["report-yearly"], before["report-at-end"]
    assert first.original == second.original
    assert (said[first.unit], said[second.unit]) == (first.target, second.target)


def test_a_fuzzy_unit_comes_back_blank_from_omegat_and_says_nothing(
    project: Callable[[str], Project],
) -> None:
    read = returned(read_po(project("fr").made, PO))
    (stale,) = [one for one in read.answers if one.unit == "recall-charter"]
    assert (stale.target, stale.open) == ("", False)


def test_comments_and_flags_survive_omegat(project: Callable[[str], Project]) -> None:
    one = project("fr")
    sent = polib.pofile((one.folder / "source" / PO).read_text("utf-8"))
    back = polib.pofile(one.made.decode())
    assert [entry.comment for entry in back] == [entry.comment for entry in sent]
    for entry in sent:
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    assert [entry.flags for entry in back] == [entry.flags for entry in sent]


def test_the_bare_file_that_omegat_wrote_is_received_as_po(
    project: Callable[[str], Project],
) -> None:
    assert returned(read_po(project("fr").made, PO)).channel is Channel.PO


def files(one: Batch) -> dict[str, bytes]:
    with ZipFile(BytesIO(write_omegat(one))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_project_has_these_files() -> None:
    assert sorted(files(batch())) == [
        "dictionary/",
        "glossary/terms.utf8",
        "omegat.project",
        "omegat/",
        "source/clean-oceans.po",
        "target/",
        "tm/A-99-901.tmx",
        "tm/auto/previous.tmx",
    ]


def test_agreed_language_is_only_shown_and_each_document_has_its_own_file() -> None:
    pairs = (
        Pair("Recalling", "Rappelant", "A/99/901, para. 7"),
        Pair("Noting", "Notant", "E/2031/17, para. 1"),
        Pair("Noting also", "Notant aussi", "A/99/901, para. 8"),
    )
    found = files(replace(batch(), agreed=pairs))
    assert found["tm/A-99-901.tmx"].count(b"<tu>") == 2
    assert found["tm/E-2031-17.tmx"].count(b"<tu>") == 1
    assert b"Notant" not in found["tm/auto/previous.tmx"]


@pytest.mark.parametrize("source", ["../../evil, para. 1", ", para. 2", "..", "A\\B:C"])
def test_a_reference_never_leads_out_of_the_folder(source: str) -> None:
    found = files(replace(batch(), agreed=(Pair("a", "b", source),)))
    (name,) = [one for one in found if one.startswith("tm/") and "auto" not in one]
    assert name in ("tm/evil.tmx", "tm/agreed.tmx", "tm/A-B-C.tmx")


@pytest.mark.parametrize("code", TARGETS)
def test_the_settings_say_these_languages_and_whole_paragraphs(
    code: str, golden: Golden
) -> None:
    said = files(batch(code))["omegat.project"]
    settings = {one.tag: one.text for one in etree.fromstring(said)[0]}
    assert settings["target_lang"] == batch(code).language.tag
    assert settings["sentence_seg"] == "false"
    if code == "fr":
        golden.check("exchange/omegat.project", said.decode())


def test_the_same_batch_is_the_same_archive() -> None:
    assert write_omegat(batch()) == write_omegat(batch())


def test_the_archive_does_not_tell_when_and_where_it_was_made() -> None:
    with ZipFile(BytesIO(write_omegat(batch()))) as archive:
        assert {one.date_time[0] for one in archive.infolist()} == {1980}
        assert {one.create_system for one in archive.infolist()} == {0}
        assert archive.testzip() is None
