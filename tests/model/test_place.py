"""Where a person wrote something."""

import pytest

from adref.model.place import Place, Stop, place_at

STOPS = (
    Stop(0, Place("a", 3, 7)),
    Stop(5, Place("a", 4, 2)),
    Stop(9, Place("a", 4, 8)),
)


@pytest.mark.parametrize(
    ("offset", "said"),
    [(0, "a:3:7"), (4, "a:3:11"), (5, "a:4:2"), (8, "a:4:5"), (9, "a:4:8"),
     (40, "a:4:39")],
)  # fmt: skip
def test_a_character_stands_so_far_after_the_stop_before_it(
    offset: int, said: str
) -> None:
    assert str(place_at(STOPS, offset)) == said


def test_places_sort_by_file_then_line_then_column() -> None:
    places = [Place("b", 1, 1), Place("a", 10, 1), Place("a", 9, 20), Place("a", 9, 3)]
    assert [str(place) for place in sorted(places)] == [
        "a:9:3", "a:9:20", "a:10:1", "b:1:1",
    ]  # fmt: skip
