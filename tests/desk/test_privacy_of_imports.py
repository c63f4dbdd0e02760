"""What a form asks for besides the name never comes near a source or a file."""

import csv
import io

import pytest

from adref.desk.layout import Project
from adref.desk.private import keep_contacts
from adref.model.endorser import Endorser, EndorserKind, SignOn
from adref.model.place import Place
from adref.model.signup import Column, SignUp
from adref.reading.import_maps import read_map
from adref.reading.ledgers import read_ledger
from adref.reading.ledgers_csv import read_ledger_csv
from adref.reading.signups.exports import read_table
from adref.reading.signups.rows import signups
from adref.writing.ledgers import new_ledger, rewritten_ledger
from adref.writing.ledgers_csv import write_ledger_csv
from composed import value
from secret import MAIL, PHONE, SECRETS, told

ASKED = {
    Column.KEY: "7",
    Column.ON: "2033-01-20T08:00:00Z",
    Column.KIND: "An organisation",
    Column.CONSENT: "Yes",
    Column.CONTACT: "none",
} | {
    column: f"Invented {column}"
    for column in Column
    if column
    not in {Column.KEY, Column.ON, Column.KIND, Column.CONSENT, Column.CONTACT}
}
MAP = "source: form\ncolumns:\n" + "".join(
    f"  '{column}': [{column} of it]\n" for column in ASKED
)
ANSWERS = 'kind:\n  organisation: [An organisation]\nconsent:\n  "yes": ["Yes"]\n'


def imported(said: dict[Column, str]) -> tuple[SignUp, ...]:
    """The rows of an export with one row."""
    file = io.StringIO()
    csv.writer(file).writerows([[f"{one} of it" for one in said], said.values()])
    table = value(read_table(file.getvalue().encode(), "export.csv"))
    rows = signups(table, value(read_map((MAP + ANSWERS).encode(), "map.yaml")))
    assert not told("".join(map(str, rows.findings)))
    return rows.value or ()


def test_a_column_of_contacts_is_kept_apart_from_all_that_was_said() -> None:
    (row,) = imported(ASKED | {Column.CONTACT: f"{MAIL}, {PHONE}"})
    assert Column.CONTACT not in row.said
    assert list(row.contact.values()) == [f"{MAIL}, {PHONE}"]
    assert not told(f"{row.key}{row.said}{row.answers}")


@pytest.mark.parametrize("words", SECRETS.values(), ids=SECRETS)
@pytest.mark.parametrize("column", Column)
def test_a_secret_in_any_column_gets_into_no_ledger(column: Column, words: str) -> None:
    for row in imported(ASKED | {column: f"{ASKED[column]} {words}"}):
        if column is Column.CONTACT:
            assert not told(f"{row.key}{row.said}")
            continue
        entries = [entry(row, EndorserKind.ORGANISATION)]
        written = rewritten_ledger(new_ledger(), (), entries)
        table = write_ledger_csv(entries)
        for outcome, text in (
            (read_ledger(written.encode(), "endorsers.yaml"), written),
            (read_ledger_csv(table.encode(), "endorsers.csv"), table),
        ):
            rules = {finding.rule for finding in outcome.findings}
            assert ("personal-data" in rules) == (words in text)


def entry(row: SignUp, kind: EndorserKind) -> Endorser:
    """What was said, taken as it is, whatever a person would say of it."""
    said = row.said
    return Endorser(
        "one",
        kind,
        said.get(Column.NAME, "One"),
        SignOn.PENDING,
        Place("endorsers.yaml"),
        name_un=said.get(Column.NAME_UN, ""),
        acronym=said.get(Column.ACRONYM, ""),
        country=said.get(Column.COUNTRY, ""),
        title=said.get(Column.TITLE, ""),
        affiliation=said.get(Column.AFFILIATION, ""),
    )


def test_what_is_kept_of_an_import_is_in_the_private_file_alone(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("project")
    project = Project(folder)
    keep_contacts("rivers", imported(ASKED | {Column.CONTACT: MAIL}), project)
    having = [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and MAIL in path.read_text("utf-8")
    ]
    assert having == ["private/rivers.contacts.csv"]
