"""A table is received whole from LibreOffice and pandoc, and as changed in them."""

import subprocess
from pathlib import Path

import pypandoc
import pytest

from adref.model.exchange import Answer
from macros import WORD, Office
from tables import CODES, answers, returned, sent, table

TYPE = """
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("SOURCE", "_blank", 0, hidden())
  units = doc.TextTables.getByIndex(0)
  units.getCellByName("C4").setString("WORDS")
  notes = units.getCellByName("D4")
  cursor = notes.createTextCursor()
  cursor.gotoEnd(False)
  notes.insertString(cursor, "Why?", False)
  remark = doc.createInstance("com.sun.star.text.textfield.Annotation")
  remark.Author = "B. Reader"
  remark.Content = "Seen."
  heading = units.getCellByName("C5")
  heading.insertTextContent(heading.createTextCursor(), remark, False)
  cursor = units.getCellByName("C7").createTextCursor()
  cursor.gotoStart(False)
  cursor.gotoEndOfWord(True)
  cursor.CharPosture = com.sun.star.awt.FontSlant.ITALIC
  cursor.CharPostureComplex = com.sun.star.awt.FontSlant.ITALIC
  cursor.CharPostureAsian = com.sun.star.awt.FontSlant.ITALIC
  doc.RecordChanges = True
  cursor = units.getCellByName("C2").createTextCursor()
  cursor.gotoStart(False)
  cursor.gotoEndOfWord(True)
  cursor.setString("X")
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName"
  saved(0).Value = "MS Word 2007 XML"
  doc.storeToURL("TARGET", saved())
  doc.close(True)
End Sub
"""
TYPED = {"fr": "Voir la {note:charter}.", "ar": "انظر {note:charter}"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables of all languages."""
    made = tmp_path_factory.mktemp("tables")
    for code in CODES:
        (made / f"{code}.docx").write_bytes(table(code))
    return made


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """LibreOffice as it is when it has just been set up."""
    return Office(tmp_path_factory.mktemp("profile"))


@pytest.fixture(scope="module")
def resaved(folder: Path, office: Office) -> Path:
    """The tables as LibreOffice saves them."""
    files = [folder / f"{code}.docx" for code in CODES]
    office.convert(WORD, folder / "saved", *files)
    return folder / "saved"


@pytest.fixture(scope="module")
def through_odt(folder: Path, office: Office) -> Path:
    """The tables that were OpenDocument files for a while."""
    files = [folder / f"{code}.docx" for code in CODES]
    open_files = office.convert("odt", folder / "odt", *files)
    office.convert(WORD, folder / "again", *open_files)
    return folder / "again"


def assert_whole(file: Path, code: str) -> None:
    back = returned(file.read_bytes())
    assert back.stamp == sent(code).stamp
    assert [
        (one.unit, one.of, one.original, one.target, one.remarks)
        for one in back.answers
    ] == [
        (task.unit, task.of, task.original, task.target, ())
        for task in sent(code).tasks
    ]


@pytest.mark.parametrize("code", CODES)
def test_a_table_that_libreoffice_saved_is_received_whole(
    resaved: Path, code: str
) -> None:
    assert_whole(resaved / f"{code}.docx", code)


@pytest.mark.parametrize("code", CODES)
def test_a_table_that_was_an_opendocument_file_is_received_whole(
    through_odt: Path, code: str
) -> None:
    assert_whole(through_odt / f"{code}.docx", code)


@pytest.mark.parametrize("code", CODES)
def test_a_table_that_pandoc_wrote_is_received_whole(folder: Path, code: str) -> None:
    file = folder / f"{code}.pandoc.docx"
    command = (
        pypandoc.get_pandoc_path(),
        "-o",
        str(file),
        str(folder / f"{code}.docx"),
    )
    subprocess.run(command, check=True, capture_output=True)
    assert_whole(file, code)


@pytest.mark.parametrize("code", TYPED)
def test_what_is_done_in_libreoffice_is_received(
    resaved: Path, folder: Path, office: Office, code: str
) -> None:
    assert resaved.is_dir()
    target = folder / f"{code}.typed.docx"
    basic = TYPE.replace("SOURCE", (folder / f"{code}.docx").as_uri())
    basic = basic.replace("TARGET", target.as_uri()).replace("WORDS", TYPED[code])
    office.macro(basic, target)
    back = answers(target.read_bytes())
    tasks = sent(code).tasks
    first, *others = tasks[0].target.split(" ")
    assert first
    assert back["title"].target == " ".join(["X", *others])
    assert back[tasks[2].unit].target == TYPED[code]
    assert back[tasks[2].unit].remarks == ("Why?",)
    assert back["cooperation"].remarks == ("B. Reader: Seen.",)
    word, _, rest = tasks[5].target.partition(" ")
    assert back["report-yearly"].target == f"_{word}_ {rest}"
    assert {unit for unit, one in back.items() if not same(one, code)} == {
        "title", tasks[2].unit, "cooperation", "report-yearly",
    }  # fmt: skip


def same(answer: Answer, code: str) -> bool:
    task = next(one for one in sent(code).tasks if one.unit == answer.unit)
    return (answer.target, answer.original, answer.remarks) == (
        task.target,
        task.original,
        (),
    )
