"""Whatever an export is written in, the same words come out of it, or none."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.finding import Level
from adref.model.table import Table
from adref.reading.signups.exports import LARGEST, LONGEST, MOST, read_table
from exports import FILE, in_csv

ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]
DELIMITERS = [",", ";", "\t"]
TITLES = ["Name", "País / Страна", "日期", "ملاحظة"]
# In UTF-16 without a mark these look like separators in the other order of bytes.
ODD = "\0\ufffd\u2c00\u3b00\u0900\u0a00\u0d00"
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=ODD))
TRICKY = st.sampled_from(
    ['"', '""', "a,b", "a;b", "a\tb", "a\nb", "a\r\nb", "=1+1", "+1", "-1", "@x", "'",
     " a ", "é", "大", 'x="y"', ",", ";", "\n"]
)  # fmt: skip
ROWS = st.lists(
    st.lists(WORDS | TRICKY, min_size=1, max_size=len(TITLES)), min_size=1, max_size=6
)


def read(source: bytes) -> Table:
    table = read_table(source, FILE).value
    assert table is not None
    return table


def message(source: bytes, sheet: str = "") -> str:
    """The one line about a file that is not read."""
    outcome = read_table(source, FILE, sheet)
    assert outcome.value is None
    (finding,) = outcome.findings
    assert finding.level is Level.ERROR
    return str(finding)


def expected(rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """Rows that are not blank, as wide as the titles, blank cells at the end empty."""
    found: list[tuple[str, ...]] = []
    for row in rows:
        cells = list(row)
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            found.append((*cells, *[""] * (len(TITLES) - len(cells))))
    return found


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_a_table_reads_the_same_in_any_encoding_and_with_any_delimiter(
    encoding: str, delimiter: str
) -> None:
    @given(ROWS)
    def check(rows: list[list[str]]) -> None:
        source = in_csv([TITLES, *rows], delimiter).encode(encoding)
        table = read(source)
        assert table.titles == tuple(TITLES)
        assert [row.cells for row in table.rows] == expected(rows)

    check()


@given(
    st.lists(
        st.lists(
            st.sampled_from(["Été", "Ñandú", "L’œuvre", "Åland", "“Ça”", "naïf", "a"]),
            min_size=4,
            max_size=4,
        ),
        min_size=1,
        max_size=5,
    )
)  # fmt: skip
def test_western_letters_read_the_same_in_windows_1252(rows: list[list[str]]) -> None:
    titles = ["Name", "Pays", "Année", "Note"]
    table = read(in_csv([titles, *rows], ";").encode("cp1252"))
    assert [row.cells for row in table.rows] == list(map(tuple, rows))


def test_who_gets_windows_1252_is_told_to_look_at_accents() -> None:
    (finding,) = read_table("Nom,Pays\nÉtoile,Île\n".encode("cp1252"), FILE).findings
    assert finding.level is Level.ADVICE
    assert "Windows-1252" in finding.message


@pytest.mark.parametrize(
    ("source", "row", "said"),
    [
        ("Имя,Страна\nСоюз,Дом\n".encode("cp1251"), 1, "neither UTF-8"),
        ("الاسم,البلد\nاتحاد,أ\n".encode("cp1256"), 1, "neither UTF-8"),
        ("Nom,Pays\nAssociation générale,a\n".encode("cp850"), 2, "neither UTF-8"),
        ("Nom,Pays\na,b\nSociété,a\n".encode("mac-roman"), 3, "neither UTF-8"),
        ("名称,国家\n机构,中\n".encode("gbk"), 1, "neither UTF-8"),
        ("Nom,Pays\nÉtoile,b\n".encode() + b"c\xff,Belm\xc3\xa9", 3, "damaged (UTF-8)"),
        ("Nom\n".encode("utf-16") + b"a", 2, "damaged (UTF-16-LE)"),
        ("Nom,Pays\nÉt\ufffdile,b\n".encode(), 2, "a letter was lost"),
        (b"Nom,Pays\na\0b,c\n", 2, "zero byte"),
        (b'Nom,Pays\na,"b\nc,d\n', 2, "quotation mark"),
        (b'Nom,Pays\na,b\nc,"d" e\n', 3, "quotation mark"),
        (b"Nom,Pays\na,b\n\nc,d,e\n", 4, "3 cells"),
        (b"Nom\n" + b"a" * (LONGEST + 1), 2, "characters"),
    ],
)
def test_letters_and_rows_that_are_not_sure_are_refused_with_the_row(
    source: bytes, row: int, said: str
) -> None:
    line = message(source)
    assert line.startswith(f"{FILE}:{row}:")
    assert said in line


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"", "no words"),
        (b" \n,,\n", "no words"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1 a}", "RTF"),
        (b"\xef\xbb\xbf <html><table>", "HTML"),
        (b'{"name": 1}', "JSON"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", ".xls"),
        (b"a" * (LARGEST + 1), "30,000,000"),
        (b"a,b\n" + b"c,d\n" * (MOST + 1), "50,000 rows"),
        (b"a," * 500 + b"a\n", "500 columns"),
    ],
)
def test_what_is_no_table_or_too_large_gets_one_line(source: bytes, said: str) -> None:
    assert said in message(source)


def test_as_many_rows_as_are_allowed_are_read() -> None:
    assert len(read(b"a,b\n" + b"c,d\n" * MOST).rows) == MOST


def test_rows_have_the_numbers_that_a_spreadsheet_shows() -> None:
    table = read(b'a,b\n"c\nc",d\n\n,,\ne,f\n')
    assert [row.place.line for row in table.rows] == [2, 5]


def test_the_line_by_which_excel_is_told_the_delimiter_is_no_row() -> None:
    table = read(b"sep=;\r\na,1;b,2\r\nc,d;e,f\r\n")
    assert table.titles == ("a,1", "b,2")
    assert table.rows[0].place.line == 2


def test_the_delimiter_is_the_sign_by_which_most_rows_agree() -> None:
    table = read(b"Name;Country, region, or both\nA, B;Aldoria\nC;D, E, F\n")
    assert table.titles == ("Name", "Country, region, or both")


def test_one_column_is_a_table() -> None:
    assert [row.cells for row in read(b"Name\nA, B\nC\n").rows] == [("A, B",), ("C",)]


def test_titles_are_cleaned_and_have_no_address() -> None:
    address = "desk" + "@" + "quay.example"
    table = read(f'"  Name\u00a0of\n you ",Write to {address}\na,b\n'.encode())
    assert table.titles == ("Name of you", "Write to [e-mail address left out]")


def test_letters_that_were_garbled_before_are_told_of_with_the_cell() -> None:
    garbled = "Société".encode().decode("cp1252")
    outcome = read_table(f"Nom,Pays\na,b\nc,{garbled}\n".encode(), FILE)
    (finding,) = outcome.findings
    assert (finding.place.line, finding.place.column) == (3, 2)
    assert finding.level is Level.WARNING


@given(st.binary(max_size=300))
def test_any_bytes_get_an_answer(source: bytes) -> None:
    outcome = read_table(source, FILE)
    errors = [one for one in outcome.findings if one.level is Level.ERROR]
    assert (outcome.value is None) == bool(errors)
    assert all(one.place.file == FILE and one.message for one in outcome.findings)


@given(st.lists(TRICKY | WORDS, max_size=30).map("".join))
def test_any_text_gets_an_answer(text: str) -> None:
    outcome = read_table(text.encode(), FILE)
    for row in outcome.value.rows if outcome.value else ():
        assert len(row.cells) == len(outcome.value.titles if outcome.value else ())
