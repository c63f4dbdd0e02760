"""The names of bookmarks."""

from hypothesis import given
from hypothesis import strategies as st

from adref.writing.docx.bookmark import bookmark

IDS = st.from_regex(r"\A[a-z0-9]+(-[a-z0-9]+){0,12}\Z")


def test_a_short_id_is_read_in_its_bookmark() -> None:
    assert bookmark("recall-charter") == "_p_recall-charter"


def test_the_longest_id_that_fits_is_kept() -> None:
    assert bookmark("a" * 37) == "_p_" + "a" * 37


def test_a_longer_id_is_cut_and_told_apart_by_its_hash() -> None:
    first, second = bookmark("a" * 38), bookmark("a" * 39)
    assert first != second
    assert first.startswith("_p_" + "a" * 28 + "_")


@given(IDS)
def test_no_bookmark_is_longer_than_word_takes(name: str) -> None:
    assert len(bookmark(name)) <= 40


@given(IDS, IDS)
def test_two_ids_have_two_bookmarks(first: str, second: str) -> None:
    assert (first == second) == (bookmark(first) == bookmark(second))
