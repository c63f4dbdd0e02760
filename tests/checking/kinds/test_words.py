"""Words of a table are found where they are words, and written in their case."""

from adref.checking.runner import check
from adref.model.finding import Finding
from adref.reading.rules import read_rule
from composed import value
from examples import subject_in
from rules import SETTINGS

RULE = """\
id: trial
kind: words
about: A trial.
message: '{found} > {write}'
source: {work: None, at: nowhere, edition: never}
fix: safe
languages:
"""


def found(settings: str, text: str, code: str = "en") -> list[Finding]:
    one = value(read_rule(f"{RULE}  {settings}".encode(), "trial.yaml", SETTINGS))
    return list(check(subject_in(f"operative:\n  - {text}", code), [one]))


def told(settings: str, text: str, code: str = "en") -> list[str]:
    return [finding.message for finding in found(settings, text, code)]


def test_a_word_keeps_its_case() -> None:
    table = "en: {words: {center: centre}}"
    assert told(table, "center") == ["center > centre"]
    assert told(table, "Center of rivers") == ["Center > Centre"]
    assert told(table, "THE CENTER") == ["CENTER > CENTRE"]


def test_a_name_is_left_alone_and_a_new_sentence_is_not() -> None:
    table = "en: {words: {center: centre}}"
    assert told(table, "Thanks the Orvel Trade Center") == []
    assert told(table, "Opens. Center of rivers") == ["Center > Centre"]


def test_a_part_of_a_longer_word_is_no_word() -> None:
    table = "en: {words: {center: centre}}"
    assert told(table, "Recentered, center-right and self-center") == []


def test_a_stem_takes_its_endings_and_no_others() -> None:
    table = "en: {endings: [e, ing], words: {realis~: realiz~}}"
    text = "They realise, realising realism"
    assert told(table, text) == ["realise > realize", "realising > realizing"]


def test_the_longest_phrase_is_taken() -> None:
    table = "en: {words: {web: net, web site: website}}"
    assert told(table, "A web site and a web") == ["web site > website", "web > net"]


def test_a_no_break_space_and_a_curved_apostrophe_hide_no_phrase() -> None:
    table = "en: {words: {river's edge: bank}}"
    assert told(table, "The river’s\u00a0edge") == ["river’s\u00a0edge > bank"]


def test_a_phrase_in_which_the_word_is_right_is_left_alone() -> None:
    table = "en: {words: {program: programme}, unless: [computer program]}"
    assert told(table, "A computer program") == []
    assert told(table, "A program") == ["program > programme"]


def test_what_has_to_stand_around_a_word_stands_there() -> None:
    table = "en: {words: {Dec: December}, before: '(?<=[0-9] )', after: '(?= 2015)'}"
    assert told(table, "On 16 Dec 2015") == ["Dec > December"]
    assert told(table, "In Dec 2015, on 16 Dec") == []


def test_a_word_with_a_capital_in_the_table_is_found_as_it_stands() -> None:
    table = "en: {words: {Member states: Member States}}"
    assert told(table, "Asks the Member states") == ["Member states > Member States"]
    assert told(table, "Asks the member states") == []


def test_letters_written_together_with_the_next_word_are_seen_through() -> None:
    table = "ar: {attached: وب, words: {الامن: الأمن}}"
    assert told(table, "تهتم بالامن والأمن", "ar") == ["الامن > الأمن"]


def test_words_without_spaces_between_them_are_found_anywhere() -> None:
    table = "zh: {spaced: no, words: {其它: 其他}}"
    assert told(table, "请其它国家", "zh") == ["其它 > 其他"]


def test_a_safe_fix_changes_only_the_words_that_differ() -> None:
    table = "en: {words: {the trade center: the trade centre}}"
    (finding,) = found(table, "Near the trade center")
    assert [edit.text for edit in finding.edits] == ["centre"]
