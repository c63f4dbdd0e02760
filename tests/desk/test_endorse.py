"""From a sign-on form to the printed list, as a person at a desk goes. All invented."""

import json
import shutil
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commands import adref
from goldens import CHECKOUT

CASE = CHECKOUT / "tests" / "cases" / "sign-on" / "sources"
NAME = "rivers-without-walls"
TEXT = Path("sources") / "submissions" / NAME
AT = "@"
FORM = f"""\
Timestamp,Email Address,Type,Organisation,Full name,Country,May we publish your name?
2033-01-10T08:00:00Z,ada{AT}orvel.example,Organisation,Open Corridors Kenya,,Kenya,Yes
2033-01-11T08:00:00Z,bo{AT}orvel.example,Individual,,Noor Mithal,Jordan,Yes
2033-01-12T08:00:00Z,cy{AT}orvel.example,Organisation,Quay Watchers,,Korea,Yes
2033-01-13T08:00:00Z,di{AT}orvel.example,Organisation,Silent Shore,,Chile,
"""
MAP = """\
source: form
columns:
  on: [Timestamp]
  kind: [Type]
  name: [Organisation]
  person: [Full name]
  country: [Country]
  consent: [May we publish your name?]
  contact: [Email Address]
kind:
  organisation: [Organisation]
  individual: [Individual]
consent:
  "yes": ["Yes"]
  "no": ["No"]
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a form's export and the map of its columns."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1989532800")
    shutil.copytree(CASE, tmp_path / "sources")
    (tmp_path / "answers.csv").write_text(FORM, "utf-8")
    (tmp_path / TEXT / "import-map.yaml").write_text(MAP, "utf-8")
    return tmp_path


def reviewed(desk: Path) -> Path:
    """The review of the export."""
    done = adref(desk, "endorse", "import", "answers.csv", "--for", NAME)
    assert done.returncode == 0, done.stderr
    return desk / "private" / f"{NAME}.review.xlsx"


def decided(path: Path, answers: Mapping[str, Mapping[str, str]]) -> Path:
    """The review with answers written in, by the name of the row."""
    book = load_workbook(BytesIO(path.read_bytes()))
    sheet = book.worksheets[0]
    rows = [[str(cell or "") for cell in row] for row in sheet.values]
    head = next(number for number, row in enumerate(rows) if row[0] == "Decision")
    titles = rows[head]
    for number, row in enumerate(rows[head + 1 :], start=head + 2):
        for title, said in answers.get(row[titles.index("Name")], {}).items():
            sheet.cell(number, titles.index(title) + 1, said)
    book.save(path)
    return path


def applied(desk: Path, path: Path) -> str:
    done = adref(desk, "endorse", "apply", str(path), "--for", NAME)
    assert done.returncode == 0, done.stderr
    return done.stdout


def sources(desk: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted((desk / TEXT).iterdir())}


def test_a_form_that_nobody_has_described_gets_a_proposal_for_its_map(
    desk: Path,
) -> None:
    (desk / TEXT / "import-map.yaml").unlink()
    done = adref(desk, "endorse", "import", "answers.csv", "--for", NAME)
    assert done.returncode == 1
    assert "a proposal of what the columns mean" in done.stderr
    text = (desk / TEXT / "import-map.yaml").read_text("utf-8")
    assert "contact:\n    - Email Address" in text
    assert not (desk / "private").exists()


def test_import_shows_and_writes_nothing_into_the_sources(desk: Path) -> None:
    before = sources(desk)
    done = adref(desk, "endorse", "import", "answers.csv", "--for", NAME)
    assert done.returncode == 0, done.stderr
    assert "4 new" in done.stdout
    assert "Korea" in done.stdout
    assert sources(desk) == before


def test_what_is_sure_is_taken_and_the_rest_waits(desk: Path) -> None:
    applied(desk, reviewed(desk))
    ledger = (desk / TEXT / "endorsers.yaml").read_text("utf-8")
    assert "name: Open Corridors Kenya" in ledger
    assert "name: Noor Mithal" in ledger
    assert "Quay Watchers" not in ledger
    assert "Silent Shore" not in ledger
    assert ledger.startswith("# Invented. Only those who confirmed are printed.\n")


def test_decisions_are_carried_out_remembered_and_not_asked_again(desk: Path) -> None:
    path = decided(
        reviewed(desk),
        {
            "Quay Watchers": {"Decision": "accept", "Country": "KOR"},
            "Silent Shore": {"Decision": "reject"},
        },
    )
    applied(desk, path)
    ledger = (desk / TEXT / "endorsers.yaml").read_text("utf-8")
    assert "name: Quay Watchers\n    country: KOR" in ledger
    assert "Silent Shore" not in ledger
    again = adref(desk, "endorse", "import", "answers.csv", "--for", NAME)
    assert "new" not in again.stdout
    assert "Korea" not in again.stdout


def test_importing_and_applying_again_changes_nothing(desk: Path) -> None:
    path = decided(reviewed(desk), {"Quay Watchers": {"Decision": "reject"}})
    applied(desk, path)
    before = sources(desk)
    assert "all of it is here already" in applied(desk, path)
    applied(desk, reviewed(desk))
    assert sources(desk) == before


def test_a_withdrawn_endorser_is_gone_and_no_export_brings_it_back(desk: Path) -> None:
    applied(desk, reviewed(desk))
    assert adref(desk, "build", "--language", "en").returncode == 0
    done = adref(desk, "endorse", "withdraw", "open-corridors-kenya", "--for", NAME)
    assert done.returncode == 0, done.stderr
    assert f"{NAME}.en.pdf" in done.stdout
    for path in (desk / TEXT).iterdir():
        assert b"Open Corridors" not in path.read_bytes()
    private = [path.read_bytes() for path in (desk / "private").glob("*.*s*")]
    assert not any(b"ada" + AT.encode() in one for one in private)
    applied(desk, reviewed(desk))
    assert "Open Corridors" not in (desk / TEXT / "endorsers.yaml").read_text("utf-8")
    assert adref(desk, "build", "--language", "en").returncode == 0
    for path in (desk / "output" / NAME).iterdir():
        assert b"Open Corridors" not in path.read_bytes()


def test_the_list_is_printed_and_counted_from_the_same_rows(desk: Path) -> None:
    applied(desk, reviewed(desk))
    assert adref(desk, "build", "--language", "en").returncode == 0
    text = (desk / "output" / NAME / f"{NAME}.en.txt").read_text("utf-8")
    assert "Open Corridors Kenya" in text
    assert "Noor Mithal" in text
    done = adref(desk, "endorse", "stats", "--for", NAME, "--format", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)


def test_no_address_is_anywhere_but_in_the_drawer(desk: Path) -> None:
    path = reviewed(desk)
    said = applied(desk, path)
    assert AT not in said
    assert b"orvel.example" not in b"".join(sources(desk).values())
    book = load_workbook(BytesIO(path.read_bytes()))
    cells = [str(c.value) for row in book.worksheets[0].iter_rows() for c in row]
    assert not any("orvel.example" in cell for cell in cells)
    kept = (desk / "private" / f"{NAME}.contacts.csv").read_text("utf-8")
    assert f"ada{AT}orvel.example" in kept
    assert (desk / "private").stat().st_mode & 0o777 == 0o700
    assert all(p.stat().st_mode & 0o777 == 0o600 for p in (desk / "private").iterdir())


def test_a_ledger_as_a_table_is_written_as_a_table(desk: Path) -> None:
    (desk / TEXT / "endorsers.yaml").unlink()
    (desk / TEXT / "endorsers.csv").write_text("id,name,state\n", "utf-8")
    applied(desk, reviewed(desk))
    assert "Open Corridors Kenya" in (desk / TEXT / "endorsers.csv").read_text("utf-8")
    assert not (desk / TEXT / "endorsers.yaml").exists()


def test_two_ledgers_are_one_too_many(desk: Path) -> None:
    (desk / TEXT / "endorsers.csv").write_text("id,name,state\n", "utf-8")
    done = adref(desk, "build", "--language", "en")
    assert done.returncode == 1
    assert "keep one of the two files" in done.stderr


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (("import", "nowhere.csv", "--for", NAME), "cannot be read"),
        (("import", "answers.csv", "--for", "rivers-x"), "there is no submission"),
        (("apply", "answers.csv", "--for", NAME), "no export of"),
    ],
)
def test_wrong_use_is_told_in_one_line(
    desk: Path, command: tuple[str, ...], message: str
) -> None:
    done = adref(desk, "endorse", *command)
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
