"""Resolutions as texts cite them: dates, first mentions, symbols."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from adopted import adopted
from adref.checking.runner import check
from adref.checking.subject import Subject
from adref.model.term import Knowledge, Resolution
from composed import STYLES
from examples import subject_in
from rules import rule

UNDATED = rule(STYLES / "rules" / "resolution-undated.yaml")
DATES = rule(STYLES / "rules" / "resolution-date.yaml")
SYMBOL = rule(STYLES / "rules" / "resolution-symbol.yaml")
FORMED = rule(STYLES / "rules" / "document-symbol.yaml")
KNOWN = Resolution("general-assembly", "86/901", date(2031, 12, 1), "river-registry")
PART = Resolution("general-assembly", "86/904 B", date(2031, 12, 4))


def knowing(text: str, code: str = "en") -> Subject:
    known = Knowledge(resolutions=(KNOWN, PART))
    return replace(subject_in(text, code), knowledge=known)


def told(subject: Subject) -> list[str]:
    return [one.message for one in check(subject, [UNDATED, DATES, SYMBOL])]


def test_a_reference_of_the_project_is_offered_for_its_number() -> None:
    [said] = told(knowing("Recalling its resolution 86/901"))
    assert said.endswith('"{ref:river-registry}"')


def test_a_reference_counts_as_a_full_citation() -> None:
    cited = "{preamble: ['Recalling {ref:%s}'], operative: [Recalls resolution 86/901]}"
    assert told(knowing(cited % "river-registry")) == []
    assert len(told(knowing(cited % "other-registry"))) == 1


def test_a_number_is_told_once() -> None:
    text = "operative: [Recalls resolution 86/902, Reaffirms resolution 86/902]"
    assert len(told(knowing(text))) == 1


def test_a_row_of_numbers_is_one_finding() -> None:
    assert len(told(knowing("Recalls resolutions 86/902, 86/903 and 86/904"))) == 1


def test_no_break_spaces_are_spaces() -> None:
    text = "Recalls resolution\u00a086/901 of 1\u00a0December\u00a02031"
    assert told(knowing(text)) == []


def test_a_wrong_date_is_told_with_the_right_one_in_the_language() -> None:
    [said] = told(knowing("Rappelle la résolution 86/901 du 2 décembre 2031", "fr"))
    assert said.startswith('"2 décembre 2031" is not the date of 86/901: it was ')
    assert "adopted on 1er décembre 2031;" in said


def test_the_letter_of_a_part_belongs_to_the_number() -> None:
    assert told(knowing("Recalls resolution 86/904 A of 3 December 2031")) == []
    assert len(told(knowing("Recalls resolution 86/904 B of 3 December 2031"))) == 1


def test_a_date_is_known_without_the_word_that_ends_it() -> None:
    [said] = told(knowing("ссылаясь на резолюцию 86/901 от 2 декабря 2031", "ru"))
    assert said.startswith('"2 декабря 2031" is not the date of 86/901')


@pytest.mark.parametrize(
    ("number", "day", "wrong"),
    [
        ("86/902", "1 September 2031", False),
        ("86/902", "30 September 2032", False),
        ("86/902", "31 August 2031", True),
        ("2033/46", "30 June 2032", True),
        ("2033/46", "1 July 2032", False),
    ],
)
def test_a_date_lies_in_the_session_of_the_number(
    number: str,
    day: str,
    wrong: bool,  # noqa: FBT001 - a case of the table
) -> None:
    assert bool(told(knowing(f"Recalls its resolution {number} of {day}"))) is wrong


def test_other_bodies_have_sessions_of_their_own() -> None:
    text = "Recalls resolution 60/1 of 17 March 2037"
    assert told(knowing(text)) != []
    assert told(knowing(f"Recalls the Rivers Commission and its {text[8:]}")) == []
    assert told(knowing(f"{{organ: river-commission, operative: [{text}]}}")) == []


def test_a_symbol_after_the_noun_becomes_its_number() -> None:
    [found] = check(knowing("Recalls resolution A/RES/86/901"), [SYMBOL])
    assert [edit.text for edit in found.edits] == ["86/901"]


def test_a_lone_symbol_is_left_to_its_author_with_the_words_to_write() -> None:
    [found] = check(knowing("Recalls A/RES/86/901"), [SYMBOL])
    assert found.edits == ()
    assert found.message.endswith('"resolution 86/901 of 1 December 2031"')
    [found] = check(knowing("Recalls A/RES/86/902"), [SYMBOL])
    assert found.message.endswith('"resolution 86/902 of …"')


@pytest.mark.parametrize(
    ("typed", "symbol"),
    [
        ("A/C.2/86/L12/rev1", "A/C.2/86/L.12/Rev.1"),
        ("e/cn.16/2034/2", "E/CN.16/2034/2"),
        ("Ｅ／２０３４／ＮＧＯ／５", "E/2034/NGO/5"),
        ("S/PV1234", "S/PV.1234"),
    ],
)
def test_a_symbol_is_put_right(typed: str, symbol: str) -> None:
    [found] = check(knowing(f"Notes document {typed}"), [FORMED])
    assert [edit.text for edit in found.edits] == [symbol]


def test_adopted_texts_have_no_wrong_date_and_no_wrong_symbol(shared: Path) -> None:
    files = sorted((shared / "data" / "resolutions").glob("*.txt"))
    subjects = [adopted(path) for path in files]
    assert subjects
    rules = [DATES, FORMED, SYMBOL]
    assert [str(one) for it in subjects for one in check(it, rules)] == []
