"""What a form refuses, and what it never prints."""

from collections.abc import Mapping

import pytest

from composed import IDENTITY, RESOLUTION, TITLE, Draft, bare, listed

TEXT = TITLE + listed("operative", ["Alpha"])


START = "submission.yaml:1:1: error form: "


def refused(changes: Mapping[str, str]) -> list[str]:
    found = Draft(TEXT, identity=changes).findings()
    assert all(line.startswith(START) for line in found)
    return [line.removeprefix(START) for line in found]


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
