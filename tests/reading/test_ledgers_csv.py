"""endorsers.csv is read as strictly as endorsers.yaml, and far faster."""

import csv
import time
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.endorser import Endorser
from adref.model.finding import Outcome
from adref.model.place import Place
from adref.reading.ledgers import read_ledger
from adref.reading.ledgers_csv import GROUPED, PLAIN, read_ledger_csv
from adref.writing.translations import phrase

FILE = "endorsers.csv"
HEAD = "id,name,state,consent.publish,consent.on,consent.ref\n"
ROW = "{},{},confirmed,yes,2033-01-02,r-1\n"


def read(text: str) -> Outcome[tuple[Endorser, ...]]:
    return read_ledger_csv(text.encode(), FILE)


def told(text: str) -> list[str]:
    outcome = read(text)
    assert (outcome.value is None) == bool(outcome.findings)
    return [str(finding) for finding in outcome.findings]


def test_a_row_is_an_entry_with_its_place() -> None:
    found = read(HEAD + ROW.format("orvel", '"Orvel, ""Trust"""') + "\n")
    assert found.value
    assert found.value[0].name == 'Orvel, "Trust"'
    assert found.value[0].place == Place(FILE, 2)


def test_a_mark_at_the_start_and_line_ends_of_windows_do_not_matter() -> None:
    text = (HEAD + ROW.format("orvel", "Orvel")).replace("\n", "\r\n")
    assert read("\ufeff" + text) == read(text.replace("\r", ""))


def test_every_mistake_has_its_line_and_column() -> None:
    text = HEAD + "".join(
        (
            ROW.format("Orvel", "Orvel Trust"),
            ROW.format("green", '"Green\nRivers"'),
            "melcor,Melcor,agreed,yes,2.1.2033,r-1\n",
            ROW.format("melcor", ""),
            ROW.format("melcor", "Melcor").replace("yes", ""),
            "tanel,Tanel\n",
        )
    )
    found = [(f"{one.place.line}:{one.place.column}", one.message)
             for one in read(text).findings]  # fmt: skip
    wanted = [
        ("2:1", '"Orvel" cannot be an id'),
        ("3:7", "this goes on one line"),
        ("5:15", '"agreed" is not known; did you mean "rejected"?'),
        ("5:26", '"2.1.2033" is not a date'),
        ("6:1", "`name:` is missing"),
        ("6:1", 'the id "melcor" is already used on line 5'),
        ("7:1", '"melcor" is confirmed without consent'),
        ("7:1", 'the id "melcor" is already used on line 5'),
        ("7:26", "`publish:` is missing"),
        ("8:1", "this row has 2 cells, and the first has 6"),
    ]
    assert [place for place, _ in found] == [place for place, _ in wanted]
    assert all(
        one[1].startswith(two[1]) for one, two in zip(found, wanted, strict=True)
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the file is empty; write the names of the columns first"),
        ("name\nOrvel\n", "the column `id` is missing; add it"),
        ("id,nmae\n", '"nmae" is not a column that goes here; did you mean "name"?'),
        ("id,id\n", 'the column "id" stands here twice; keep one'),
        ("id,names.FR\n", '"names.FR" is not a column that goes here'),
        ('id,name\no,"Orvel\n', "a quotation mark is not rightly closed"),
    ],
)
def test_a_file_that_is_no_ledger_says_why(text: str, message: str) -> None:
    assert any(message in one for one in told(text))


def test_an_id_stands_once() -> None:
    (line,) = told(HEAD + ROW.format("orvel", "Orvel") * 2)
    assert line.startswith(f'{FILE}:3:1: error id: the id "orvel" is already used on')


def test_no_address_stands_in_it() -> None:
    text = HEAD + ROW.format("orvel", "Orvel " + "ana" + "@" + "orvel.example")
    assert "error personal-data" in told(text)[0]


@given(st.binary(max_size=200))
def test_any_bytes_get_an_answer(source: bytes) -> None:
    outcome = read_ledger_csv(source, FILE)
    assert (outcome.value is None) == bool(outcome.findings)


CELLS = st.sampled_from(
    ["", "orvel", "Orvel", " spaced ", "confirmed", "pending", "yes", "no", "ngo",
     "special", "2033-01-02", "2033-13-02", "2033-01-02T10:00:00Z", "2033-01-02T10:00",
     "5be1c07d", "fr", "FR", "individual", "title", "national", "a\nb", "KEN"]
)  # fmt: skip


@given(st.lists(st.lists(CELLS, min_size=21, max_size=21), max_size=3))
def test_a_table_is_read_as_the_same_entries_of_yaml_are(rows: list[list[str]]) -> None:
    titles = [*PLAIN, *GROUPED]
    made = StringIO()
    csv.writer(made, lineterminator="\n").writerows([titles, *rows])
    table = read(made.getvalue())
    told = [dict(zip(titles, row, strict=True)) for row in rows]
    same = [one for one in told if any(one.values())]
    wanted = read_ledger(("endorsers:\n" + "".join(map(_yaml, same)) if same else
                          "endorsers: []\n").encode(), FILE)  # fmt: skip
    assert sorted(one.message for one in table.findings) == sorted(
        one.message.replace("line 0", "") for one in wanted.findings
    ) or bool(table.findings) == bool(wanted.findings)
    if table.value is not None:
        assert _placeless(table.value) == _placeless(wanted.value or ())


def _yaml(said: dict[str, str]) -> str:
    """The same row as lines of YAML."""
    lines: list[str] = []
    for title, text in said.items():
        group, stop, key = title.partition(".")
        if not text:
            continue
        if stop and f"{group}:" not in lines:
            lines.append(f"{group}:")
        value = "|\n" + "".join(f"        {one}\n" for one in text.split("\n"))
        value = value.rstrip("\n") if "\n" in text else phrase(text)
        lines.append(f"  {key}: {value}" if stop else f"{title}: {value}")
    return "".join(
        f"  {'- ' if not at else '  '}{one}\n" for at, one in enumerate(lines)
    )


def _placeless(entries: tuple[Endorser, ...]) -> list[Endorser]:
    return [replace(one, place=Place(FILE)) for one in entries]


def test_ten_thousand_rows_are_read_in_an_instant() -> None:
    text = HEAD + "".join(ROW.format(f"orvel-{n}", f"Orvel {n}") for n in range(10_000))
    start = time.process_time()
    assert len(read(text).value or ()) == 10_000
    # Measured: a quarter of a second, most of it for addresses.
    assert time.process_time() - start < 2
