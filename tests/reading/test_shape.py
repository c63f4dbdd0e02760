"""What an edit may do to a file, and what not."""

import pytest

from adref.reading.shape import same_shape

BEFORE = 'title: Rivers,#5\nnote: |\n  One 5%\nlist: [a, "b"]\n'


@pytest.mark.parametrize(
    ("found", "written"),
    [("5%", "5 per cent"), ("#5", "No. 5"), ('"b"', '"B”"')],
)
def test_other_words_leave_a_file_as_it_is_built(found: str, written: str) -> None:
    assert same_shape(BEFORE, BEFORE.replace(found, written), "a.yaml")


@pytest.mark.parametrize(
    ("found", "written"),
    [(",#5", ", #5"), ('"b"', '"b""'), ("Rivers", "Rivers: a"), ("note", "notes")],
)
def test_an_edit_that_yaml_would_take_otherwise_is_seen(
    found: str, written: str
) -> None:
    assert not same_shape(BEFORE, BEFORE.replace(found, written), "a.yaml")
