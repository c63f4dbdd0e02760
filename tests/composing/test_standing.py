"""Words that stand in the original because their translation is behind."""

import pytest

from adref.model.document import Block
from adref.model.text import Standing
from composed import TITLE, Draft, listed, printed, unit

TEXT = TITLE + listed("operative", ["Notes it{note:x}", "Decides: yes", "Urges all"])
NOTE = "    notes:\n      x: |\n        See it\n"
NOTED = TEXT.replace("  - id: two", f"{NOTE}  - id: two")
TRANSLATION = (
    "language: fr\ntranslates: en\nunits:\n"
    + unit("one", "Notes it{note:x}", "Note cela{note:x}")
    + unit("two", "Decides: no", "Décide : non")
    + unit("one/note/x", "See something else", "Voir autre chose")
)


@pytest.fixture(scope="module")
def blocks() -> dict[str, Block]:
    document = Draft(NOTED, translation=TRANSLATION).document()
    return {block.id: block for block in document.blocks if block.id}


def test_a_current_translation_is_printed_without_a_remark(
    blocks: dict[str, Block],
) -> None:
    one = blocks["one"]
    assert printed(one) == "<Note> cela{1}~;"
    assert (one.language, one.standing, one.remark) == ("fr", Standing.CURRENT, "")


def test_a_stale_translation_gives_way_to_the_original_and_says_why(
    blocks: dict[str, Block],
) -> None:
    two = blocks["two"]
    assert printed(two) == "<Decides>: yes;"
    assert (two.language, two.standing) == ("en", Standing.STALE)
    assert "l’original ayant changé" in two.remark


def test_a_missing_translation_gives_way_to_the_original_and_says_why(
    blocks: dict[str, Block],
) -> None:
    three = blocks["three"]
    assert printed(three) == "<Urges> all."
    assert (three.language, three.standing) == ("en", Standing.MISSING)
    assert "la traduction n’étant pas encore faite" in three.remark


def test_numbers_stay_in_the_language_of_the_document(blocks: dict[str, Block]) -> None:
    assert [block.label for block in blocks.values()] == ["1.", "2.", "3."]


def test_a_footnote_stands_in_the_original_on_its_own(blocks: dict[str, Block]) -> None:
    (note,) = blocks["one"].notes
    assert (note.language, note.standing) == ("en", Standing.STALE)


def test_the_head_of_a_translation_says_how_much_of_it_is_behind() -> None:
    document = Draft(NOTED, translation=TRANSLATION).document()
    found = {block.style: printed(block) for block in document.blocks}
    assert found["translation"] == "Traduction non officielle (version provisoire)"
    behind = ["two", "three", "one/note/x", "title", "process", "addressees", "by"]
    assert found["remark"].endswith(f": {len(behind)}")


def test_an_original_has_no_remark() -> None:
    styles = {block.style for block in Draft(NOTED).document().blocks}
    assert styles.isdisjoint({"translation", "remark"})
