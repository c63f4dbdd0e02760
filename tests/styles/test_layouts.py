"""Every layout is whole, and every language has the words that it needs."""

import re

import pytest

from adref.composing.signatures import SHAPES
from adref.model.endorser import Consultative
from adref.model.language import Direction
from adref.model.layout import USUAL, Layout, Shape, Told
from composed import CODES, STYLES, language, printing
from rules import forum

NAMES = sorted(path.stem for path in (STYLES / "layouts").glob("*.yaml"))
FORUMS = sorted(path.stem for path in (STYLES / "forums").glob("*.yaml"))
SCRIPTS = {one.code: one for one in printing(USUAL).scripts.values()}
NUMBERED = ("organisations", "individuals", "countries", "others")
HOLES = {
    "origin": {"who", "countries"}, "both": {"first", "second"},
    "as_of": {"count", "date"}, "aside": {""}, "shared": {""},
}  # fmt: skip
every_layout = pytest.mark.parametrize("name", NAMES)
every_language = pytest.mark.parametrize("code", CODES)


def layout(name: str) -> Layout:
    return printing(name).layout


@every_layout
def test_a_layout_is_called_like_its_file(name: str) -> None:
    assert layout(name).name == name


@every_layout
@every_language
def test_every_heading_of_a_layout_has_words(name: str, code: str) -> None:
    wanted = {one.heading for one in layout(name).sections} - {""}
    assert wanted <= language(code).signing.headings.keys()


@pytest.mark.parametrize("name", FORUMS)
def test_a_forum_names_a_layout_that_is_there(name: str) -> None:
    named = {edition.layout for edition in forum(name).editions} - {""}
    assert named <= set(NAMES)


@every_language
def test_every_phrase_of_a_list_has_the_holes_it_is_filled_through(code: str) -> None:
    phrases = language(code).signing
    for name, holes in HOLES.items():
        assert set(re.findall(r"\{(\w*)\}", getattr(phrases, name))) == holes
    assert phrases.headings.keys() >= {"worldwide", "unsaid"}
    assert phrases.statuses.keys() == set(Consultative)
    assert phrases.columns.keys() == {"name", *Told}


@every_language
def test_every_noun_has_all_forms_that_it_needs(code: str) -> None:
    one = language(code)
    for name in NUMBERED:
        forms = getattr(one.signing, name)
        assert "other" in forms
        assert forms.keys() <= {*one.plurals, "other"}
    assert all(re.compile(digits) for digits in one.plurals.values())


def test_every_shape_can_be_made() -> None:
    assert set(SHAPES) == set(Shape)


def test_every_font_of_a_script_is_one_that_a_build_may_see() -> None:
    conf = (STYLES / "fonts" / "fonts.conf").read_text(encoding="utf-8")
    seen = set(re.findall(r"<string>([^<]+)</string>", conf))
    assert {family for one in SCRIPTS.values() for family in one.page} <= seen


@every_language
def test_the_script_of_a_language_runs_as_the_language_does(code: str) -> None:
    own = printing(USUAL).scripts
    names = {"en": "LATIN", "fr": "LATIN", "es": "LATIN", "ru": "CYRILLIC",
             "ar": "ARABIC", "zh": "CJK"}  # fmt: skip
    assert own[names[code]].direction is language(code).direction


def test_more_than_sixteen_scripts_are_known_and_some_run_to_the_left() -> None:
    leftward = {code for code, one in SCRIPTS.items() if one.direction is Direction.RTL}
    assert len(SCRIPTS) > 16
    assert leftward == {"Arab", "Hebr", "Nkoo", "Syrc", "Thaa"}
