"""A character that no font can show is found before it prints as a box."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from adref.desk.fonts import coverage, families
from adref.model.document import Document, Run
from adref.model.language import Language
from adref.writing.glyphs import missing_glyphs
from papers import Paper, block, noted, with_blocks

Coverage = Mapping[str, frozenset[int]]


@pytest.fixture(scope="session")
def held(languages: dict[str, Language], surroundings: Mapping[str, str]) -> Coverage:
    """The code points of our fonts, as they are installed."""
    return coverage(families(languages.values()), surroundings)


def test_our_fonts_can_show_our_papers(
    paper: Paper, languages: dict[str, Language], held: Coverage
) -> None:
    assert missing_glyphs(paper.document, languages, held) == ()


def test_a_missing_character_is_named_with_its_place_and_a_remedy(
    english: Document, languages: dict[str, Language], held: Coverage
) -> None:
    document = with_blocks(english, block("A clef 𝄞", " and 𝄞", id="music"))
    (found,) = missing_glyphs(document, languages, held)
    assert str(found) == (
        'text.en.yaml:3:5: error glyph: "𝄞" (U+1D11E MUSICAL SYMBOL G CLEF) in '
        'paragraph "music" is in no font of English; write it with other '
        "characters, or add a font that has it to `fonts: page:` in "
        "styles/languages/en.yaml"
    )


def test_each_paragraph_has_its_own_finding(
    english: Document, languages: dict[str, Language], held: Coverage
) -> None:
    document = with_blocks(english, block("回", id="one"), block("回", id="two"))
    found = missing_glyphs(document, languages, held)
    assert [('"one"' in one.message, '"two"' in one.message) for one in found] == [
        (True, False),
        (False, True),
    ]


def test_the_language_of_a_paragraph_decides_its_fonts(
    english: Document, languages: dict[str, Language], held: Coverage
) -> None:
    document = with_blocks(english, block("回顾", language="zh"))
    assert missing_glyphs(document, languages, held) == ()


def test_labels_notes_and_the_running_header_are_looked_at(
    english: Document, languages: dict[str, Language], held: Coverage
) -> None:
    labelled = block("x", label="㈠", id="labelled")
    document = with_blocks(english, labelled, noted(1, "x", "注"))
    document = replace(document, running="序")
    found = missing_glyphs(document, languages, held)
    assert [one.message[1] for one in found] == ["㈠", "注", "序"]


def test_an_opener_may_use_the_fonts_of_emphasis(
    english: Document, languages: dict[str, Language]
) -> None:
    fonts = replace(languages["en"].fonts, page=("Plain",), emphasis=("Kai",))
    spoken = {**languages, "en": replace(languages["en"], fonts=fonts)}
    held = {"Plain": frozenset(range(128)), "Kai": frozenset({ord("回")})}
    text = with_blocks(english, block(Run("回", opener=True), "x"), block("回", id="p"))
    text = replace(text, running="", blocks=text.blocks[1:])
    (found,) = missing_glyphs(text, spoken, held)
    assert '"p"' in found.message


def test_spaces_and_invisible_characters_need_no_glyph(
    english: Document, languages: dict[str, Language], held: Coverage
) -> None:
    document = with_blocks(english, block("a\u00a0b\u2067\u205f;\u2009\u061cc\u00ad"))
    assert missing_glyphs(document, languages, held) == ()
