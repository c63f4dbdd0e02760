"""Changed words are shown whole, and nothing is lost between them."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.comparing.words import differences, tokens
from adref.model.difference import Stretch, Turn

MARKS = {Turn.KEPT: "{}", Turn.REMOVED: "[-{}-]", Turn.ADDED: "[+{}+]"}

# A name, the older text, the newer one, and how the change is shown.
TABLE = [
    ("nothing changed", "One river", "One river", "One river"),
    ("all is new", "", "One river", "[+One river+]"),
    ("all is gone", "One river", "", "[-One river-]"),
    ("a word", "a wide river", "a deep river", "a [-wide-][+deep+] river"),
    ("an ending", "the river", "the rivers", "the [-river-][+rivers+]"),
    ("a word more", "a river", "a wide river", "a [+wide +]river"),
    ("a word less", "a wide river", "a river", "a [-wide -]river"),
    ("a word at the end", "a river", "a river flows", "a river[+ flows+]"),
    (
        "words side by side are one change",
        "wide and deep rivers",
        "long or dry rivers",
        "[-wide and deep-][+long or dry+] rivers",
    ),
    (
        "a kept word parts two changes",
        "wide rivers flow",
        "deep rivers run",
        "[-wide-][+deep+] rivers [-flow-][+run+]",
    ),
    (
        "a removed word and a changed one",
        "the wide old river",
        "the young river",
        "the [-wide old-][+young+] river",
    ),
    ("a mark", "rivers, lakes", "rivers; lakes", "rivers[-,-][+;+] lakes"),
    ("a number", "12,500 tons", "12,600 tons", "[-12,500-][+12,600+] tons"),
    ("a decimal", "1.5 per cent", "1.6 per cent", "[-1.5-][+1.6+] per cent"),
    (
        "a number with no-break spaces",
        "12\u202f500 tonnes, 3\u00a0700 barges",
        "12\u202f600 tonnes, 3\u00a0800 barges",
        "[-12\u202f500-][+12\u202f600+] tonnes, [-3\u00a0700-][+3\u00a0800+] barges",
    ),
    ("a symbol", "see A/RES/70/125", "see A/RES/70/126",
     "see [-A/RES/70/125-][+A/RES/70/126+]"),
    ("a symbol with a stop", "A/C.2/88/L.41 is", "A/C.2/88/L.42 is",
     "[-A/C.2/88/L.41-][+A/C.2/88/L.42+] is"),
    ("a date", "by 2031-01-15", "by 2031-01-16", "by [-2031-01-15-][+2031-01-16+]"),
    ("a day", "on 5 May 2031", "on 6 May 2031", "on [-5-][+6+] May 2031"),
    ("a time", "at 12:30", "at 12:45", "at [-12:30-][+12:45+]"),
    ("a paragraph", "in 34(a)", "in 34(b)", "in 34([-a-][+b+])"),
    (
        "a placeholder",
        "see {para:river-one}",
        "see {para:river-two}",
        "see [-{para:river-one}-][+{para:river-two}+]",
    ),
    ("a call behind a word", "rivers{note:a}", "rivers", "rivers[-{note:a}-]"),
    ("emphasis", "Recalling it", "_Recalling_ it", "[-Recalling-][+_Recalling_+] it"),
    ("strong words", "all rivers", "**all** rivers", "[+**+]all[+**+] rivers"),
    ("a hyphen", "non-state", "non-profit", "[-non-state-][+non-profit+]"),
    ("a hyphen that keeps its line", "non‑state", "non‑profit",
     "[-non‑state-][+non‑profit+]"),
    ("an abbreviation with a sign", "R&D here", "R&B here", "[-R&D-][+R&B+] here"),
    ("French elision", "l’eau d’ici", "l’air d’ici", "[-l’eau-][+l’air+] d’ici"),
    ("a straight apostrophe", "l'eau", "l'air", "[-l'eau-][+l'air+]"),
    ("a possessive", "the State’s law", "the States’ law",
     "the [-State’s-][+States’+] law"),
    ("Russian", "широкая река", "широкие реки", "[-широкая река-][+широкие реки+]"),
    ("Chinese characters", "一条大河", "一条小河", "一条[-大-][+小+]河"),
    ("Chinese with a number", "第12段", "第13段", "第[-12-][+13+]段"),
    ("Chinese with a Latin name", "见ABC网", "见ABD网", "见[-ABC-][+ABD+]网"),
    ("Arabic", "نهر واسع", "نهر عميق", "نهر [-واسع-][+عميق+]"),
    ("Arabic vowel signs", "هذا أيضا", "هذا أيضًا", "هذا [-أيضا-][+أيضًا+]"),
    ("an Arabic number", "١٬٢٥٠ طنا", "١٬٢٦٠ طنا", "[-١٬٢٥٠-][+١٬٢٦٠+] طنا"),
    ("an Arabic decimal", "١٫٥", "١٫٦", "[-١٫٥-][+١٫٦+]"),
]  # fmt: skip


def shown(stretches: tuple[Stretch, ...]) -> str:
    return "".join(MARKS[one.turn].format(one.words) for one in stretches)


@pytest.mark.parametrize(
    ("older", "newer", "expected"),
    [row[1:] for row in TABLE],
    ids=[row[0] for row in TABLE],
)
def test_a_change_is_shown_in_whole_words(
    older: str, newer: str, expected: str
) -> None:
    assert shown(differences(older, newer)) == expected


WHOLE = (
    "12,500", "A/RES/70/125", "2031-01-15", "12:30", "{note:charter}",
    "{para:river-one}", "l’eau", "aujourd’hui", "non-state", "١٬٢٥٠", "أيضًا", "مقدّمة",
    "_Recalling_", "**", "R&D", "3\u00a0700", "Orvel",
)  # fmt: skip


@pytest.mark.parametrize("word", WHOLE)
def test_a_word_a_number_and_a_symbol_are_never_divided(word: str) -> None:
    assert tokens(word) == [word]


@pytest.mark.parametrize("word", WHOLE)
def test_they_stay_whole_beside_marks(word: str) -> None:
    assert word in tokens(f"({word}), then")


SAMPLES = st.lists(
    st.sampled_from([*WHOLE, "the", "river", "rivers", "一", "条", "大河", ",", "("]),
    max_size=12,
).map(" ".join)
TEXTS = SAMPLES | st.text(max_size=30)


def kept_and(turn: Turn, stretches: tuple[Stretch, ...]) -> str:
    return "".join(one.words for one in stretches if one.turn in {Turn.KEPT, turn})


@given(TEXTS, TEXTS)
def test_what_is_kept_and_removed_is_the_older_text_and_kept_and_added_the_newer(
    older: str, newer: str
) -> None:
    found = differences(older, newer)
    assert kept_and(Turn.REMOVED, found) == older
    assert kept_and(Turn.ADDED, found) == newer


@given(TEXTS)
def test_a_text_is_all_of_its_parts(text: str) -> None:
    assert "".join(tokens(text)) == text


@given(SAMPLES, SAMPLES)
def test_stretches_in_a_row_differ_and_none_is_empty(older: str, newer: str) -> None:
    found = differences(older, newer)
    assert all(one.words for one in found)
    turns = [one.turn for one in found]
    assert all(one is not other for one, other in pairwise(turns))


@given(SAMPLES, SAMPLES)
def test_what_was_removed_stands_before_what_replaced_it(
    older: str, newer: str
) -> None:
    turns = [one.turn for one in differences(older, newer)]
    pairs = pairwise(turns)
    assert (Turn.ADDED, Turn.REMOVED) not in pairs


@given(SAMPLES, SAMPLES)
def test_changes_are_parted_by_more_than_a_space(older: str, newer: str) -> None:
    kept = [one for one in differences(older, newer)[1:-1] if one.turn is Turn.KEPT]
    assert not any(one.words.isspace() for one in kept)


@given(SAMPLES)
def test_a_text_is_kept_whole_where_nothing_changed(text: str) -> None:
    assert all(one.turn is Turn.KEPT for one in differences(text, text))


def test_an_annex_of_three_thousand_other_words_is_compared_at_once() -> None:
    older = " ".join(f"word{number * 7 % 300}" for number in range(3000))
    newer = " ".join(f"word{number * 11 % 300}" for number in range(3000))
    start = process_time()
    found = differences(older, newer)
    assert kept_and(Turn.ADDED, found) == newer
    assert process_time() - start < 5
