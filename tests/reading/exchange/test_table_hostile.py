"""A table that was damaged, or means harm, gets an answer and never an exception."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.comparing.words import differences
from adref.model.exchange import Return
from adref.model.finding import Outcome
from adref.model.markup import faults
from adref.reading.archives import LARGEST_PART
from adref.reading.exchange.table import is_table, read_table
from adref.reading.exchange.table.typed import as_set, typed
from adref.reading.manuscripts.spans import Span
from adref.writing.exchange.table.patches import Patch, changed
from manuscripts import SPACES, p, r
from tables import (
    DOCUMENT,
    FILE,
    answers,
    fill_in,
    packed,
    parts,
    refused,
    sent,
    table,
    with_change,
)

SIGNS = st.sampled_from(
    ["_", "*", "**", "{", "}", "{note:a}", " ", "a", "b", "word", ".", "é", "大", "["]
)
PHRASES = st.lists(
    st.sampled_from(["_ab_", "**cd**", "ef", "{note:a}", "12", "大会", "x,", "(y)"]),
    max_size=8,
).map(" ".join)


def assert_answered(outcome: Outcome[Return]) -> None:
    assert outcome.value is not None or len(outcome.findings) == 1
    for finding in outcome.findings:
        assert finding.place.file == FILE
        assert finding.message
        assert "\n" not in finding.message


@given(st.integers(0, len(table())))
def test_a_table_that_ends_too_early_is_answered(end: int) -> None:
    assert_answered(read_table(table()[:end], FILE))


@given(
    st.lists(
        st.tuples(st.integers(0, len(table()) - 1), st.integers(0, 255)), max_size=4
    )
)
def test_a_table_with_other_bytes_is_answered(flips: list[tuple[int, int]]) -> None:
    source = bytearray(table())
    for offset, byte in flips:
        source[offset] = byte
    assert_answered(read_table(bytes(source), FILE))
    assert is_table(bytes(source)) in {True, False}


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), st.text(max_size=4))))
def test_a_table_with_a_damaged_text_is_answered(
    changes: list[tuple[float, int, str]],
) -> None:
    held = parts(table())
    text = held[DOCUMENT]
    for where, length, sign in changes[:3]:
        start = int(where * len(text))
        text = text[:start] + sign.encode("utf-8", "ignore") + text[start + length :]
    assert_answered(read_table(packed({**held, DOCUMENT: text}), FILE))


ELEMENTS = st.sampled_from(
    ["w:tr", "w:tc", "w:p", "w:r", "w:tbl", "w:tblGrid", "w:pPr", "w:tcPr", "w:body"]
)


@given(ELEMENTS, ELEMENTS)
def test_a_table_whose_elements_have_other_names_is_answered(
    old: str, new: str
) -> None:
    held = parts(table())
    text = held[DOCUMENT].decode()
    for end in (" ", ">", "/>"):
        text = text.replace(f"<{old}{end}", f"<{new}{end}")
    text = text.replace(f"</{old}>", f"</{new}>")
    assert_answered(read_table(packed({**held, DOCUMENT: text.encode()}), FILE))


@given(st.binary(max_size=200))
def test_any_bytes_are_answered(source: bytes) -> None:
    assert_answered(read_table(source, FILE))
    assert_answered(read_table(b"PK\x03\x04" + source, FILE))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "entities"),
        (f"<w:document {SPACES}><w:body>" + "<w:p>" * 200, "damaged"),
        ("<a>" + " " * (LARGEST_PART + 1) + "</a>", "too large"),
        ("<a>" * 200 + "</a>" * 200, "nested"),
    ],
)
def test_a_text_that_means_harm_is_refused(text: str, said: str) -> None:
    source = packed({**parts(table()), DOCUMENT: text.encode()})
    assert said in refused(read_table(source, FILE))


def test_numbers_beyond_all_measure_do_no_harm() -> None:
    held = parts(table())
    text = held[DOCUMENT].replace(
        b"<w:tcPr>", b'<w:tcPr><w:gridSpan w:val="999999999"/>'
    )
    assert_answered(read_table(packed({**held, DOCUMENT: text}), FILE))


@pytest.mark.parametrize("filler", ["a", "a ", "{note:", "_", "#", "#12345678 ", "("])
def test_a_cell_that_repeats_itself_is_answered_soon(filler: str) -> None:
    long = p(r(filler * 20_000))
    for column in range(4):
        unit = sent().tasks[1].unit
        source = with_change(fill_in(unit, long, column=column))
        assert_answered(read_table(source, FILE))


SPANS = st.lists(
    st.builds(
        Span, st.lists(SIGNS, max_size=4).map("".join), st.booleans(), st.booleans()
    ),
    max_size=8,
)


@given(SPANS)
def test_marks_never_add_a_fault_and_no_sign_is_lost(spans: list[Span]) -> None:
    bare = " ".join("".join(span.text for span in spans).split())
    made = typed(spans, "")
    assert len(faults(made.text)) <= len(faults(bare))
    assert _letters(made.text) == _letters(bare)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter not in "_* ")


@given(PHRASES, PHRASES)
def test_the_original_is_found_again_among_its_changes(before: str, after: str) -> None:
    task = sent().tasks[1]
    given_ = replace(
        task, original=after, before=before, changes=differences(before, after)
    )
    kept = [_span(patch) for patch in changed(given_) if patch.turn != "removed"]
    gone = [_span(patch) for patch in changed(given_) if patch.turn != "added"]
    assert as_set(kept).replace("_ _", " ") == after.replace("_ _", " ")
    assert _letters(as_set(gone)) == _letters(before)


def _span(patch: Patch) -> Span:
    return Span(patch.words, patch.emphasis, patch.strong)


def test_a_cell_may_hold_what_looks_like_another_row() -> None:
    unit = sent().tasks[1].unit
    back = answers(with_change(fill_in(unit, p(r("voir title #7908755b")))))
    assert back[unit].target == "voir title #7908755b"
