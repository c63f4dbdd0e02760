"""Every language file knows the same things, and what it says fits where it goes."""

import re
from collections import Counter
from string import Formatter

import pytest

from adref.composing.counters import BUILT_IN, counted
from adref.model.language import Direction, Label, Language
from adref.model.openers import cased
from adref.model.text import State
from adref.reading.nodes import Mapping, Node, Sequence
from adref.reading.strict_yaml import parse
from adref.reading.styles import read_language
from goldens import CHECKOUT

FOLDER = CHECKOUT / "styles" / "languages"
CODES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
OFFICIAL = {"ar", "en", "es", "fr", "ru", "zh"}
# Groups whose keys are a language's own.
OWN = {("counters",), ("collation", "replace"), ("plurals",),
       ("signing", "organisations"), ("signing", "individuals"),
       ("signing", "countries"), ("signing", "others")}  # fmt: skip
LEAST_ORDINALS = 20
# The verb tables have 66 preambular and 64 operative rows; translations share words.
LEAST_ENGLISH = (66, 64)
LEAST_OPENERS = (55, 60)
# ST_NumberFormat of ECMA-376, as far as we use it.
WORD_COUNTERS = {
    "decimal", "lowerLetter", "lowerRoman", "upperRoman", "arabicAbjad",
    "chineseCounting", "ideographEnclosedCircle",
}  # fmt: skip


def source(code: str) -> bytes:
    return (FOLDER / f"{code}.yaml").read_bytes()


def language(code: str) -> Language:
    outcome = read_language(source(code), f"{code}.yaml")
    assert outcome.findings == ()
    assert outcome.value
    return outcome.value


LANGUAGES = {code: language(code) for code in CODES}
every_language = pytest.mark.parametrize("code", CODES)


def keys(node: Node, above: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    """Every key with those above it; the items of a list share theirs."""
    if isinstance(node, Sequence):
        return {key for item in node.items for key in keys(item, above)}
    if not isinstance(node, Mapping) or above in OWN:
        return set()
    paths = [(*above, entry.key.text) for entry in node]
    below = (keys(entry.value, path) for entry, path in zip(node, paths, strict=True))
    return {*paths, *(key for part in below for key in part)}


def keys_of(code: str) -> set[tuple[str, ...]]:
    root, _ = parse(source(code).decode(), f"{code}.yaml")
    assert root
    return keys(root)


def labels(one: Language) -> tuple[Label, ...]:
    return (*one.labels.levels, one.labels.section, one.labels.annex)


def holes(phrase: str) -> list[str]:
    """The names of the holes of a phrase, in order."""
    return [name for _, name, _, _ in Formatter().parse(phrase) if name is not None]


def test_the_six_official_languages_are_there() -> None:
    assert set(CODES) >= OFFICIAL


@every_language
def test_a_language_has_the_same_keys_as_every_other(code: str) -> None:
    assert keys_of(code) == keys_of("en")


@every_language
def test_a_language_is_called_as_its_file(code: str) -> None:
    assert LANGUAGES[code].code == code
    assert LANGUAGES[code].tag.split("-")[0] == code


@every_language
def test_every_state_of_a_translation_has_a_word(code: str) -> None:
    assert set(LANGUAGES[code].words.states) == set(State)


@every_language
def test_every_language_has_a_name_in_every_language(code: str) -> None:
    assert set(LANGUAGES[code].languages) == set(CODES)


@every_language
def test_every_language_knows_the_same_organs(code: str) -> None:
    assert set(LANGUAGES[code].organs) == set(LANGUAGES["en"].organs)


@every_language
def test_nothing_that_a_form_says_is_empty(code: str) -> None:
    words = LANGUAGES[code].words
    said = [getattr(words, name) for name in words.__slots__ if name != "states"]
    organs = [(organ.name, organ.enacting) for organ in LANGUAGES[code].organs.values()]
    assert all((*said, *words.states.values()))
    assert all(all(pair) for pair in organs)


@every_language
def test_every_phrase_has_the_holes_it_is_filled_through(code: str) -> None:
    one = LANGUAGES[code]
    words, citations = one.words, one.citations
    single = [
        words.submitted_by, words.base, words.original, words.unofficial_translation,
        words.in_original, words.open_errors, words.contact,
        words.draft_resolution, one.notes.form,
        citations.operative, citations.preambular,
        *(label.form for label in labels(one)),
    ]  # fmt: skip
    assert [phrase for phrase in single if holes(phrase) != [""]] == []
    assert set(holes(words.page)) == {"page", "pages"}
    assert set(holes(one.dates.form)) == {"day", "month", "year"}
    assert set(holes(citations.annexed)) == {"annex", "paragraph"}
    assert set(holes(citations.resolution)) == {"number", "date"}


@every_language
def test_what_has_no_hole_is_not_taken_for_a_phrase(code: str) -> None:
    words = LANGUAGES[code].words
    plain = [words.stale, words.missing, words.endorsers, words.annex,
             words.united_nations, words.notes, words.working_copy,
             *words.states.values()]  # fmt: skip
    assert [phrase for phrase in plain if holes(phrase)] == []


@every_language
def test_every_label_counts_with_a_counter_that_exists(code: str) -> None:
    one = LANGUAGES[code]
    for label in labels(one):
        assert label.counter in {*BUILT_IN, *one.counters}
        assert label.word in WORD_COUNTERS


@every_language
def test_every_label_can_count_to_ten_without_saying_one_twice(code: str) -> None:
    one = LANGUAGES[code]
    for label in labels(one):
        said = {counted(label.counter, n, one.counters) for n in range(1, 11)}
        assert len(said) == 10


@every_language
def test_no_counter_says_one_value_twice(code: str) -> None:
    for series in LANGUAGES[code].counters.values():
        assert len(set(series)) == len(series)


@every_language
def test_there_are_twelve_months_and_enough_ordinals(code: str) -> None:
    one = LANGUAGES[code]
    assert len(set(one.dates.months)) == 12
    assert len(one.citations.ordinals) >= LEAST_ORDINALS
    assert len(set(one.citations.ordinals)) == len(one.citations.ordinals)


@every_language
def test_every_mark_that_is_set_counts_as_typed(code: str) -> None:
    marks = LANGUAGES[code].marks
    closing = (marks.preambular, marks.operative, marks.last, marks.list, marks.item,
               marks.plain, marks.enacting)  # fmt: skip
    assert set("".join(closing)) <= set(marks.typed)
    assert set(marks.ends).isdisjoint(marks.typed)
    assert all(len(mark) == 1 for mark in closing)


@every_language
def test_fragments_are_isolated_where_the_script_runs_from_the_right(code: str) -> None:
    one = LANGUAGES[code]
    assert one.isolate == (one.direction is Direction.RTL)


@every_language
def test_every_font_of_a_page_is_one_that_a_build_may_see(code: str) -> None:
    seen = (CHECKOUT / "styles/fonts/fonts.conf").read_text(encoding="utf-8")
    accepted = set(re.findall(r"<string>([^<]+)</string>", seen))
    fonts = LANGUAGES[code].fonts
    assert {*fonts.page, *fonts.emphasis} <= accepted


@every_language
def test_the_sounds_before_which_and_changes_are_a_pattern(code: str) -> None:
    lists = LANGUAGES[code].lists
    re.compile(lists.sound)
    assert bool(lists.sound) == bool(lists.before_sound)


@every_language
def test_no_opener_is_listed_twice(code: str) -> None:
    openers = LANGUAGES[code].openers
    for table in (openers.preambular, openers.operative):
        plain = Counter(" ".join(entry.replace("’", "'").split()) for entry in table)
        assert [entry for entry, count in plain.items() if count > 1] == []


@every_language
def test_an_opener_is_a_verb_and_perhaps_what_follows_it(code: str) -> None:
    openers = LANGUAGES[code].openers
    for entry in (*openers.preambular, *openers.operative):
        parts = [part.strip() for part in entry.split("|")]
        assert all(parts), entry
        assert len(parts) <= 2, entry


@every_language
def test_every_opener_has_the_case_of_its_language(code: str) -> None:
    one = LANGUAGES[code]
    for entry in (*one.openers.preambular, *one.openers.operative):
        assert cased(entry, one) == entry


@every_language
def test_there_is_a_verb_for_each_of_the_table(code: str) -> None:
    openers = LANGUAGES[code].openers
    least = LEAST_ENGLISH if code == "en" else LEAST_OPENERS
    assert len(openers.preambular) >= least[0]
    assert len(openers.operative) >= least[1]
