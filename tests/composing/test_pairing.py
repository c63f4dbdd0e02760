"""A translation stands beside its original, paragraph by paragraph."""

from dataclasses import replace

import pytest

from adref.composing.pairing import SHORT, paired
from adref.model.bilingual import Row, by_columns, by_rows, sides
from adref.model.document import Block, Document, Run
from adref.model.place import Place
from adref.model.text import Standing
from beside import COLUMNS, ORIGINAL, PAIRS, beside, cells, spoken, told
from composed import CODES, language, printed

each_pair = pytest.mark.parametrize(("name", "code"), PAIRS)
ENDORSER = "endorser"


def texts(blocks: list[Block | None]) -> list[str]:
    return [printed(block) if block else "" for block in blocks]


def test_every_language_of_the_un_stands_beside_english() -> None:
    assert {code for _, code in PAIRS} == set(CODES) - {ORIGINAL}


@each_pair
def test_each_column_has_the_words_of_its_document(name: str, code: str) -> None:
    rows = beside(name, code).rows
    for column, spoke in zip(COLUMNS, (ORIGINAL, code), strict=True):
        found = [words for row in rows if (words := cells(row)[column])]
        assert sorted(found) == sorted(told(spoken(name, spoke)))


@each_pair
def test_the_order_is_that_of_both_documents(name: str, code: str) -> None:
    rows = [row for row in beside(name, code).rows if sides(row)[0].style != ENDORSER]
    for column, spoke in zip(COLUMNS, (ORIGINAL, code), strict=True):
        listed = {cells(row)[column] for row in rows}
        wanted = [line for line in told(spoken(name, spoke)) if line in listed]
        assert [cells(row)[column] for row in rows if cells(row)[column]] == wanted


@each_pair
def test_both_sides_of_a_row_are_alike(name: str, code: str) -> None:
    for row in beside(name, code).rows:
        assert len({block.style for block in sides(row)}) == 1
        assert len({bool(block.label) for block in sides(row)}) == 1


@each_pair
def test_only_what_is_said_of_a_translation_has_nothing_beside_it(
    name: str, code: str
) -> None:
    rows = beside(name, code).rows
    alone = [sides(row)[0].style for row in rows if len(sides(row)) == 1]
    assert set(alone) <= {"translation", "remark"}
    assert alone.count("translation") == 1


def test_what_only_a_translation_says_stands_where_it_says_it() -> None:
    rows = beside("rivers-without-walls", "fr").rows
    styles = [sides(row)[0].style for row in rows]
    at = styles.index("translation")
    assert styles[at - 1 : at + 3] == ["original", "translation", "remark", "note"]


def test_a_row_of_a_paragraph_that_both_know_is_of_one_id() -> None:
    english, french = (
        spoken("open-data-corridors", code).blocks for code in ("en", "fr")
    )
    said = {block.id: printed(block) for block in french if block.id}
    ids = [block.id for block in english if block.id]
    rows = {row.original.id: row for row in beside("open-data-corridors", "fr").rows
            if row.original and row.original.id}  # fmt: skip
    assert list(rows) == ids
    for name, row in rows.items():
        assert row.translation
        assert row.translation.id == ""
        plain = printed(replace(row.translation, runs=unraised(row.translation)))
        assert plain == said[name].replace("{", "").replace("}", "")


def unraised(block: Block) -> tuple[Run, ...]:
    return tuple(replace(run, raised=False) for run in block.runs)


def test_an_endorser_stands_beside_itself_whatever_the_order() -> None:
    english, french = (spoken("rivers-without-walls", code) for code in ("en", "fr"))
    turned = replace(french, blocks=tuple(_endorsers_last_first(french)))
    rows = paired(english, turned, language("fr")).rows
    found = [row for row in rows if row.original and row.original.style == ENDORSER]
    assert len(found) == 4
    for row in found:
        assert row.original
        assert row.translation
        assert row.original.place == row.translation.place


def _endorsers_last_first(document: Document) -> list[Block]:
    turned = [block for block in document.blocks if block.style == ENDORSER]
    return [
        turned.pop() if block.style == ENDORSER else block for block in document.blocks
    ]


def test_open_errors_never_stand_beside_a_count_of_untranslated_paragraphs() -> None:
    english, french = (spoken("rivers-without-walls", code) for code in ("en", "fr"))
    date = next(i for i, block in enumerate(english.blocks) if block.style == "date")
    errors = Block("remark", (Run("Errors"),), "en", english.blocks[date].place)
    blocks = (*english.blocks[: date + 1], errors, *english.blocks[date + 1 :])
    rows = paired(replace(english, blocks=blocks), french, language("fr")).rows
    remarks = [texts([row.original, row.translation]) for row in rows
               if sides(row)[0].style == "remark"]  # fmt: skip
    assert ["Errors", ""] in remarks
    assert len(remarks) == 2


@each_pair
def test_a_note_is_a_row_below_the_paragraph_that_calls_it(
    name: str, code: str
) -> None:
    rows = beside(name, code).rows
    notes = [i for i, row in enumerate(rows) if sides(row)[0].style == "footnote"]
    for at in notes:
        above = next(row for row in rows[at::-1] if sides(row)[0].style != "footnote")
        for note, block in zip(sides(rows[at]), sides(above), strict=True):
            call = note.runs[0]
            assert call.raised
            assert call.text in [run.text for run in block.runs if run.raised]


def test_a_note_that_is_behind_keeps_its_standing() -> None:
    english, french = (spoken("rivers-without-walls", code) for code in ("en", "fr"))
    behind = replace(french, blocks=tuple(map(_noted_late, french.blocks)))
    rows = paired(english, behind, language("fr")).rows
    (note,) = [row for row in rows if sides(row)[0].style == "footnote"]
    assert note.translation
    assert note.translation.standing is Standing.STALE


def _noted_late(block: Block) -> Block:
    notes = tuple(replace(note, standing=Standing.STALE) for note in block.notes)
    return replace(block, notes=notes)


@each_pair
def test_nothing_is_left_for_a_writer_to_count(name: str, code: str) -> None:
    blocks = by_rows(beside(name, code)).blocks
    assert {block.level for block in blocks} == {-1}
    assert [block for block in blocks if block.notes] == []
    assert [run for block in blocks for run in block.runs if run.note] == []


def test_an_untranslated_paragraph_keeps_its_standing_and_remark() -> None:
    rows = beside("rivers-without-walls", "ar").rows
    stood = [row for row in rows if row.translation and row.translation.remark]
    assert [row.translation.standing for row in stood if row.translation] == [
        Standing.STALE, Standing.MISSING, Standing.MISSING,
    ]  # fmt: skip
    for row in stood:
        assert row.original
        assert row.original.standing is Standing.CURRENT
        assert row.translation
        assert row.translation.runs == row.original.runs


@pytest.mark.parametrize("code", sorted(set(CODES) - {ORIGINAL}))
def test_the_columns_are_named_in_the_language_of_the_translation(code: str) -> None:
    made = beside("enhanced-cooperation", code)
    names = language(code).languages
    assert texts([made.heading.original, made.heading.translation]) == [
        f"{names[one][0].upper()}{names[one][1:]}" for one in (ORIGINAL, code)
    ]
    assert made.original == ORIGINAL
    assert made.document.language == code


@pytest.mark.parametrize("code", sorted(set(CODES) - {ORIGINAL}))
def test_the_first_line_says_that_this_is_a_working_copy(code: str) -> None:
    (top,) = beside("enhanced-cooperation", code).document.blocks
    said = "".join(run.text for run in top.runs).replace("\u00a0", " ")
    assert said == language(code).words.working_copy


def test_a_masthead_becomes_rows_and_an_empty_symbol_none() -> None:
    made = beside("open-data-corridors", "fr")
    styles = [sides(row)[0].style for row in made.rows]
    assert styles[:4] == ["united_nations", "organ", "date", "original"]
    assert made.document.masthead == ()


def test_a_short_row_is_whole_and_a_long_one_may_be_parted() -> None:
    english = spoken("day-of-rivers", "en")

    def only(length: int) -> Row:
        block = Block("plain", (Run("a" * length),), "en", Place("text.en.yaml"))
        long = replace(english, masthead=(), blocks=(block,))
        (row,) = paired(long, replace(long, language="fr"), language("fr")).rows
        return row

    assert only(SHORT).whole
    assert not only(SHORT + 1).whole


@each_pair
def test_rows_and_columns_hold_the_same_words(name: str, code: str) -> None:
    made = beside(name, code)
    rows, columns = by_rows(made).blocks, by_columns(made).blocks
    assert sorted(map(str, rows)) == sorted(map(str, columns))
    assert rows != columns
