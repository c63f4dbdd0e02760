"""What was typed is cleaned of what nobody typed on purpose, and no word is changed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.reading.bytes import decode
from adref.reading.signups.cleaning import clean, title


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  Quay \t Watchers\r\nUnion ", "Quay Watchers Union"),
        ("Quay\u00a0\u3000Watchers\u2028Union", "Quay Watchers Union"),
        ("Qu\u200bay\u202e Watch\u00ader\u0007s\ufeff", "Quay Watchers"),
        ("E\u0301cole", "École"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("ශ්\u200dරී", "ශ්\u200dරී"),
        ("a\u200db", "ab"),
        ("ALL CAPITALS, Inc.", "ALL CAPITALS, Inc."),
        ("=1+1", "=1+1"),
        ("", ""),
    ],
)
def test_only_what_is_not_seen_is_changed(typed: str, cleaned: str) -> None:
    assert clean(typed) == cleaned


@given(st.text())
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffd")))
def test_what_is_clean_may_stand_in_a_source(text: str) -> None:
    assert decode(clean(text).encode(), "endorsers.yaml")[1] == ()


def test_a_title_has_no_address() -> None:
    assert (
        title("Ask " + "desk" + "@" + "quay.example") == "Ask [e-mail address left out]"
    )
