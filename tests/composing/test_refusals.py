"""What a form refuses, and what it never prints."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from adref.composing.document import compose
from composed import IDENTITY, RESOLUTION, TITLE, Draft, bare, listed

TEXT = TITLE + listed("operative", ["Alpha"])


START = re.compile(r"submission\.yaml:(\d+):\d+: error form: ")


def refused(changes: Mapping[str, str]) -> list[str]:
    found = Draft(TEXT, identity=changes).findings()
    assert all(START.match(line) for line in found)
    return [START.sub("", line) for line in found]


def without(key: str) -> dict[str, str]:
    return {name: word for name, word in RESOLUTION.items() if name != key}


def test_civil_society_cannot_use_the_masthead_of_a_draft_resolution() -> None:
    (found,) = refused(RESOLUTION | {"submitter": "civil-society"})
    assert found == (
        'the form "draft-resolution" is for state, group-of-states, un-organ, not for '
        "civil-society; use `form: submission`"
    )


def test_an_unknown_organ_is_named_beside_the_nearest() -> None:
    (found,) = refused(RESOLUTION | {"organ": "general-asembly"})
    assert found == (
        'the organ "general-asembly" is not known; did you mean "general-assembly"?'
    )


def test_a_refusal_stands_at_the_value_that_is_refused() -> None:
    (found,) = Draft(TEXT, identity=RESOLUTION | {"organ": "senate"}).findings()
    keys = list(IDENTITY | {"original": "en"} | RESOLUTION)
    start = START.match(found)
    assert start
    assert int(start[1]) == keys.index("organ") + 1


def test_a_draft_resolution_needs_an_organ() -> None:
    (found,) = refused(without("organ"))
    assert found == (
        'the form "draft-resolution" needs `organ:`; it can be: '
        "economic-and-social-council, general-assembly, human-rights-council, "
        "security-council"
    )


def test_a_draft_resolution_needs_a_masthead() -> None:
    (found,) = refused(without("masthead"))
    assert found == (
        'the form "draft-resolution" needs `masthead:` with `session:` and '
        "`agenda_item:`"
    )


def test_all_refusals_are_told_at_once() -> None:
    changes = {"form": "draft-resolution", "submitter": "civil-society"}
    assert len(refused(changes)) == len(["submitter", "organ", "masthead"])


def test_words_that_a_form_cannot_print_are_refused_and_not_lost() -> None:
    note = "note: |\n  About\n"
    changes = RESOLUTION | {"base": "Zero draft", "contact": "Somebody"}
    assert Draft(TEXT + note, identity=changes).findings() == [
        f'{place}: error form: the form "draft-resolution" does not print `{key}:`; '
        "take it out, or use another `form:`"
        for place, key in [
            ("submission.yaml:10:7", "base"),
            ("submission.yaml:11:10", "contact"),
            ("text.yaml:7:3", "note"),
        ]
    ]


@pytest.mark.parametrize("word", ["A/88/L.1", "Distr.", "United Nations", "A session"])
def test_a_civil_society_text_never_looks_like_a_document_of_the_united_nations(
    word: str,
) -> None:
    masthead = "{session: A session, agenda_item: An item, symbol: A/88/L.1}"
    document = Draft(TEXT, identity={"masthead": masthead}).document()
    assert document.masthead == ()
    assert word not in bare(document)


def test_a_draft_resolution_has_no_symbol_that_nobody_gave() -> None:
    document = Draft(TEXT, identity=RESOLUTION).document()
    (symbol,) = document.masthead[0][1].blocks
    assert (symbol.style, symbol.runs) == ("symbol", ())


def test_a_given_symbol_stands_in_the_masthead() -> None:
    masthead = RESOLUTION["masthead"].replace("}", ", symbol: A/88/L.1}")
    document = Draft(TEXT, identity=RESOLUTION | {"masthead": masthead}).document()
    (symbol,) = document.masthead[0][1].blocks
    assert [run.text for run in symbol.runs] == ["A/88/L.1"]


@pytest.mark.parametrize("submitter", ["state", "group-of-states", "un-organ"])
def test_states_and_organs_may_use_either_form(submitter: str) -> None:
    for form in (RESOLUTION, IDENTITY):
        assert Draft(TEXT, identity=form | {"submitter": submitter}).document()


def test_a_form_with_an_unknown_block_is_refused_with_the_nearest() -> None:
    materials = Draft(TEXT).materials()
    form = replace(materials.form, blocks=("titel", "text"))
    found = compose(replace(materials, form=form)).findings
    (finding,) = found
    assert str(finding) == (
        'styles/forms/submission.yaml:1:1: error form: there is no block "titel"; '
        'did you mean "title"?'
    )


def test_a_form_without_a_style_that_is_used_is_refused() -> None:
    materials = Draft(TEXT).materials()
    styles = {k: v for k, v in materials.form.styles.items() if k != "sole"}
    found = compose(replace(materials, form=replace(materials.form, styles=styles)))
    assert [str(finding) for finding in found.findings] == [
        "styles/forms/submission.yaml:1:1: error form: `styles:` needs `sole:`"
    ]
