"""Who withdraws leaves a tombstone, and adref tells which files still have the name."""

import json
import shutil
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from adref.desk.layout import Project
from adref.desk.private import keep_contacts
from adref.model.endorser import SignOn
from adref.model.place import Place
from adref.model.signup import SignUp
from adref.reading.ledgers import read_ledger
from adref.reading.ledgers_csv import read_ledger_csv
from adref.writing.ledgers_csv import write_ledger_csv
from commands import adref
from goldens import CHECKOUT
from secret import MAIL

CASE = CHECKOUT / "tests" / "cases" / "sign-on" / "sources"
NAME = "rivers-without-walls"
FOLDER = Path("sources") / "submissions" / NAME
WITHDRAW = ("endorse", "withdraw", "ana-nube", "--for", NAME)
FORMATS = ("docx", "html", "pdf", "txt")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project on 22 January 2033."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1990000000")
    shutil.copytree(CASE, tmp_path / "sources")
    return tmp_path


def ledger(desk: Path) -> str:
    return (desk / FOLDER / "endorsers.yaml").read_text("utf-8")


def test_an_entry_becomes_a_tombstone_and_all_other_lines_stay(desk: Path) -> None:
    before = ledger(desk)
    done = adref(desk, *WITHDRAW)
    assert done.returncode == 0, done.stderr
    start, stop = before.index("  - id: ana-nube"), before.index("  - id: zoe-algol")
    stone = '  - id: ana-nube\n    state: withdrawn\n    withdrawn: "2033-01-22"\n'
    assert ledger(desk) == before[:start] + stone + before[stop:]
    assert "Nube, Ana" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "entry",
    [
        "- {id: ana-nube, name: Ana Nube}",
        "-   id: ana-nube\n    name: Ana Nube",
        "-\n  id: ana-nube\n  name: Ana Nube",
        "- name: Ana Nube\n  # Ana Nube wrote\n  id: ana-nube",
        "- id: ana-nube # Ana\n  name: Ana Nube\n",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_entry_may_be_written_in_any_way(desk: Path, entry: str, end: str) -> None:
    file = desk / FOLDER / "endorsers.yaml"
    first, last = (
        "# one\nendorsers:\n- id: a # why\n  name: A\n",
        "# two\n- id: b\n  name: B\n",
    )
    file.write_bytes(f"{first}{entry}\n{last}".replace("\n", end).encode())
    done = adref(desk, *WITHDRAW)
    assert done.returncode == 0, done.stderr
    stone = '- id: ana-nube\n  state: withdrawn\n  withdrawn: "2033-01-22"\n'
    now = file.read_bytes().decode()
    assert now.replace(end * 2, end) == f"{first}{stone}{last}".replace("\n", end)


def test_a_row_of_a_table_becomes_a_tombstone_too(desk: Path) -> None:
    written = desk / FOLDER / "endorsers.yaml"
    entries = read_ledger(written.read_bytes(), "endorsers.yaml").value
    assert entries
    table = written.with_suffix(".csv")
    table.write_text(write_ledger_csv(entries), "utf-8")
    written.unlink()
    done = adref(desk, *WITHDRAW)
    assert done.returncode == 0, done.stderr
    left = read_ledger_csv(table.read_bytes(), "endorsers.csv").value
    assert left
    assert "Ana" not in table.read_text("utf-8")
    (gone,) = [one for one in left if one.id == "ana-nube"]
    assert (gone.state, gone.name) == (SignOn.WITHDRAWN, "")
    assert [one.id for one in left] == [one.id for one in entries]
    assert adref(desk, "endorse", "stats").stdout.startswith(f"{NAME}: 2 org")


def test_a_ledger_in_brackets_is_left_to_people(desk: Path) -> None:
    file = desk / FOLDER / "endorsers.yaml"
    text = "endorsers: [{id: ana-nube, name: Ana Nube}, {id: b, name: B}]\n"
    file.write_text(text, "utf-8")
    done = adref(desk, *WITHDRAW)
    assert done.returncode == 1
    assert "cannot write into this file as it is" in done.stderr
    assert ledger(desk) == text


def test_every_file_that_shows_the_name_is_listed_and_a_new_build_has_it_nowhere(
    desk: Path,
) -> None:
    languages = ("--language", "en", "--language", "ar")
    assert adref(desk, "build", *languages).returncode == 0
    bundle = desk / "output" / "release" / "v1" / "all.zip"
    bundle.parent.mkdir(parents=True)
    made = desk / "output" / NAME / f"{NAME}.en.docx"
    inner = BytesIO()
    with ZipFile(inner, "w") as target:
        target.write(made, "en.docx")
        target.writestr("read.txt", "Nothing of it")
    bundle.write_bytes(inner.getvalue())
    comment = "# Ana Nube wrote to us\n"
    file = desk / FOLDER / "endorsers.yaml"
    file.write_text(comment + ledger(desk), "utf-8")
    done = adref(desk, *WITHDRAW)
    lines = done.stdout.splitlines()
    for code in ("en", "ar"):
        for kind in FORMATS:
            path = f"  output/{NAME}/{NAME}.{code}.{kind}"
            assert any(line.startswith(path) for line in lines), path
    assert f"  {FOLDER}/endorsers.yaml" in lines
    assert "  output/release/v1/all.zip: en.docx/word/document.xml" in lines
    assert "Ana Nube" not in done.stdout + done.stderr
    assert adref(desk, "build", *languages).returncode == 0
    file.write_text(ledger(desk).replace(comment, ""), "utf-8")
    again = adref(desk, "endorse", "withdraw", "zoe-algol", "--for", NAME)
    assert f"  output/{NAME}/{NAME}.en.docx: word/document.xml" in again.stdout
    for path in (desk / "output" / NAME).iterdir():
        assert b"Ana Nube" not in unpacked(path)


def unpacked(path: Path) -> bytes:
    if path.suffix != ".docx":
        return path.read_bytes()
    with ZipFile(path) as opened:
        return b"".join(map(opened.read, opened.namelist()))


def test_who_is_gone_already_is_gone(desk: Path) -> None:
    adref(desk, *WITHDRAW)
    before = ledger(desk)
    done = adref(desk, *WITHDRAW)
    assert (done.returncode, ledger(desk)) == (0, before)
    assert "is withdrawn already" in done.stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("ana-nub", "--for", NAME), 'no endorser "ana-nub"; did you mean "ana-nube"'),
        (("ana-nube", "--for", "rivers"), 'no submission "rivers"'),
    ],
)
def test_nobody_is_withdrawn_by_mistake(
    desk: Path, words: tuple[str, ...], message: str
) -> None:
    before = ledger(desk)
    done = adref(desk, "endorse", "withdraw", *words)
    assert done.returncode == 2
    assert message in done.stderr
    assert ledger(desk) == before


def test_what_was_decided_and_kept_about_them_goes_too(desk: Path) -> None:
    (desk / FOLDER / "decisions.yaml").write_text(
        "spellings:\n- endorser: ana-nube\n  said: ANA NUBE\n  name: Ana Nube\n"
        "rows:\n  'f-1': {endorser: ana-nube, said: \"0123abcd\"}\n"
        "  'f-2': {endorser: zoe-algol, said: \"0123abce\"}\n",
        "utf-8",
    )
    rows = [
        SignUp(key, Place("x.csv"), None, {}, {}, {"mail": MAIL})
        for key in ("f-1", "f-2")
    ]
    project = Project(desk)
    keep_contacts(NAME, rows, project)
    done = adref(desk, *WITHDRAW)
    assert done.returncode == 0, done.stderr
    assert "how they are reached is gone" in done.stdout
    assert "f-1" not in project.contacts(NAME).read_text("utf-8")
    assert "f-2" in project.contacts(NAME).read_text("utf-8")
    left = (desk / FOLDER / "decisions.yaml").read_text("utf-8")
    assert "Ana" not in left
    assert "'f-1': {endorser: ana-nube}" in left
    assert "0123abce" in left


MORE = """\
  - id: kenya-net
    kind: network
    name: Invented Net
    country: KEN
    group: youth
    status: roster
    state: confirmed
    consent: {publish: yes, on: "2033-01-20", ref: r-1}
  - id: peru-org
    name: Invented Org
    country: PER
    group: youth
    state: confirmed
    consent: {publish: yes, on: "2033-01-20", ref: r-2}
  - id: africa-org
    name: Invented Africa
    country: "002"
    state: confirmed
    consent: {publish: yes, on: "2033-01-20", ref: r-3}
  - id: late-org
    name: Invented Late
    country: PER
    state: late
"""


def test_the_numbers_are_those_of_who_is_printed(desk: Path) -> None:
    file = desk / FOLDER / "endorsers.yaml"
    file.write_text(ledger(desk) + MORE, "utf-8")
    assert adref(desk, "build", "--language", "en").returncode == 0
    done = adref(desk, "endorse", "stats", "--for", NAME, "--format", "json")
    (one,) = json.loads(done.stdout)["submissions"]
    page = (desk / "output" / NAME / f"{NAME}.en.txt").read_text("utf-8")
    printed = [name for name in ("Net", "Org", "Africa") if f"Invented {name}" in page]
    assert one["printed"] == 4 + len(printed) == 7
    assert one["kinds"] == {"individual": 2, "network": 1, "organisation": 4}
    assert one["countries"] == {"KEN": 1, "PER": 1, "not said": 5}
    assert one["regions"] == {
        "002": 2, "202": 1, "014": 1, "019": 1, "419": 1, "005": 1, "not said": 4
    }  # fmt: skip
    assert one["groups"] == {"youth": 2, "not said": 5}
    assert one["statuses"] == {"roster": 1, "not said": 6}
    assert sum(one["kinds"].values()) == sum(one["countries"].values()) == 7


def test_the_table_names_countries_and_regions(desk: Path) -> None:
    file = desk / FOLDER / "endorsers.yaml"
    file.write_text(ledger(desk) + MORE, "utf-8")
    lines = adref(desk, "endorse", "stats").stdout.splitlines()
    assert "from 2 countries" in lines[0]
    rows = [line.strip().rsplit(maxsplit=1) for line in lines[1:]]
    assert ["country  Kenya", "1"] in rows
    assert ["Eastern Africa", "1"] in rows
    names = ("Africa", "Sub-Saharan Africa", "Eastern Africa")
    depths = [next(line.index(one) for line in lines if one in line) for one in names]
    assert depths == [9, 11, 13]
