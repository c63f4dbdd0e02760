"""Units written into a translation's file; every other line stays as it is.

A case is a folder in tests/cases/writing-back: before.yaml is a file as people write
it, made.yaml says what some of its units are to be, expected.yaml what then is written.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adref.model.place import Place, Stop
from adref.model.text import Passage, State, Translation, Unit
from adref.reading.translations import read_translation
from adref.writing.translations import new_translation, phrase, rewritten
from composed import value
from goldens import TESTS, Golden

FOLDER = TESTS / "cases" / "writing-back"
CASES = sorted(case.name for case in FOLDER.iterdir())
ORDER = (
    "title",
    "recall",
    "recall/note/source",
    "registry",
    "registry/after",
    "report",
    "rules",
)
"""The units as they follow in the document."""


def read(source: str) -> Translation:
    return value(read_translation(source.encode(), "text.fr.yaml"))


def written(source: str, made: Mapping[str, Unit]) -> str:
    here = read(source)
    return rewritten(source, here.places, here.units, made, ORDER)


def said(units: Mapping[str, Unit]) -> dict[str, tuple[object, ...]]:
    """What units say, wherever it is written."""
    return {
        name: (one.of, one.state, one.text.text, one.by, one.on, one.remarks)
        for name, one in units.items()
    }


def given_case(name: str) -> tuple[str, Mapping[str, Unit]]:
    source = (FOLDER / name / "before.yaml").read_text(encoding="utf-8")
    return source, read((FOLDER / name / "made.yaml").read_text("utf-8")).units


@pytest.mark.parametrize("name", CASES)
def test_only_the_keys_that_change_are_written_anew(name: str, cases: Golden) -> None:
    source, made = given_case(name)
    cases.check(f"writing-back/{name}/expected.yaml", written(source, made))


@pytest.mark.parametrize("name", CASES)
def test_what_was_written_says_what_was_wanted(name: str) -> None:
    source, made = given_case(name)
    now = read(written(source, made))
    assert said(now.units) == said({**read(source).units, **made})
    assert now.waivers == read(source).waivers or made.keys() & {
        waiver.unit for waiver in now.waivers
    }


@pytest.mark.parametrize("name", CASES)
def test_no_comment_and_no_blank_line_is_lost(name: str) -> None:
    source, made = given_case(name)
    after = written(source, made).splitlines()
    kept = [line for line in source.splitlines() if not line.partition("#")[0].strip()]
    block = "      # Prie"  # words of a text, not a comment
    assert [line for line in kept if line not in [*after, block]] == []


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize("name", CASES)
def test_lines_end_as_the_file_has_them(name: str, end: str) -> None:
    source, made = given_case(name)
    expected = written(source, made).replace("\n", end)
    assert written(source.replace("\n", end), made) == expected


@pytest.mark.parametrize("name", CASES)
def test_writing_the_same_again_changes_nothing(name: str) -> None:
    source, made = given_case(name)
    once = written(source, made)
    assert written(once, made) == once


@pytest.mark.parametrize("name", CASES)
def test_what_is_said_already_is_not_written_again(name: str) -> None:
    source, _ = given_case(name)
    if read(source).units:
        assert written(source, read(source).units) == source


def test_a_file_with_line_ends_of_two_kinds_keeps_each() -> None:
    source, made = given_case("comments")
    first, rest = source.split("\n", 1)
    mixed = f"{first}\r\n{rest}"
    assert written(mixed, {"recall": made["recall"]}).startswith(
        "# Rivers, in French.\r\nlanguage: fr  # of France\ntranslates: en\n"
    )


def test_a_file_that_does_not_end_its_last_line_gets_an_end() -> None:
    source, made = given_case("another-order")
    bare = source.removesuffix("\n")
    assert written(bare, made) == written(source, made)


def test_the_first_unit_of_a_new_file_goes_below_its_head() -> None:
    source = new_translation("fr", "en")
    made = {"recall": unit("Rappelant")}
    assert rewritten(source, {}, {}, made, ORDER) == (
        "language: fr\n"
        "translates: en\n"
        "units:\n"
        "  recall:\n"
        '    of: "3f9a1c2b"\n'
        "    state: translated\n"
        "    by: A. Marre\n"
        '    on: "2031-05-01"\n'
        "    text: |\n"
        "      Rappelant\n"
        "    remarks:\n"
        "      - |\n"
        "        Quel fleuve ?\n"
    )


def test_new_units_follow_as_in_the_document_in_whatever_order_they_come() -> None:
    source = new_translation("fr", "en")
    made = {name: unit(name) for name in reversed(ORDER)}
    assert list(read(rewritten(source, {}, {}, made, ORDER)).units) == list(ORDER)


def unit(text: str, **said: object) -> Unit:
    plain = Unit(
        of="3f9a1c2b",
        state=State.TRANSLATED,
        text=Passage(text, (Stop(0, Place("")),), "fr"),
        by="A. Marre",
        on=date(2031, 5, 1),
        remarks=("Quel fleuve ?",),
    )
    return replace(plain, **said)


NAMES = (
    "", "yes", "No", "NULL", "~", "a: b", "# x", "x # y", "- x", "'", "''", "'x'",
    '"x"', "O'Neil", "O’Neil", "1.10", "7", "[x]", "{x}", "&x", "*x", "!x", "|", ">",
    "%x", "`x`", "x:", "? x", "A", "Ж. Б.", "A. Marre", "--- x", "安娜", "آنا", "x,y",
)  # fmt: skip


@pytest.mark.parametrize("words", NAMES)
def test_words_that_could_mean_something_else_are_read_as_they_were(
    words: str,
) -> None:
    remarks = (words,) if words else ()
    made = {"title": unit("Fleuves", by=words, remarks=remarks)}
    source = new_translation("fr", "en")
    now = read(rewritten(source, {}, {}, made, ORDER)).units["title"]
    assert (now.by, now.remarks) == (words, remarks)


@pytest.mark.parametrize("words", ["A. Marre", "Anna Marre-Orvel", "Ж. Б.", "安娜"])
def test_a_plain_name_is_written_without_quotation_marks(words: str) -> None:
    assert phrase(words) == words


LINES = st.sampled_from(
    [
        "Rappelant la Charte de l’Orvel,{note:source} et _réaffirmant_ **tout** cela",
        "# pas un commentaire",
        "- pas un élément",
        "clé: pas une clé",
        "units:",
        "of: pas cela non plus",
        "'cité'",
        "«\u00a0Fleuves\u00a0», 12\u202f500 tonnes",
        "一条大河和两条小河，" * 15,
        "إذ تشير إلى ميثاق الأورفيل، " * 9,
        "Un texte qui ne finit pas, et qui ne finira pas de sitôt, " * 6,
    ]
).map(str.strip)
UNITS = st.builds(
    Unit,
    of=st.text("0123456789abcdef", min_size=8, max_size=8),
    state=st.sampled_from(State),
    text=LINES.map(lambda text: Passage(text, (Stop(0, Place("")),), "fr")),
    by=st.sampled_from(NAMES),
    on=st.none() | st.dates(date(2026, 1, 1), date(2036, 1, 1)),
    remarks=st.lists(LINES, max_size=3, unique=True).map(tuple),
)
STEPS = st.lists(
    st.dictionaries(st.sampled_from(ORDER), UNITS, min_size=1, max_size=4), max_size=4
)


def blocks(source: str) -> dict[str, list[str]]:
    """The lines of each unit, without what stands between it and the next one."""
    lines = source.split("\n")
    starts = {name: place.line - 1 for name, place in read(source).places.items()}
    ends = [*sorted(starts.values()), len(lines)]
    return {
        name: _without_end(lines[start : ends[ends.index(start) + 1]])
        for name, start in starts.items()
    }


def _without_end(lines: list[str]) -> list[str]:
    comment = re.compile(r" {,5}#.*|\s*")  # further in stand the words of texts
    while comment.fullmatch(lines[-1]):
        lines = lines[:-1]
    return lines


@settings(max_examples=40)
@given(st.sampled_from(CASES), STEPS)
def test_lines_of_untouched_units_stay_and_the_file_says_what_was_wanted(
    name: str, steps: list[Mapping[str, Unit]]
) -> None:
    source, _ = given_case(name)
    for made in steps:
        here = read(source)
        now = rewritten(source, here.places, here.units, made, ORDER)
        assert said(read(now).units) == said({**here.units, **made})
        before, after = blocks(source), blocks(now)
        for untouched in here.units.keys() - made.keys():
            assert after[untouched] == before[untouched]
        touched = {line for one in here.units.keys() & made for line in before[one]}
        left = iter(now.split("\n"))
        kept = [
            line
            for line in source.split("\n")
            if line not in touched and not line.startswith("units:")
        ]
        assert [line for line in kept if line not in left] == []  # in the same order
        source = now


def test_only_units_of_the_document_are_written() -> None:
    source, made = given_case("comments")
    assert written(source, {"stranger": made["title"]}) == source
