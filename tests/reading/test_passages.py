"""Lines become one line, and every word still knows where it was written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.text import Passage
from adref.reading import passages
from adref.reading.fields import Report
from adref.reading.nodes import Mapping, Scalar
from adref.reading.passages import phrase
from adref.reading.strict_yaml import parse

WORDS = st.text(
    st.sampled_from("abcdéñßжюسلم回顾大会，。《》“”’:#-!?/&(),.0123456789"), min_size=1
).filter(lambda word: word[0] not in "#-!?&,:“”’")
GAPS = st.sampled_from([" ", "  ", "   ", "\t", " \t "])


def only_value(source: str) -> Passage:
    """The text of a file whose only key is `text`."""
    root, found = parse(source, "a.yaml")
    assert found == ()
    assert isinstance(root, Mapping)
    report = Report()
    text = phrase(root.entries[0].value, "text", "en", report)
    assert report.findings == []
    return text


def fold(*lines: str) -> str:
    block = "".join(f"  {line}\n" for line in lines)
    return only_value(f"text: |\n{block}").text


def test_lines_join_with_a_space() -> None:
    assert fold("Recalling its", "resolution") == "Recalling its resolution"


def test_chinese_lines_join_with_nothing() -> None:
    assert fold("大会回顾", "其决议，", "《宪章》", "“数据”", "“走廊”") == (
        "大会回顾其决议，《宪章》“数据”“走廊”"
    )


def test_quotation_marks_in_other_scripts_join_with_a_space() -> None:
    assert fold("the “corridor”", "“bridge” and", "‘data’") == (
        "the “corridor” “bridge” and ‘data’"
    )


def test_chinese_beside_another_script_joins_with_a_space() -> None:
    assert fold("大会", "WSIS", "大会") == "大会 WSIS 大会"


def test_runs_of_spaces_and_tabs_become_one_space() -> None:
    assert fold("Recalling  its\t\tresolution   ") == "Recalling its resolution"


def test_a_no_break_space_is_kept() -> None:
    assert fold("10\u00a0%") == "10\u00a0%"


def test_ideographic_spaces_at_the_start_of_a_line_are_taken_off() -> None:
    assert fold("\u3000\u3000大会", "\u3000回顾\u3000") == "大会回顾"


def test_lines_further_in_are_part_of_the_paragraph() -> None:
    assert fold("Recalling", "    its", "  resolution") == "Recalling its resolution"


def assert_every_word_is_where_it_was_written(text: Passage, source: str) -> None:
    lines = source.split("\n")
    for word in re.finditer(r"[^ ]+", text.text):
        for further in range(len(word[0])):
            place = text.place_at(word.start() + further)
            letter = lines[place.line - 1][place.column - 1]
            assert letter == word[0][further]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 5), st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=4)
        ),
        min_size=1,
        max_size=5,
    ),
    st.integers(1, 9),
)
def test_every_letter_of_a_block_knows_where_it_was_written(
    rows: list[tuple[int, list[tuple[str, str]]]], indent: int
) -> None:
    written = [
        " " * (indent + (further if number else 0))
        + "".join(word + gap for word, gap in row)
        for number, (further, row) in enumerate(rows)
    ]
    source = "text: |\n" + "\n".join(written) + "\n"
    assert_every_word_is_where_it_was_written(only_value(source), source)


@given(st.lists(st.tuples(WORDS, st.sampled_from([" ", "  "])), min_size=1, max_size=5))
def test_every_letter_of_a_quoted_line_knows_where_it_was_written(
    row: list[tuple[str, str]],
) -> None:
    words = "".join(word + gap for word, gap in row)
    source = f'text:   "{words}"\n'
    assert_every_word_is_where_it_was_written(only_value(source), source)


@pytest.mark.parametrize(
    ("source", "columns"),
    [
        ("text:  Open  data   corridors\n", [8, 14, 21]),
        ("text: 'L''accès  aux ''données'' ici'\n", [8, 18, 22, 34]),
        (r'text: "The \"open\"  data \\ here"' + "\n", [8, 12, 22, 27, 30]),
        ("text: |-\n  Open  data\n", [3, 9]),
        ("text: |2+\n    Open  data\n\n", [5, 11]),
        ("text: | # why\n  Open\n", [3]),
    ],
)
def test_every_word_of_a_short_text_knows_its_column(
    source: str, columns: list[int]
) -> None:
    text = only_value(source)
    starts = [word.start() for word in re.finditer(r"[^ ]+", text.text)]
    assert [text.place_at(start).column for start in starts] == columns


@pytest.mark.parametrize(
    ("written", "start", "end", "columns"),
    [
        ('"one two"', 4, 7, (6, 9)),
        (r'"a \"b\" c"', 2, 5, (4, 9)),
        (r'"a \"b\""', 4, 5, (7, 9)),
        ("'it''s so'", 2, 4, (4, 7)),
        ("'it''s so'", 5, 7, (8, 10)),
    ],
)
def test_letters_written_with_two_are_two_columns_wide(
    written: str, start: int, end: int, columns: tuple[int, int]
) -> None:
    root, _ = parse(written, "a.yaml")
    assert isinstance(root, Scalar)
    text = passages.fold(root, "en", Report())
    assert (text.place_at(start).column, text.end_at(end).column) == columns
