"""Edits change what they name and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.checking.fixing import fitting, fixed
from adref.model.finding import Edit, Finding
from adref.model.place import Place


def at(line: int, column: int, file: str = "a.yaml") -> Place:
    return Place(file, line, column)


def edit(line: int, start: int, end: int, text: str) -> Edit:
    return Edit(at(line, start), at(line, end), text)


def finding(*edits: Edit, rule: str = "r") -> Finding:
    return Finding(edits[0].start, rule, "m", edits=edits)


def test_an_edit_changes_only_its_own_letters() -> None:
    assert fixed("one\ntwo # two\n", [edit(2, 1, 4, "deux")]) == "one\ndeux # two\n"


def test_edits_of_one_line_do_not_move_each_other() -> None:
    edits = [edit(1, 1, 2, "aaa"), edit(1, 3, 4, "ccc")]
    assert fixed("a b c", edits) == "aaa ccc c"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_keep_their_ends(end: str) -> None:
    assert fixed(f"a{end}b{end}c", [edit(2, 1, 2, "B")]) == f"a{end}B{end}c"


def test_the_mark_at_the_start_of_a_file_is_no_letter() -> None:
    assert fixed("\ufeffab", [edit(1, 1, 2, "A")]) == "\ufeffAb"


def test_letters_of_two_characters_are_counted_as_one_in_the_line_that_is_edited() -> (
    None
):
    accents = "e\u0301 5%\ne\u0301\n"
    assert fixed(accents, [edit(1, 3, 5, "5 %")]) == "é 5 %\ne\u0301\n"


def test_a_line_end_inside_an_edit_goes_after_the_words_that_were_written() -> None:
    across = Edit(at(1, 5), at(2, 9), "per cent")
    assert fixed("  x per\n  centum of y\n", [across]) == "  x per cent\n  of y\n"


def test_what_clings_to_the_words_stays_with_them() -> None:
    across = Edit(at(1, 5), at(2, 7), "per cent")
    assert fixed("  x per\n  cent, of y\n", [across]) == "  x per cent,\n  of y\n"


def test_a_line_that_an_edit_takes_in_whole_is_gone() -> None:
    across = Edit(at(1, 5), at(2, 7), "per cent")
    assert fixed("  x per\n  cent\n  z\n", [across]) == "  x per cent\n  z\n"


def test_of_edits_that_overlap_only_the_first_is_taken() -> None:
    first, second = edit(1, 1, 5, "x"), edit(1, 4, 8, "y")
    assert fitting([finding(second), finding(first)]) == (first,)


def test_the_edits_of_one_finding_are_taken_together_or_not_at_all() -> None:
    first = finding(edit(1, 1, 3, "x"))
    both = finding(edit(1, 2, 4, "y"), edit(1, 9, 10, "z"))
    assert fitting([first, both]) == first.edits


def test_the_same_edit_of_two_rules_is_made_once() -> None:
    one = edit(1, 1, 3, "x")
    assert fitting([finding(one), finding(one, rule="s")]) == (one,)


@given(st.lists(st.text("ab ", max_size=8), min_size=1, max_size=5), st.data())
def test_an_edit_of_any_span_keeps_what_is_outside(
    lines: list[str], data: st.DataObject
) -> None:
    source = "\n".join(lines)
    line = data.draw(st.integers(1, len(lines)))
    start = data.draw(st.integers(1, len(lines[line - 1]) + 1))
    end = data.draw(st.integers(start, len(lines[line - 1]) + 1))
    after = fixed(source, [edit(line, start, end, "X")]).split("\n")
    said = lines[line - 1]
    assert after[line - 1] == f"{said[: start - 1]}X{said[end - 1 :]}"
    assert after[: line - 1] + after[line:] == lines[: line - 1] + lines[line:]
