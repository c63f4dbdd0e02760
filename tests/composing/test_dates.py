"""Dates in words."""

from datetime import date

import pytest

from adref.composing.dates import dated
from composed import language


@pytest.mark.parametrize(
    ("code", "first", "other"),
    [
        ("en", "1 January 2031", "16 December 2031"),
        ("fr", "1er janvier 2031", "16 décembre 2031"),
        ("es", "1 de enero de 2031", "16 de diciembre de 2031"),
        ("ru", "1 января 2031 года", "16 декабря 2031 года"),
        ("ar", "1 كانون الثاني/يناير 2031", "16 كانون الأول/ديسمبر 2031"),
        ("zh", "2031年1月1日", "2031年12月16日"),
    ],
)
def test_a_date_is_written_as_the_language_has_it(
    code: str, first: str, other: str
) -> None:
    assert dated(date(2031, 1, 1), language(code)) == first
    assert dated(date(2031, 12, 16), language(code)) == other
