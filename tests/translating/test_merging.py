"""What becomes of each answer that comes back from a translator."""

from collections.abc import Collection, Mapping
from dataclasses import replace

import pytest

from adref.model.place import Place
from adref.model.sent import SentUnit
from adref.model.text import State, Unit
from adref.translating.answering import LEFT, TAKEN, Row, Verdict
from adref.translating.fingerprint import fingerprint
from adref.translating.merging import Present, merge
from rounds import (
    DAY,
    PLACE,
    RECEIPT,
    answer,
    merged,
    original,
    present,
    submission,
    translation,
    unit,
)

OLD = "Requests a registry of ponds"
NOW = "Requests a registry of rivers{note:see}"
WITH_CALL = "Prie d’établir un registre des fleuves{note:see}"
TEXT = f"""\
title: Rivers
operative:
  - id: registry
    text: |
      {NOW}
    notes:
      see: |
        See the charter
  - id: report
    text: |
      Requests a report
  - id: review
    text: |
      Requests a review
"""
MINOR = f"""\
minor:
  - unit: registry
    older: "{fingerprint(OLD)}"
    newer: "{fingerprint(NOW)}"
    because: The word was wrong.
"""
HERE = "Prie d’établir un registre{note:see}"


def at(
    here: Mapping[str, Unit] | None = None,
    sent: Mapping[str, SentUnit] | None = None,
    asked: Collection[str] = (),
    minor: str = "",
    known: Collection[str] = (OLD,),
) -> Present:
    """How things stand, with some units in French."""
    whole = submission(original(TEXT + minor))
    return present(whole, translation(here or {}), known, sent, asked)


def went(of: str, target: str) -> dict[str, SentUnit]:
    said = fingerprint(target) if target else ""
    return {"registry": SentUnit(fingerprint(of), said)}


def here(text: str = HERE, of: str = NOW, **said: object) -> dict[str, Unit]:
    return {"registry": replace(unit(text, of), **said)}


def made(row: Row) -> Unit:
    assert row.made
    return row.made


def test_words_for_a_unit_that_was_missing_are_new() -> None:
    row = merged(answer("registry", NOW, WITH_CALL), at=at())
    assert (row.verdict, row.message, row.stale) == (Verdict.NEW, "", False)
    assert row.words == made(row).text.text == WITH_CALL
    assert row.before == ""
    assert row.place == PLACE
    assert made(row).of == fingerprint(NOW)
    assert made(row).text.language == "fr"


def test_other_words_than_those_that_were_sent_are_a_change() -> None:
    sent = went(NOW, HERE)
    row = merged(answer("registry", NOW, WITH_CALL), at=at(here(), sent))
    assert (row.verdict, row.before) == (Verdict.CHANGED, HERE)
    assert made(row).text.text == WITH_CALL


def test_the_same_words_for_the_newer_original_confirm_that_they_still_say_it() -> None:
    sent = went(NOW, HERE)
    row = merged(answer("registry", NOW, HERE), at=at(here(of=OLD), sent))
    assert row.verdict is Verdict.CONFIRMED
    assert row.message == "the same words still say it"
    assert made(row).of == fingerprint(NOW)
    assert not row.stale


def test_what_is_confirmed_keeps_its_own_no_break_spaces_and_marks() -> None:
    spaced = "Prie :{note:see}".replace(" :", "\u00a0:")
    row = merged(answer("registry", NOW, "Prie :{note:see}"), at=at(here(spaced, OLD)))
    assert row.verdict is Verdict.CONFIRMED
    assert made(row).text.text == spaced


def test_the_same_words_for_the_same_original_change_nothing() -> None:
    row = merged(answer("registry", NOW, HERE), at=at(here(state=State.APPROVED)))
    assert (row.verdict, row.message, row.made) == (Verdict.SAME, "", None)


def test_the_same_words_for_an_older_original_vouch_for_nothing_newer() -> None:
    row = merged(answer("registry", OLD, "Prie"), at=at(here("Prie", OLD)))
    assert (row.verdict, row.made) == (Verdict.SAME, None)


@pytest.mark.parametrize("mark", [";", " ;", ".", "\u00a0;", ",{note:see}"])
def test_a_closing_mark_is_no_other_word(mark: str) -> None:
    bare = HERE.removesuffix("{note:see}")
    target = f"{bare}{mark}" if "{" in mark else f"{HERE}{mark}"
    assert merged(answer("registry", NOW, target), at=at(here())).verdict is (
        Verdict.SAME
    )


def test_a_blank_answer_says_nothing_whatever_is_here() -> None:
    for units in ({}, here(), here(of=OLD)):
        row = merged(answer("registry", NOW, ""), at=at(units))
        assert (row.verdict, row.made) == (Verdict.BLANK, None)


def test_an_unfinished_answer_says_nothing_whatever_is_here() -> None:
    for units in ({}, here(), here(of=OLD)):
        row = merged(answer("registry", NOW, WITH_CALL, open=True), at=at(units))
        assert (row.verdict, row.made) == (Verdict.OPEN, None)


def test_a_blank_answer_says_nothing_even_where_it_is_asked_for() -> None:
    row = merged(answer("registry", NOW, ""), at=at(here(), asked=["registry"]))
    assert (row.verdict, row.made) == (Verdict.BLANK, None)


def test_an_answer_vouches_for_the_original_in_its_file() -> None:
    row = merged(answer("registry", OLD, "Prie"), at=at())
    assert made(row).of == fingerprint(OLD)


def test_what_translates_an_original_that_has_moved_on_is_stale() -> None:
    row = merged(answer("registry", OLD, "Prie"), at=at(sent=went(OLD, "")))
    assert (row.verdict, row.stale) == (Verdict.NEW, True)
    assert row.message == "the original has changed since it was sent"


def test_an_older_original_that_still_counts_is_as_good_as_the_present_one() -> None:
    row = merged(answer("registry", OLD, "Prie"), at=at(minor=MINOR))
    assert not row.stale
    assert made(row).of == fingerprint(NOW)


def test_without_a_fingerprint_the_original_itself_is_vouched_for() -> None:
    row = merged(answer("registry", NOW, WITH_CALL, of=""), at=at())
    assert made(row).of == fingerprint(NOW)


def test_without_fingerprint_and_original_nothing_is_taken() -> None:
    for asked in ((), ("registry",)):
        row = merged(
            answer("registry", NOW, WITH_CALL, of="", original=""), at=at(asked=asked)
        )
        assert row.verdict is Verdict.REFUSED
        assert "does not say which original" in row.message


def test_words_that_somebody_changed_here_meanwhile_are_not_replaced() -> None:
    sent = went(NOW, "Prie autrement{note:see}")
    row = merged(answer("registry", NOW, WITH_CALL), at=at(here(), sent))
    assert (row.verdict, row.made) == (Verdict.CONFLICT, None)
    assert row.message == "it has been changed here since it was sent"
    assert row.words == WITH_CALL


def test_nor_are_words_that_somebody_wrote_here_meanwhile() -> None:
    row = merged(answer("registry", NOW, WITH_CALL), at=at(here(), went(NOW, "")))
    assert row.verdict is Verdict.CONFLICT


def test_words_that_changed_here_are_replaced_where_that_is_asked_for() -> None:
    sent = went(NOW, "Prie autrement{note:see}")
    now = at(here(), sent, asked=["registry"])
    row = merged(answer("registry", NOW, WITH_CALL), at=now)
    assert (row.verdict, row.before) == (Verdict.CHANGED, HERE)


def test_words_that_came_back_as_they_were_sent_do_not_replace_newer_ones() -> None:
    sent = went(NOW, WITH_CALL)
    row = merged(answer("registry", NOW, WITH_CALL), at=at(here(), sent))
    assert (row.verdict, row.made) == (Verdict.SAME, None)
    assert row.message == "as it was sent; it has been changed here since"


def test_a_remark_beside_them_is_kept_all_the_same() -> None:
    sent = went(NOW, WITH_CALL)
    back = answer("registry", NOW, WITH_CALL, remarks=("Which river?",))
    row = merged(back, at=at(here(), sent))
    assert row.verdict is Verdict.NOTED
    assert made(row).remarks == ("Which river?",)
    assert made(row).text.text == HERE


def test_words_of_an_older_original_do_not_replace_those_of_the_present_one() -> None:
    row = merged(answer("registry", OLD, "Prie"), at=at(here(), went(OLD, HERE)))
    assert (row.verdict, row.made) == (Verdict.OVERTAKEN, None)
    assert row.message == "what is here translates the newer original"


def test_they_do_where_that_is_asked_for_and_are_stale_then() -> None:
    now = at(here(), went(OLD, HERE), asked=["registry"])
    row = merged(answer("registry", OLD, "Prie"), at=now)
    assert (row.verdict, row.stale) == (Verdict.CHANGED, True)


def test_stale_words_are_replaced_by_words_for_the_same_older_original() -> None:
    row = merged(answer("registry", OLD, "Prie"), at=at(here(of=OLD), went(OLD, HERE)))
    assert (row.verdict, row.stale) == (Verdict.CHANGED, True)


def test_where_nobody_wrote_down_what_was_sent_only_stale_words_are_replaced() -> None:
    row = merged(answer("registry", NOW, WITH_CALL), at=at(here(of=OLD)))
    assert row.verdict is Verdict.CHANGED
    row = merged(answer("registry", NOW, WITH_CALL), at=at(here()))
    assert (row.verdict, row.made) == (Verdict.CONFLICT, None)
    row = merged(answer("registry", NOW, WITH_CALL), at=at(here(), None, ["registry"]))
    assert row.verdict is Verdict.CHANGED


def test_a_row_that_stands_there_twice_with_the_same_words_counts_once() -> None:
    row = merged(
        answer("registry", NOW, WITH_CALL, remarks=("One",)),
        answer("registry", NOW, f"{WITH_CALL};", remarks=("One", "Two")),
        at=at(),
    )
    assert row.verdict is Verdict.NEW
    assert made(row).remarks == ("One", "Two")


def test_a_row_that_stands_there_twice_and_once_without_words_has_those_words() -> None:
    blank, said = answer("registry", NOW, ""), answer("registry", NOW, WITH_CALL)
    for order in ((blank, said), (said, blank)):
        assert merged(*order, at=at()).verdict is Verdict.NEW


def test_a_row_that_stands_there_twice_and_once_unfinished_has_the_finished_words() -> (
    None
):
    begun = answer("registry", NOW, "Prie{note:see}", open=True)
    said = answer("registry", NOW, WITH_CALL)
    for order in ((begun, said), (said, begun)):
        row = merged(*order, at=at())
        assert row.verdict is Verdict.NEW
        assert made(row).text.text == WITH_CALL


def test_rows_with_different_words_are_left_to_a_person() -> None:
    for asked in ((), ("registry",)):
        row = merged(
            answer("registry", NOW, WITH_CALL),
            answer("registry", NOW, HERE),
            at=at(asked=asked),
        )
        assert (row.verdict, row.made) == (Verdict.DOUBLED, None)
        assert row.words == WITH_CALL


def test_a_unit_that_the_original_does_not_have_is_left_with_the_nearest_name() -> None:
    row = merged(answer("registri", NOW, WITH_CALL), at=at(asked=["registri"]))
    assert (row.verdict, row.made, row.words) == (Verdict.UNKNOWN, None, WITH_CALL)
    assert row.message == 'the original has no such unit; did you mean "registry"?'


def test_nothing_said_of_a_unit_that_is_gone_is_nothing_to_look_at() -> None:
    for silent in (answer("gone", NOW, ""), answer("gone", NOW, "Prie", open=True)):
        row = merged(silent, at=at())
        assert row.verdict not in LEFT
        assert row.made is None


def test_an_original_that_a_translator_edited_is_kept_as_a_remark_only() -> None:
    edited = "Requests a registry of rivers and lakes{note:see}"
    row = merged(answer("registry", NOW, WITH_CALL, original=edited), at=at())
    assert made(row).of == fingerprint(NOW)
    assert made(row).remarks == (f"suggested for the original: {edited}",)


def test_an_original_with_another_closing_mark_was_not_edited() -> None:
    row = merged(answer("registry", NOW, WITH_CALL, original=f"{NOW};"), at=at())
    assert made(row).remarks == ()


def test_an_edited_original_without_a_fingerprint_is_not_known() -> None:
    edited = answer("registry", NOW, WITH_CALL, of="", original="Requests a pond")
    row = merged(edited, at=at())
    assert row.verdict is Verdict.REFUSED
    assert "was not sent for this unit" in row.message


def test_an_original_that_was_not_sent_for_the_unit_is_refused() -> None:
    sent = went(NOW, "")
    row = merged(answer("registry", OLD, "Prie"), at=at(sent=sent))
    assert row.verdict is Verdict.REFUSED
    assert fingerprint(OLD) in row.message


def test_an_original_that_nobody_knows_is_refused() -> None:
    row = merged(answer("registry", "Another", "Autre"), at=at(asked=["registry"]))
    assert row.verdict is Verdict.REFUSED


def test_the_original_of_another_unit_is_refused_and_taken_if_asked_for() -> None:
    crossed = answer("registry", "Requests a review", "Prie de passer en revue")
    row = merged(crossed, at=at())
    assert (row.verdict, row.made) == (Verdict.REFUSED, None)
    assert '"review"' in row.message
    assert merged(crossed, at=at(asked=["registry"])).stale


def test_an_original_that_moved_to_another_unit_since_it_was_sent_is_not() -> None:
    moved = answer("registry", "Requests a review", "Prie de passer en revue")
    row = merged(moved, at=at(sent=went("Requests a review", "")))
    assert (row.verdict, row.stale) == (Verdict.NEW, True)


@pytest.mark.parametrize(
    "fault", ["Prie <b>tous</b>{note:see}", "Prie {note:}", "Prie _tous{note:see}"]
)
def test_words_with_faulty_markup_are_refused_even_where_they_are_asked_for(
    fault: str,
) -> None:
    for asked in ((), ("registry",)):
        row = merged(answer("registry", NOW, fault), at=at(asked=asked))
        assert (row.verdict, row.made, row.words) == (Verdict.REFUSED, None, fault)
        assert row.message


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("Prie", "{note:see} is in the original and not here"),
        ("Prie{note:see}{note:see}", "{note:see} stands here more often"),
        ("Prie{note:see}{ref:x}", "{ref:x} stands here more often"),
    ],
)
def test_words_with_other_placeholders_are_refused_and_taken_if_asked_for(
    target: str, told: str
) -> None:
    row = merged(answer("registry", NOW, target), at=at())
    assert (row.verdict, row.made) == (Verdict.REFUSED, None)
    assert told in row.message
    row = merged(answer("registry", NOW, target), at=at(asked=["registry"]))
    assert made(row).text.text == target


def test_placeholders_are_those_of_the_original_in_the_file() -> None:
    row = merged(answer("registry", OLD, "Prie"), at=at(sent=went(OLD, "")))
    assert row.verdict is Verdict.NEW


@pytest.mark.parametrize("address", ["nom@exemple.org", "+33 1 23 45 67 89"])
def test_an_address_in_a_translation_is_refused(address: str) -> None:
    target = f"Prie {address}{{note:see}}"
    for asked in ((), ("registry",)):
        row = merged(answer("registry", NOW, target), at=at(asked=asked))
        assert (row.verdict, row.made) == (Verdict.REFUSED, None)
        assert "how somebody is reached" in row.message


def test_an_address_in_a_remark_is_left_out() -> None:
    edited = "Requests anna@example.org a registry"
    back = answer(
        "registry", NOW, WITH_CALL, original=edited, remarks=("a@example.org",)
    )
    remarks = made(merged(back, at=at())).remarks
    assert len(remarks) == 2
    assert "example.org" not in "".join(remarks)


def test_the_state_comes_from_here_and_never_from_outside() -> None:
    for state in State:
        row = merged(
            answer("registry", NOW, WITH_CALL), at=at(here(of=OLD, state=state))
        )
        assert made(row).state is RECEIPT.state
        assert (made(row).by, made(row).on) == (RECEIPT.by, DAY)


def test_remarks_alone_are_noted_and_leave_the_unit_as_it_is() -> None:
    units = here(state=State.APPROVED, by="B", remarks=("Old",))
    same = answer("registry", NOW, HERE, remarks=("New",))
    for back in (same, replace(same, target=""), replace(same, open=True)):
        row = merged(back, at=at(units))
        assert row.verdict is Verdict.NOTED
        unit = made(row)
        assert (unit.state, unit.by, unit.on) == (State.APPROVED, "B", None)
        assert (unit.text.text, unit.remarks) == (HERE, ("Old", "New"))


def test_remarks_come_in_once() -> None:
    units = here(remarks=("Old",))
    row = merged(answer("registry", NOW, HERE, remarks=("Old", "Old")), at=at(units))
    assert (row.verdict, row.made) == (Verdict.SAME, None)
    row = merged(
        answer("registry", NOW, WITH_CALL, remarks=("Old", "New", "New")),
        at=at(here(of=OLD, remarks=("Old",))),
    )
    assert made(row).remarks == ("Old", "New")


@pytest.mark.parametrize("target", ["", "Prie", "Prie{note:see}{note:see}"])
def test_a_remark_that_cannot_be_kept_is_told(target: str) -> None:
    row = merged(answer("registry", NOW, target, remarks=("Which?",)), at=at())
    assert row.made is None
    assert row.message.endswith("Which?")


def test_letters_are_composed() -> None:
    row = merged(answer("registry", NOW, "Prie\u0301{note:see}"), at=at())
    assert made(row).text.text == "Pri\u00e9{note:see}"


def test_rows_follow_the_document_and_strangers_come_last() -> None:
    names = ("zebra", "review", "title", "another", "registry/note/see", "registry")
    answers = tuple(answer(name, NOW, "") for name in names)
    assert [row.unit for row in merge(answers, at(), RECEIPT)] == [
        "title", "registry", "registry/note/see", "review", "another", "zebra",
    ]  # fmt: skip


def test_words_beside_no_unit_are_told_one_by_one() -> None:
    nameless = tuple(
        answer("", NOW, words, place=Place("back.docx", line))
        for line, words in ((3, "Prie"), (9, "Prie"))
    )
    rows = merge(nameless, at(), RECEIPT)
    assert [(row.verdict, row.place.line) for row in rows] == [
        (Verdict.UNKNOWN, 3), (Verdict.UNKNOWN, 9),
    ]  # fmt: skip
    assert {row.made for row in rows} == {None}


def test_units_that_did_not_come_back_have_no_row() -> None:
    assert merge((), at(here()), RECEIPT) == ()


def test_every_verdict_is_either_taken_or_left_or_says_nothing() -> None:
    quiet = {Verdict.SAME, Verdict.BLANK, Verdict.OPEN}
    assert TAKEN | LEFT | quiet == set(Verdict)
    assert not TAKEN & LEFT
    assert not quiet & (TAKEN | LEFT)


ANSWERS = (
    answer("title", "Rivers", "Fleuves", remarks=("Which?",)),
    answer("registry", NOW, WITH_CALL, original=f"{NOW} of ours"),
    answer("registry/note/see", "See the charter", "Voir la charte"),
    answer("report", "Requests a report", "", remarks=("Why?",)),
    answer("review", "Requests a review", "Prie", open=True),
)


@pytest.mark.parametrize("of", [OLD, NOW])
def test_taking_in_the_same_file_again_changes_nothing(of: str) -> None:
    units = here(of=of) | {"report": unit("Prie", "Requests a report")}
    sent = went(NOW, HERE)
    first = merge(ANSWERS, at(units, sent), RECEIPT)
    assert {row.verdict for row in first} == {
        Verdict.NEW, Verdict.CHANGED, Verdict.NOTED, Verdict.OPEN,
    }  # fmt: skip
    after = {**units, **{row.unit: row.made for row in first if row.made}}
    again = merge(ANSWERS, at(after, sent), RECEIPT)
    assert {row.verdict for row in again} == {Verdict.SAME, Verdict.BLANK, Verdict.OPEN}
    assert [row.made for row in again if row.made] == []
