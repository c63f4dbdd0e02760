"""Spaces and directions."""

import pytest

from composed import CODES, operative, preamble


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Alpha: beta", "Alpha~: beta."),
        ("Alpha : beta", "Alpha~: beta."),
        ("Alpha! Beta ? Gamma", "Alpha~! Beta~? Gamma."),
        ("«Alpha» « Beta »", "«~Alpha~» «~Beta~»."),
        ("5% ou 5 %, 12:30", "5~% ou 5~%, 12:30."),
        ("http://exemple.org", "http://exemple.org."),
        ("« _Alpha_ »", "«~_Alpha_~»."),
    ],
)
def test_french_marks_have_a_space_that_does_not_break(
    typed: str, expected: str
) -> None:
    assert operative(typed, language="fr") == [expected]


@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_other_languages_have_no_such_space(code: str) -> None:
    (text,) = operative("Alpha: beta!", language=code)
    assert "~" not in text


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("الوثيقة A/88/L.41/Rev.1 هنا", "الوثيقة ⟦A/88/L.41/Rev.1⟧ هنا."),
        ("في 1 أيار/مايو 2033", "في ⟦1⟧ أيار/مايو ⟦2033⟧."),
        ("منظمة Open Rivers (OR) هنا", "منظمة ⟦Open Rivers (OR)⟧ هنا."),
        ("شركة Orvel, Thessan & Sons هنا", "شركة ⟦Orvel, Thessan & Sons⟧ هنا."),
        ("البند 21 (ج) هنا", "البند ⟦21⟧ (ج) هنا."),
        ("هنا (CRS/2032/7، المرفق)", "هنا (⟦CRS/2032/7⟧، المرفق)."),
        ("بلدة Évreux هنا", "بلدة ⟦Évreux⟧ هنا."),
        ("لا شيء هنا", "لا شيء هنا."),
    ],
)
def test_in_arabic_what_runs_left_to_right_is_kept_together(
    typed: str, expected: str
) -> None:
    assert operative(typed, language="ar") == [expected]


@pytest.mark.parametrize("code", sorted(set(CODES) - {"ar"}))
def test_no_other_language_isolates_anything(code: str) -> None:
    (text,) = operative("Document A/88/L.41 of 2033", language=code)
    assert "⟦" not in text


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("在 2033 年 由 Orvel 测量", "在2033年由Orvel测量。"),
        ("Open Rivers 的报告", "Open Rivers的报告。"),
        ("见 **强** 调 {para:one}", "见**强**调→第1段←。"),
        ("“ 河流 ”", "“ 河流 ”。"),
    ],
)
def test_in_chinese_nothing_stands_between_han_and_its_neighbours(
    typed: str, expected: str
) -> None:
    found = operative(typed, "完", language="zh")
    assert found[0] == expected.replace("。", "；")


def test_spaces_between_words_of_two_looks_are_kept() -> None:
    assert preamble("**Alpha** _beta_ {para:one} gamma") == [
        "**Alpha** _beta_ →the first preambular paragraph← gamma,"
    ]
