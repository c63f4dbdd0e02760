"""What the signs of a label stand for."""

import pytest

from adref.checking.targets import value
from composed import language


@pytest.mark.parametrize(
    ("sign", "counter", "code", "number"),
    [
        ("XIV", "upper-roman", "en", 14),
        ("iv", "roman", "en", 4),
        ("c", "latin", "en", 3),
        ("bb", "latin", "en", 28),
        ("ج", "abjad", "ar", 3),
        ("二", "chinese", "zh", 2),
        ("12", "decimal", "en", 12),
    ],
)
def test_a_sign_has_the_value_that_its_counter_gives_it(
    sign: str, counter: str, code: str, number: int
) -> None:
    assert value(sign, counter, language(code)) == number


@pytest.mark.parametrize("counter", ["upper-roman", "latin", "decimal"])
def test_a_sign_of_another_counter_has_none(counter: str) -> None:
    assert value("ab?", counter, language("en")) == 0
