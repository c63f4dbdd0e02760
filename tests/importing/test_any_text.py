"""Whatever comes in: no word is lost, and nothing is raised."""

from hypothesis import example, given
from hypothesis import strategies as st

from adref.importing.escapes import disarmed
from adref.importing.ids import Ids
from adref.model.markup import faults
from adref.model.text import Kind
from adref.model.wording import worded
from adref.reading.ids import ID
from adref.writing.sources import folded
from composed import CODES, language
from imports import composed, importing

PIECES = st.sampled_from(
    [
        "Recalling", "Requests", "The General Assembly,", "1.", "2.", "(a)", "(i)",
        "a)", "1.1", "•", "- ", "> ", "-- ", "Annex", "Annex II", "[1]", "¹",
        "{note:x}", "_x_",
        "*bold*", "/slanted/", "**", "__", "`", "<b>", "&amp;", "](x)", "{", "[", "]",
        "=====", "_____", "\n", "\n\n", "\t", "  ", ";", ",", ".", ":", "?",
        "大会，", "回顾",
        "请", "㈠", "（一）", "一、", "إذ تشير إلى", "تقرر", "(أ)", "1 -", "‘1’",
        "ссылаясь на", "просит", "а)", "Subject: a river", "From: Ada", "Dear all,",
        "Best regards,", "x at y.org", "a@b.org", "+41 22 555 01 02", "\u200b", "\x00",
        "\u00a0", "\u3000", "٣", "#", "---", "%", "'", '"', "ﷲ", "e\u0301", "😀",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join)
)
ENDINGS = st.sampled_from(["a.txt", "a.eml", "a.md", "a.html", "-"])


@given(TEXTS, ENDINGS, st.sampled_from(["", *CODES]))
@example(
    "Recalling a river,\n\n1. Requests x_y **z;\n\n1 See {note:x}\n", "a.txt", "en"
)
@example("0<B>:", "a.md", "en")
@example("0. 0)0", "a.md", "")
@example("0)** **", "a.txt", "")
@example("㈠㈠", "a.txt", "")
@example("0)+000000000+000000000", "a.txt", "")
@example("_A_º:0 at 0.0\r0:", "a.txt", "")
def test_no_word_of_any_text_is_lost(text: str, file: str, asked: str) -> None:
    outcome = importing(text.encode(errors="replace"), file, asked)
    assert outcome.findings or outcome.value
    assert not outcome.value or outcome.value.lost == ()


@given(TEXTS, ENDINGS)
@example("RECALLING:_+000000000", "a.txt")
def test_what_was_imported_composes_without_a_finding(text: str, file: str) -> None:
    outcome = importing(text.encode(errors="replace"), file)
    assert not outcome.value or composed(outcome.value).blocks


@given(st.binary(), ENDINGS)
def test_no_bytes_stop_the_import(source: bytes, file: str) -> None:
    outcome = importing(source, file)
    assert not outcome.value or outcome.value.lost == ()


@given(TEXTS)
def test_a_sign_of_markup_becomes_a_sign_and_no_word_goes(text: str) -> None:
    made = disarmed(" ".join(text.split()), ())
    assert faults(made) == ()
    assert worded(made.replace("_", " ").replace("*", " ")) == worded(
        text.replace("_", " ").replace("*", " ")
    )


@given(TEXTS)
def test_lines_join_to_the_text_they_were_made_of(text: str) -> None:
    one = " ".join(text.split())
    lines = list(folded(one))
    assert worded("".join(f"{line} " for line in lines)) == worded(one)


@given(st.lists(TEXTS, max_size=8), st.sampled_from(CODES))
def test_every_proposed_id_is_one_and_is_proposed_once(
    texts: list[str], code: str
) -> None:
    ids = Ids(language(code), {"note"})
    taken = [ids.take(text, Kind.OPERATIVE, "note") for text in texts]
    assert len({*taken, "note"}) == len(taken) + 1
    assert all(ID.fullmatch(name) for name in taken)
