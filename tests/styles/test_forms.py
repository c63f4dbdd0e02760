"""Every form has the styles that its documents use, and no other."""

import pytest

from adref.composing.parts import PARTS
from adref.model.form import Form, Style
from adref.model.submission import Submitter
from adref.reading.styles import read_form
from goldens import CHECKOUT

FOLDER = CHECKOUT / "styles" / "forms"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))

# The styles that the blocks of each part have.
PARAGRAPHS = {"preambular", "operative", "sole", "plain", "sub1", "sub2", "sub3",
              "sub4", "section", "annex", "annex_title"}  # fmt: skip
STYLES = {part: {part} for part in PARTS} | {
    "text": PARAGRAPHS,
    "translation": {"translation", "remark"},
    "open_errors": {"remark"},
    "endorsers": {
        "endorsers",
        "group",
        "subgroup",
        "endorser",
        "endorsers_note",
        "endorsers_running",
        "endorsers_head",
        "endorsers_row",
    },
}
MASTHEAD = {"united_nations", "symbol", "organ", "date", "original"}
NARROWEST = 200
"""Points: some forty letters of the text."""
ALWAYS = {"footnote", "header", "footer"}


def form(name: str) -> Form:
    outcome = read_form((FOLDER / f"{name}.yaml").read_bytes(), f"{name}.yaml")
    assert outcome.findings == ()
    assert outcome.value
    return outcome.value


FORMS = {name: form(name) for name in NAMES}
every_form = pytest.mark.parametrize("name", NAMES)


def used(one: Form) -> set[str]:
    """The styles that a document of a form can use."""
    parts = [STYLES[part] for part in one.blocks]
    return {
        *ALWAYS,
        *(MASTHEAD if one.masthead.rows else ()),
        *set[str]().union(*parts),
    }


def widths(style: Style) -> float:
    return style.start + style.end + max(style.first, 0)


@every_form
def test_a_form_is_called_as_its_file(name: str) -> None:
    assert FORMS[name].name == name


@every_form
def test_the_blocks_of_a_form_are_known_parts_each_once(name: str) -> None:
    blocks = FORMS[name].blocks
    assert set(blocks) <= set(PARTS)
    assert len(set(blocks)) == len(blocks)


@every_form
def test_every_style_that_a_document_can_use_is_there(name: str) -> None:
    assert used(FORMS[name]) - set(FORMS[name].styles) == set()


@every_form
def test_every_style_of_a_form_is_used(name: str) -> None:
    assert set(FORMS[name].styles) - used(FORMS[name]) == set()


@every_form
def test_no_two_styles_have_one_name_in_word(name: str) -> None:
    names = [style.word for style in FORMS[name].styles.values()]
    assert len(set(names)) == len(names)


@every_form
def test_every_line_leaves_room_for_its_letters(name: str) -> None:
    for style in FORMS[name].styles.values():
        assert style.size <= style.line


@every_form
def test_every_text_has_room_between_its_margins(name: str) -> None:
    one = FORMS[name]
    room = one.page.width - one.page.left - one.page.right
    assert all(room - widths(style) > NARROWEST for style in one.styles.values())


@every_form
def test_a_masthead_is_as_wide_as_the_text(name: str) -> None:
    one = FORMS[name]
    room = one.page.width - one.page.left - one.page.right
    if one.masthead.columns:
        assert abs(sum(one.masthead.columns) - room) < 1


@every_form
def test_submitters_are_known(name: str) -> None:
    assert set(FORMS[name].submitters) <= set(Submitter)


def test_the_masthead_of_the_united_nations_is_not_for_civil_society() -> None:
    for one in FORMS.values():
        if one.masthead.rows:
            assert Submitter.CIVIL_SOCIETY not in one.submitters


@every_form
def test_headings_go_down_one_level_at_a_time(name: str) -> None:
    levels = {style.heading for style in FORMS[name].styles.values()}
    assert levels == set(range(max(levels) + 1))
