"""Terms for a translator's program: a row for each name."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from adref.model.exchange import Batch, TermPair
from adref.writing.exchange.glossary import write_glossary, write_glossary_csv
from batches import TARGETS, batch

MARK = b"\xef\xbb\xbf"


def cells(source: bytes) -> list[list[str]]:
    """What a program that knows tables reads."""
    assert source.startswith(MARK)
    return list(csv.reader(StringIO(source.decode("utf-8-sig"), newline="")))


def with_terms(*terms: TermPair) -> Batch:
    return replace(batch(), glossary=terms)


def test_every_name_has_a_line_best_first() -> None:
    assert write_glossary(batch()).decode() == (
        "# adref 1 clean-oceans en fr 20260115-b7f2\n"
        "registry of ports\tregistre des ports\tclean-oceans\n"
        "registry of ports\tregistre portuaire\tclean-oceans\n"
    )


@pytest.mark.parametrize("code", TARGETS)
def test_both_files_hold_the_same_rows(code: str) -> None:
    head, *rows = cells(write_glossary_csv(batch(code)))
    assert head == ["source", "target", "comment"]
    lines = write_glossary(batch(code)).decode().splitlines()[1:]
    assert rows == [line.split("\t") for line in lines]
    assert rows


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", " =", "\t@"])
def test_no_cell_of_a_table_is_a_formula(sign: str) -> None:
    source = write_glossary_csv(with_terms(TermPair(f"{sign}SUM(A1)", ("-2°",))))
    term, name, _ = cells(source)[1]
    assert term.startswith("'")
    assert name == "'-2°"


def test_tabs_commas_quotes_and_lines_in_a_name_make_no_cells() -> None:
    odd = with_terms(TermPair("a\tb\nc", ('d, "e"',)))
    assert write_glossary(odd).decode().splitlines()[1].split("\t")[:2] == [
        "a b c",
        'd, "e"',
    ]
    assert cells(write_glossary_csv(odd))[1][:2] == ["a b c", 'd, "e"']


def test_a_term_without_a_name_has_no_row() -> None:
    assert write_glossary(with_terms(TermPair("a", ()))).decode().count("\n") == 1


def test_the_same_batch_is_the_same_bytes() -> None:
    assert write_glossary(batch("ar")) == write_glossary(batch("ar"))
    assert write_glossary_csv(batch("ar")) == write_glossary_csv(batch("ar"))
