"""Plain text: lines that were wrapped join again, and only those."""

import pytest

from adref.model.finding import Level
from adref.model.manuscript import Manuscript, Pasted
from adref.reading.manuscripts.cleaning import cleaned
from adref.reading.manuscripts.plain import read_plain
from composed import value


def read(text: str) -> Manuscript:
    return cleaned(value(read_plain(text.encode(), "x.txt")))


def words(text: str) -> list[str]:
    return [line.text for line in read(text).lines]


WRAPPED = """\
Recalling that every river in the valley was known by its name long
before anybody thought of entering it in a register,

1. Requests the Secretary-General to open a register of all the rivers
that are known by a name, and to keep it;
2. Invites all who live beside a river that has no name yet to give it
one.
"""


def test_hard_wrapped_lines_join_and_a_number_begins_a_paragraph() -> None:
    lines = WRAPPED.splitlines()
    assert words(WRAPPED) == [
        f"{lines[0]} {lines[1]}",
        f"{lines[3]} {lines[4]}",
        f"{lines[5]} {lines[6]}",
    ]


def test_a_line_for_each_paragraph_stays_a_line() -> None:
    lines = ["Clean harbours", "The General Assembly,", "Recalling the sand,"]
    assert words("\n".join(lines)) == lines


def test_wrapped_paragraphs_without_blank_lines_end_at_their_short_lines() -> None:
    text = (
        "Recalling that every river in the valley was known by its name long\n"
        "before there was any register,\n"
        "Noting that a register was opened in the year in which the bridge of\n"
        "Port Selene was built,\n"
    )
    assert [line[-9:] for line in words(text)] == ["register,", "as built,"]


CLOSE = """\
Recalling that every river of the valley was known by its own name
long before one register of rivers was opened in the towns,
Noting that a bridge of stone stands beside each of these old towns,
Noting that a bridge of wood stands below each of those other towns,
Noting the sand,
"""


def test_a_last_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    lines = CLOSE.splitlines()
    assert words(CLOSE)[0] == f"{lines[0]} {lines[1]}"


def test_short_wrapped_paragraphs_join_where_few_lines_end_within_a_sentence() -> None:
    short = "Noting that the bridges of the valley are old,"
    long = "Recalling that every river was known by its name long before any\nregister,"
    paragraphs = [short, long, short, short, long, short]
    assert words("\n".join(paragraphs)) == [
        one.replace("\n", " ") for one in paragraphs
    ]


TITLES = """\
Rivers, bridges and harbours that the old towns hold in common
A register of the rivers of the valley
Lamps, lighthouses and the ships that wait for them at night
The sand in the harbours of the valley
Towns of the valley and what they owe
Boats that go upstream and come back
Birds on the banks of the Ithel and those who count them
Bridges of wood and of stone, old and new
"""


def test_a_list_of_long_titles_is_not_taken_for_wrapped_text() -> None:
    assert words(TITLES) == TITLES.splitlines()
    bullets = [f"- {line}" for line in TITLES.splitlines()]
    assert words("\n".join(bullets)) == bullets


def test_a_masthead_of_short_lines_is_not_taken_for_wrapped_text() -> None:
    head = ["Council of Rivers", "Fourth session", "3 June 2031", "Agenda item 21"]
    long = [
        "Text adopted by the council of all the rivers on the third of June 2031",
        "21/4. The promotion of bridges and the protection of those who use it",
    ]
    lines = [*head, *long, "The General Assembly,", "Recalling the register,"]
    assert words("\n".join(lines)) == lines


def test_letters_with_separate_accents_are_read_as_single_letters() -> None:
    assert words("Reconnai\u0302t la rivie\u0300re") == [
        "Reconna\u00eet la rivi\u00e8re"
    ]


def test_chinese_lines_join_with_nothing_between_them() -> None:
    line = "回顾每一条河流在登记之前早已有自己的名字而且沿岸的人们都知道这个名字"
    assert words(f"{line}\n{line}\n名字，\n") == [f"{line}{line}名字，"]


def test_a_word_divided_at_its_hyphen_joins_again() -> None:
    line = "Recalling that all rivers of the valley were made known in the multi-"
    assert words(f"{line}\nstakeholder register of the year before,")[0].endswith(
        "the multi-stakeholder register of the year before,"
    )


def test_how_far_in_a_line_stands_is_its_level() -> None:
    assert [line.level for line in read("1. One:\n\n  (a) two:\n\n    (i) three").lines
            ] == [0, 1, 2]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/Recalling/ a river", "_Recalling_ a river"),
        ("a *wide* river", "a **wide** river"),
        ("/All of it, by //one and //another/", "_All of it, by one and another_"),
        ("land and/or water, A/88/L.41", "land and/or water, A/88/L.41"),
        ("see https://rivers.example/a/b", "see https://rivers.example/a/b"),
        ("Aldoria,* Corvania*", "Aldoria,* Corvania*"),
        ("a / b", "a / b"),
        ("opened /and never closed", "opened /and never closed"),
    ],
)
def test_slashes_and_stars_are_emphasis_only_around_words(
    typed: str, meant: str
) -> None:
    assert words(typed) == [meant]


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_text_in_unicode_is_read_whatever_its_form(code: str) -> None:
    outcome = read_plain("Reconnaît la rivière".encode(code), "x.txt")
    assert outcome.value
    assert outcome.value.lines[0].text == "Reconnaît la rivière"


def test_a_guess_about_letters_is_said() -> None:
    outcome = read_plain("Reconnaît la “rivière”".encode("cp1252"), "x.txt")
    assert outcome.value
    assert outcome.value.lines[0].text == "Reconnaît la “rivière”"
    assert [finding.level for finding in outcome.findings] == [Level.ADVICE]
    assert "Windows-1252" in outcome.findings[0].message


@pytest.mark.parametrize("source", [b"", b"\n\n", b"\xef\xbb\xbf", b"\x00\x00"])
def test_a_file_without_words_is_refused(source: bytes) -> None:
    outcome = read_plain(source, "x.txt")
    assert outcome.value is None
    assert "no words" in outcome.findings[0].message


def test_hidden_characters_and_private_data_do_not_come_in() -> None:
    assert words("a\u200bb ada@orvel.example, tel: 022 555 01 02") == [
        "ab [e-mail address left out], tel: [telephone number left out]"
    ]


def test_a_plain_text_has_only_words() -> None:
    assert {line.pasted for line in read(WRAPPED).lines} == {Pasted.WORDS}
