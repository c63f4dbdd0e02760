"""Whatever a source shows, its line holds the same words and only adref's markup."""

import re
import unicodedata
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from adref.model.markup import PieceKind, faults, pieces
from adref.reading.manuscripts.notation import notation, notations
from adref.reading.manuscripts.spans import LINE, OWN, SOFT, Span, visible

SIGNS = [*"ab_ *{}`<>&;[]()\n\t\rmpé大ا1\u00a0\u00ad!/#.,", "amp;", "](", "(a) "]
WORDS = st.lists(st.sampled_from(SIGNS), max_size=12).map("".join)
LOOK = st.booleans()
CALLS = st.sampled_from(["", "", "", "note-1", OWN])
SPANS = st.lists(st.builds(Span, WORDS, LOOK, LOOK, LOOK, CALLS), max_size=7)


def bare(text: str) -> str:
    """A text without spaces, its signs in their usual form."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def said(text: str) -> str:
    """The words of a line in adref's markup."""
    found = (one.text for one in pieces(text) if one.kind is PieceKind.WORDS)
    return bare("".join(found))


@given(SPANS)
def test_no_word_is_lost_and_nothing_else_is_taken_for_markup(
    drawn: list[Span],
) -> None:
    spans = tuple(replace(one, text="") if one.call else one for one in drawn)
    words = bare("".join(one.text for one in visible(spans)))
    calls = sum(one.call not in {"", OWN} for one in spans)
    whole = notation(spans).text
    parts = [one.text for one in notations(spans)]
    assert faults(whole) == ()
    assert [faults(part) for part in parts if faults(part)] == []
    assert said(whole) == words
    assert "".join(map(said, parts)) == words
    assert whole.count("{note:") == "".join(parts).count("{note:") == calls


def line(*spans: Span) -> str:
    return notation(spans).text


def test_slant_and_weight_become_markup() -> None:
    spans = Span("Recalling", emphasis=True), Span(" the "), Span("pact", strong=True)
    assert line(*spans) == "_Recalling_ the **pact**"


def test_spaces_at_the_edges_of_emphasis_stand_outside_of_it() -> None:
    spans = Span("Noting ", emphasis=True), Span("with", emphasis=True), Span(" care")
    assert line(*spans) == "_Noting with_ care"


def test_emphasis_that_ends_within_a_word_takes_in_the_whole_word() -> None:
    assert line(Span("Recallin", emphasis=True), Span("g the pact")) == (
        "_Recalling_ the pact"
    )


def test_emphasis_that_begins_within_a_word_takes_in_the_whole_word() -> None:
    assert line(Span("the Re"), Span("calling", emphasis=True)) == "the _Recalling_"


def test_signs_of_markup_stand_in_their_full_width_form_and_are_told() -> None:
    made = notation((Span("a *b* {c} <d> &amp; `e` _f"),))
    assert made.text == "a ＊b＊ ｛c｝ ＜d> ＆amp; ｀e｀ ＿f"
    assert made.changed == ("&", "*", "<", "_", "`", "{", "}")


def test_signs_that_are_no_markup_stay() -> None:
    text = "a_b, R&D; 3 < 4, [agreed], § 5"
    assert notation((Span(text),)).text == text
    assert notation((Span(text),)).changed == ()


def test_raised_brackets_around_a_call_belong_to_it() -> None:
    opens, closes = Span("(", raised=True), Span(")", raised=True)
    assert line(Span("pact"), opens, Span("", call="note-1"), closes) == (
        "pact{note:note-1}"
    )


def test_raised_digits_stay_raised() -> None:
    assert line(Span("10 m"), Span("2", raised=True)) == "10 m²"


def test_a_space_that_cannot_break_is_kept_only_in_numbers() -> None:
    assert (
        line(Span("les\u00a010\u00a0000\u00a0rives\u00a0:"))
        == "les 10\u00a0000 rives :"
    )


def test_lines_divide_paragraphs_where_a_person_sees_them() -> None:
    text = f"Annex{LINE}Rivers of Aldoria{LINE}{LINE}One;{LINE}two{SOFT}(a) three"
    assert [one.text for one in notations((Span(text),))] == [
        "Annex Rivers of Aldoria", "One;", "two", "(a) three",
    ]  # fmt: skip


def test_where_most_lines_are_paragraphs_the_others_are_too() -> None:
    lines = ["Rivers of Aldoria", "The General Assembly,", "Noting the Orvel,",
             "Noting the sand,", "The bridges", "1. Opens;", "2. Ends."]  # fmt: skip
    assert [one.text for one in notations((Span(LINE.join(lines)),))] == lines


def test_where_lines_wrap_a_capital_letter_begins_no_paragraph() -> None:
    wrapped = (
        f"Recalling that the register of the rivers was opened by the towns of{LINE}"
        "Port Selene and Thessan,"
    )
    text = (LINE + LINE).join([wrapped] * 5)
    assert [one.text for one in notations((Span(text),))] == [
        wrapped.replace(LINE, " ")
    ] * 5
