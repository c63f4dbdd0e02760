"""The number formats of Word."""

import pytest

from adref.reading.manuscripts.counters import counted


@pytest.mark.parametrize(
    ("kind", "count", "shown"),
    [
        ("decimal", 12, "12"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 2, "B"),
        ("lowerRoman", 14, "xiv"),
        ("upperRoman", 49, "XLIX"),
        ("decimalZero", 7, "07"),
        ("ordinal", 12, "12th"),
        ("ordinal", 23, "23rd"),
        ("arabicAbjad", 3, "ج"),
        ("arabicAlpha", 3, "ت"),
        ("russianLower", 3, "в"),
        ("chineseCounting", 10, "十"),
        ("chineseCounting", 21, "二十一"),
        ("chineseCountingThousand", 105, "一百零五"),
        ("chineseLegalSimplified", 2, "贰"),
        ("ideographTraditional", 2, "乙"),
        ("ideographEnclosedCircle", 11, "11"),
        ("hindiNumbers", 10, "١٠"),
        ("none", 3, ""),
        ("someday", 3, "3"),
        ("lowerLetter", 999_999_999, "999999999"),
        ("lowerRoman", 0, "0"),
    ],
)
def test_a_count_is_written_as_word_writes_it(
    kind: str, count: int, shown: str
) -> None:
    assert counted(kind, count) == shown
