"""What rules find in translations that nobody has written to a file yet."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest

from adref.desk.layout import Project
from adref.desk.rulebook import Conventions, breaches, conventions
from adref.desk.shelf import Shelf
from adref.model.finding import Finding, Level
from adref.model.place import Place, Stop
from adref.model.submission import Submission
from adref.model.text import Passage, Waiver
from adref.translating.speaking import misspoken
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn
from composed import CASES, CODES

CASE = CASES / "draft-resolution"
ROW = Place("answer.docx", 7, 1)
RECALL, CALLS = "recall-decade", "recall-declaration"


@cache
def shelf() -> Shelf:
    return Shelf(Project(CASE), [])


@cache
def held() -> Conventions:
    return conventions(shelf())


@cache
def submission() -> Submission:
    (name,) = shelf().project.names()
    identity = shelf().identity(name)
    assert identity
    read = shelf().submission(identity, identity.languages)
    assert read, shelf().findings
    return read


def answered(code: str, said: Mapping[str, str]) -> Submission:
    """The submission with some units as a translator has sent them back."""
    translation = submission().translations[code]
    changed = {
        name: replace(
            translation.units[name], text=Passage(text, (Stop(0, ROW),), code)
        )
        for name, text in said.items()
    }
    now = replace(translation, units={**translation.units, **changed})
    every = {**submission().translations, code: now}
    return replace(submission(), translations=every)


def found(code: str, said: Mapping[str, str]) -> list[Finding]:
    return list(breaches(answered(code, said), code, held(), shelf()))


def unit(code: str, name: str) -> str:
    return submission().translations[code].units[name].text.text


@pytest.mark.parametrize("code", CODES[1:])
def test_whatever_is_found_in_an_answer_says_in_which_unit(code: str) -> None:
    names = list(submission().translations[code].units)
    answers = {name: f"{unit(code, name)} 4711  (\u200f" for name in names}
    everything = found(code, answers)
    assert {one.unit for one in everything if one.rule == "numbers-kept"} == {*names}
    assert {one.unit for one in everything if one.rule == "hidden-characters"} == {
        *names
    }
    assert all(one.unit in names for one in everything)


def test_a_finding_stands_where_the_answer_does() -> None:
    findings = found("fr", {RECALL: f"{unit('fr', RECALL)} en 4711"})
    (finding,) = [one for one in findings if one.rule == "numbers-kept"]
    assert finding.place == ROW.right(len(unit("fr", RECALL)) + 4)
    assert (finding.unit, finding.level) == (RECALL, Level.ERROR)


def test_other_units_are_found_to_be_what_they_were() -> None:
    before = found("fr", {})
    after = found("fr", {RECALL: "Rappelant 4711 fleuves"})
    assert [one for one in after if one.unit != RECALL] == before
    assert [one for one in after if one.unit == RECALL]


def test_nothing_is_read_of_the_submission_again() -> None:
    fresh = Shelf(shelf().project, [])
    wrong = answered("fr", {RECALL: "Rappelant 4711 fleuves"})
    assert breaches(wrong, "fr", held(), fresh)
    assert [file for file in fresh.sources if "submissions" in file] == []
    assert fresh.findings == []


def test_an_answer_may_be_waived_with_the_rest_of_its_unit() -> None:
    wrong = answered("fr", {RECALL: f"{unit('fr', RECALL)} en 4711"})
    translation = wrong.translations["fr"]
    waiver = Waiver(RECALL, "numbers-kept", "The year of the decade.", ROW)
    waived = replace(
        wrong,
        translations={"fr": replace(translation, waivers=(waiver,))},
    )
    rules = {one.rule for one in breaches(waived, "fr", held(), shelf())}
    assert "numbers-kept" not in rules
    assert "waiver" not in rules


@pytest.mark.parametrize("code", CODES[1:])
def test_what_keeps_a_language_from_being_made_is_told_as_its_rule_tells_it(
    code: str,
) -> None:
    """Equal findings are shown once, with the id that `adref explain` knows."""
    names = [
        name
        for name, passage in units(
            submission().identity, without_withdrawn(submission().text)
        ).items()
        if "{" in passage.text
    ]
    assert names
    lost = dict.fromkeys(names, "…")
    doubled = {name: f"{unit(code, name)} {unit(code, name)}" for name in names}
    for said in (lost, doubled):
        refused = misspoken(answered(code, said), code)
        rules = [one for one in found(code, said) if one.rule == "placeholder"]
        assert refused
        assert sorted(refused) == sorted(rules)
        assert {one.unit for one in refused} == {one.unit for one in rules} == {*names}
    assert "placeholder" in held().rules
