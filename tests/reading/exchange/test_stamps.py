"""A stamp is found wherever a program has put it."""

import pytest

from adref.model.exchange import SCHEMA, Stamp
from adref.reading.exchange.stamps import stamp, vouched

STAMP = Stamp("clean-oceans", "en", "fr", "20260115-b7f2")


def test_a_stamp_is_read_as_it_is_written() -> None:
    assert stamp(str(STAMP)) == STAMP


@pytest.mark.parametrize(
    "around",
    ["{}", "Lot: {}.", "(\u00a0{}\u00a0)", "<note>{}</note>", "\u2026{}\n\nadref 1 x"],
)
def test_a_stamp_is_found_within_a_text(around: str) -> None:
    assert stamp(around.format(STAMP)) == STAMP


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\n", " \t ", "\u3000"])
def test_any_white_space_may_part_its_words(space: str) -> None:
    assert stamp(str(STAMP).replace(" ", space)) == STAMP


def test_a_stamp_of_another_schema_is_read_and_says_so() -> None:
    found = stamp("adref 17 clean-oceans en fr 20260115-b7f2")
    assert found
    assert found.schema == "17" != SCHEMA


def test_the_first_of_two_stamps_is_the_one() -> None:
    assert stamp(f"{STAMP} adref 1 dry-land en ar 20260116-0000") == STAMP


@pytest.mark.parametrize(
    "text",
    [
        "",
        "adref",
        "adref 1 clean-oceans en fr",
        "adref 1 clean-oceans en fr 20260115-b7f2a",
        "adref 1 clean-oceans en fr 2026-01-15",
        "myadref 1 clean-oceans en fr 20260115-b7f2",
        "adref 1 Clean Oceans en fr 20260115-b7f2",
        "adref ١ clean-oceans en fr 20260115-b7f2",
    ],
)
def test_what_is_like_a_stamp_is_none(text: str) -> None:
    assert stamp(text) is None


def test_the_only_stamp_of_a_file_is_vouched_for() -> None:
    assert vouched(f"{STAMP}, again {STAMP}", "a.po").value == STAMP


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Clean oceans", "nothing in this file says that it came from adref; "),
        (
            str(STAMP).replace("adref 1", "adref 2"),
            "another version of adref (schema 2, this one reads 1); send it again",
        ),
        (f"{STAMP} {STAMP}".replace("fr", "ar", 1), "holds more than one batch"),
    ],
)
def test_what_is_not_vouched_for_is_refused_in_one_line(text: str, said: str) -> None:
    outcome = vouched(text, "a.po")
    assert outcome.value is None
    (finding,) = outcome.findings
    assert said in finding.message
    assert "\n" not in finding.message
    assert (finding.place.file, finding.rule) == ("a.po", "receive")
