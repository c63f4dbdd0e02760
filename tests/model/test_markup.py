"""The little markup a text may hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.markup import Piece, PieceKind, faults, pieces

MARKS = {
    (False, False): "{}",
    (True, False): "_{}_",
    (False, True): "**{}**",
    (True, True): "_**{}**_",
}


def shown(text: str) -> list[str]:
    """Each piece, between the marks that set it apart; nothing wrong with any."""
    assert faults(text) == ()
    return [_shown(piece) for piece in pieces(text)]


def _shown(piece: Piece) -> str:
    words = piece.text
    if piece.kind is not PieceKind.WORDS:
        words = f"{{{piece.kind}:{piece.text}}}"
    return MARKS[piece.emphasis, piece.strong].format(words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recalling its resolution", ["Recalling its resolution"]),
        ("_Recalling_ its", ["_Recalling_", " its"]),
        ("a _b c_, d", ["a ", "_b c_", ", d"]),
        ("a **b c** d", ["a ", "**b c**", " d"]),
        ("**a _b_ c**", ["**a **", "_**b**_", "** c**"]),
        ("a,{note:source} b", ["a,", "{note:source}", " b"]),
        ("{para:recall-2}{ref:a-res-70-1}", ["{para:recall-2}", "{ref:a-res-70-1}"]),
        ("_see {ref:tunis}_", ["_see _", "_{ref:tunis}_"]),
        ("[agreed: _the_ registry]", ["[agreed: ", "_the_", " registry]"]),
        ("([_Recalling_])", ["([", "_Recalling_", "])"]),
        ("_回顾_其决议", ["_回顾_", "其决议"]),
        ("大会_回顾_其决议", ["大会", "_回顾_", "其决议"]),
        ("_وإذ تشير_ إلى", ["_وإذ تشير_", " إلى"]),
        ("_ссылаясь_ на", ["_ссылаясь_", " на"]),
        ("и_просит_", ["и", "_просит_"]),
        ("_L’Assemblée_, _Réaffirmant_", ["_L’Assemblée_", ", ", "_Réaffirmant_"]),
        ("“_Welcomes_” and ‘**urges**’",
         ["“", "_Welcomes_", "” and ‘", "**urges**", "’"]),
        ("", []),
    ],
)  # fmt: skip
def test_a_text_is_its_pieces(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "open_data_corridors",
        "file_name and snake_case",
        "R&D; AT&T and Q&A",
        "3 < 4 and 5 > 2, x<3",
        "100 % of 10 000 / 2 + 1 = ~ ^ | \\ @ # $ !",
        "[agreed] [and] [[disputed]] (a) (i)",
        "#hashtag - dash -- dash",
        "https://example.org/a-b?c=d&e=f",
    ],
)
def test_signs_that_are_no_markup_are_words(text: str) -> None:
    assert shown(text) == [text]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a {note:A} b", (2, '"{note:A}"')),
        ("a {note: b} c", (2, '"{note: b}"')),
        ("a {fn:b} c", (2, '"{fn:b}"')),
        ("a {} c", (2, '"{}"')),
        ("a { c", (2, '"{"')),
        ("a } c", (2, '"}"')),
        ("{note:a", (0, '"{"')),
        ("a *b", (2, '"*"')),
        ("a ***b", (2, '"***"')),
        ("a __b", (2, '"__"')),
        ("a _b", (2, '"_"')),
        ("a **b", (2, '"**"')),
        ("a <br> b", (2, '"<br>"')),
        ("a <img src='file:x'> b", (2, "\"<img src='file:x'>\"")),
        ("a </p b", (2, '"</p b"')),
        ("a <!-- b", (2, '"<!-- b"')),
        ("[a](b) c", (2, '"](b)"')),
        ("a `b", (2, '"`"')),
        ("a &nbsp; b", (2, '"&nbsp;"')),
        ("a &#160; b", (2, '"&#160;"')),
    ],
)
def test_what_looks_like_markup_is_told_with_its_offset(
    text: str, found: tuple[int, str]
) -> None:
    (fault,) = faults(text)
    assert fault.offset == found[0]
    assert fault.message.startswith(f"{found[1]} ")
    assert "markup is only _emphasis_, **strong**, {note:name}" in fault.message


def test_every_fault_is_told() -> None:
    assert [fault.offset for fault in faults("<b> *a* {x} `y`")] == [
        0, 4, 6, 8, 12, 14,
    ]  # fmt: skip


def test_faulty_markup_is_taken_as_words() -> None:
    assert "".join(piece.text for piece in pieces("a <b>{x}*")) == "a <b>{x}*"


@given(st.text())
def test_no_word_of_any_text_is_lost(text: str) -> None:
    found = pieces(text)
    for piece in found:
        if piece.kind is PieceKind.WORDS:
            assert text[piece.offset :].startswith(piece.text)
    words = "".join(piece.text for piece in found if piece.kind is PieceKind.WORDS)
    marks = str.maketrans("", "", "_*")
    if not any(piece.kind is not PieceKind.WORDS for piece in found):
        assert words.translate(marks) == text.translate(marks)


@given(st.text("ab _*{}<>`&;[]():notepararef-", max_size=40))
def test_pieces_stand_in_the_order_of_their_offsets(text: str) -> None:
    offsets = [piece.offset for piece in pieces(text)]
    assert offsets == sorted(set(offsets))
    assert all(0 <= fault.offset < len(text) for fault in faults(text))
