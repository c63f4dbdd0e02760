"""The proof that no word is lost sees every word that is."""

import pytest

from adref.importing.proof import lost_words
from adref.model.text import Text
from adref.reading.texts import read_text
from composed import CASES, value
from imports import imported

INPUT = (CASES / "importing" / "en-features" / "input.txt").read_text(encoding="utf-8")


def shortened(yaml: str, word: str) -> Text:
    """The text without one word."""
    assert yaml.count(word) == 1
    return value(read_text(yaml.replace(word, "").encode(), "text.yaml", "en", ()))


@pytest.mark.parametrize(
    "phrase",
    ["Corvania and", "at a border", "is entered once", "thereon", "records", "means",
     "register is public"],
)  # fmt: skip
def test_a_word_that_is_gone_from_any_part_is_named(phrase: str) -> None:
    made = imported(INPUT)
    kept = [one.words for one in made.proposal.kept]
    assert lost_words(made.manuscript, made.text, kept) == ()
    found = lost_words(made.manuscript, shortened(made.yaml, phrase), kept)
    assert all(f'"{word}"' in found[0].message for word in phrase.split())


def test_a_word_that_is_kept_nowhere_is_named_with_its_place() -> None:
    made = imported(INPUT)
    kept = [one.words for one in made.proposal.kept if "Network" not in one.words]
    found = lost_words(made.manuscript, made.text, kept)
    assert [finding.place.line for finding in found] == [1]
    assert '"Network"' in found[0].message


def test_a_word_that_stands_once_for_two_is_lost() -> None:
    made = imported("A river\n\n1. Requests a river river;\n\n2. Invites all.\n")
    kept = [one.words for one in made.proposal.kept]
    text = shortened(made.yaml, "river river")
    assert '"river"' in lost_words(made.manuscript, text, kept)[0].message
