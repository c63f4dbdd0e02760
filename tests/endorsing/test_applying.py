"""Decisions carried out: the ledger, what is remembered, and what is refused."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.endorsing.applying import Applied, applied, suggested
from adref.endorsing.known import Known
from adref.endorsing.withdrawing import forgotten, withdrawn
from adref.model.decisions import Alias, CountryChoice, Settled, Spelling
from adref.model.endorser import EndorserKind, SignOn, is_printed
from adref.model.review import Answer, Review, Verdict, What
from adref.model.signup import SignUp
from adref.reading.decisions import read_decisions
from adref.reading.ledgers import read_ledger
from adref.writing.decisions import write_decisions
from adref.writing.ledgers import new_ledger, rewritten_ledger
from sign_ons import (
    DAY,
    GRANTS,
    START,
    after,
    answer,
    carried_out,
    known,
    reviewed,
    row,
    sign_up,
)

MAIL = "ana" + "@" + "nube.example"
ACCEPT, SAME, DIFFERENT = Verdict.ACCEPT, Verdict.SAME, Verdict.DIFFERENT
REJECT, WAIT, KEEP = Verdict.REJECT, Verdict.WAIT, Verdict.KEEP


def done(*rows: SignUp, by: Known | None = None, said: Iterable[Answer]) -> Applied:
    """What comes of some rows and answers."""
    by = by or known()
    return carried_out(reviewed(*rows, by=by), by, *said)


def told(applied: Applied) -> list[str]:
    """What was not carried out."""
    return [str(finding) for finding in applied.findings]


def test_an_accepted_row_becomes_an_entry() -> None:
    entry = done(sign_up(1, "Green Rivers"), said=[answer(1, ACCEPT)]).ledger[0]
    assert (entry.id, entry.name, entry.country) == (
        "green-rivers",
        "Green Rivers",
        "KEN",
    )
    assert entry.state is SignOn.CONFIRMED
    assert entry.consent
    assert (entry.consent.publish, entry.consent.ref) == (True, "r-1")
    assert entry.consent.on == START.date()
    assert is_printed(entry, None)


def test_rows_that_nobody_decides_about_wait() -> None:
    nothing = done(sign_up(1, "Green Rivers"), said=[])
    waiting = done(sign_up(1, "Green Rivers"), said=[answer(1, WAIT)])
    assert nothing.ledger == waiting.ledger == ()
    assert not nothing.decisions.rows


def test_the_same_export_again_changes_nothing() -> None:
    rows = [sign_up(1, "Green Rivers"), sign_up(2, "Orvel Trust"),
            sign_up(3, "GREEN RIVERS"), sign_up(4, "Forged", consent="")]  # fmt: skip
    by = known()
    said = [answer(1, ACCEPT), answer(2, REJECT), answer(4, REJECT)]
    first = done(*rows, by=by, said=said)
    again = after(by, first)
    found = reviewed(*rows, by=again)
    assert found == Review((), settled=3, rejected=1)
    second = carried_out(found, again, *said)
    assert (second.ledger, second.decisions) == (first.ledger, first.decisions)


def test_the_same_workbook_again_changes_nothing() -> None:
    by = known()
    found = reviewed(sign_up(1, "Green Rivers"), sign_up(2, "GREEN RIVERS"), by=by)
    first = carried_out(found, by, answer(1, ACCEPT))
    second = carried_out(found, after(by, first), answer(1, ACCEPT))
    assert second == first


def test_who_withdrew_is_not_brought_back() -> None:
    rows = [sign_up(1, "Ana Nube", kind="individual", title="Teacher"),
            sign_up(2, "Ana Nube", kind="individual", title="Teacher")]  # fmt: skip
    by = known()
    first = done(*rows, by=by, said=[answer(1, ACCEPT, name="Ana Nubes")])
    gone = withdrawn(first.ledger[0], DAY)
    left = forgotten(first.decisions, gone.id)
    by = replace(by, ledger=(gone,), decisions=left)
    changed = [replace(one, said={**one.said, "title": "Dean"}) for one in rows]
    for export in (rows, changed):
        assert reviewed(*export, by=by) == Review((), gone=2)
        late = carried_out(reviewed(*export), by, answer(1, ACCEPT))
        assert late.ledger == (gone,)
    written = rewritten_ledger(new_ledger(), (), (gone,)) + write_decisions(left)
    assert "Nube" not in written


def test_an_entry_that_was_taken_out_by_hand_stays_out() -> None:
    by = known()
    first = done(sign_up(1, "Green Rivers"), by=by, said=[answer(1, ACCEPT)])
    by = replace(by, ledger=(), decisions=first.decisions)
    assert reviewed(sign_up(1, "Green Rivers"), by=by) == Review((), gone=1)


def test_an_id_is_never_given_again() -> None:
    by = known()
    first = done(sign_up(1, "Green Rivers"), by=by, said=[answer(1, ACCEPT)])
    by = replace(
        by, ledger=(withdrawn(first.ledger[0], DAY),), decisions=first.decisions
    )
    anew = done(sign_up(2, "Green Rivers"), by=by, said=[answer(2, ACCEPT)])
    assert [one.id for one in anew.ledger] == ["green-rivers", "green-rivers-2"]
    by = replace(by, ledger=())
    assert reviewed(sign_up(2, "Green Rivers"), by=by).rows[0].proposed.id == (
        "green-rivers-2"
    )


def test_an_id_that_was_taken_since_the_review_gives_way() -> None:
    by = known()
    found = reviewed(sign_up(1, "Green Rivers"), sign_up(2, "Green River"), by=by)
    other = done(sign_up(9, "Green Rivers", "Ghana"), by=by, said=[answer(9, ACCEPT)])
    late = carried_out(found, after(by, other), answer(1, ACCEPT), answer(2, SAME,
                       same_as="green-rivers"))  # fmt: skip
    assert [one.id for one in late.ledger] == ["green-rivers", "green-rivers-2"]
    assert late.decisions.rows["form/2"].endorser == "green-rivers-2"


def test_late_rows_stay_late_and_rows_without_consent_wait() -> None:
    by = known(cutoff=START + timedelta(minutes=1))
    made = done(
        sign_up(1, "Green Rivers", consent=""),
        sign_up(2, "Orvel Trust"),
        by=by,
        said=[answer(1, ACCEPT), answer(2, ACCEPT)],
    )
    assert [one.state for one in made.ledger] == [SignOn.PENDING, SignOn.LATE]
    assert not any(is_printed(one, by.cutoff) for one in made.ledger)


def test_consent_given_by_hand_has_its_reference_and_its_reason() -> None:
    made = done(
        sign_up(1, "Green Rivers", consent=""),
        said=[answer(1, ACCEPT, consent="letter in the red binder")],
    )
    entry = made.ledger[0]
    assert entry.consent
    assert (entry.consent.on, entry.consent.ref) == (DAY, "r-1")
    assert entry.state is SignOn.CONFIRMED
    assert made.decisions.consents[0].because == "letter in the red binder"


def test_an_entry_that_waits_is_confirmed_when_consent_comes() -> None:
    by = known()
    first = done(sign_up(1, "Green Rivers", consent=""), by=by,
                 said=[answer(1, ACCEPT)])  # fmt: skip
    by = after(by, first)
    found = reviewed(sign_up(2, "Green Rivers"), by=by)
    assert (found.rows[0].what, found.rows[0].changes) == (What.CHANGED, ("consent",))
    entry = carried_out(found, by, answer(2, ACCEPT)).ledger[0]
    assert entry.state is SignOn.CONFIRMED
    assert entry.endorsed
    assert entry.endorsed.on == START + timedelta(minutes=2)


def test_a_rejected_row_leaves_its_name_only_where_it_may_be_published() -> None:
    made = done(
        sign_up(1, "Forged Forum"),
        sign_up(2, "Ana Nube", kind="individual", consent="no"),
        sign_up(3, "Ana Nube", kind="individual", consent=""),
        said=[answer(1, REJECT), answer(2, REJECT), answer(3, REJECT)],
    )
    assert [(one.id, one.state) for one in made.ledger] == [
        ("forged-forum", SignOn.REJECTED)
    ]
    assert made.decisions.rows["form/2"] == Settled(
        "", made.decisions.rows["form/2"].said
    )


def test_same_merges_and_is_remembered_for_the_next_who_comes_by_that_name() -> None:
    by = known()
    made = done(
        sign_up(1, "Women Engage for Orvel Rivers"),
        sign_up(2, "WEOR"),
        by=by,
        said=[answer(1, ACCEPT), answer(2, SAME)],
    )
    assert [one.id for one in made.ledger] == ["women-engage-for-orvel-rivers"]
    assert made.decisions.same == (Alias("women-engage-for-orvel-rivers", "WEOR"),)
    found = reviewed(sign_up(3, "weor"), by=after(by, made))
    assert found.rows[0].what is What.DOUBLE


def test_same_as_one_of_several_has_to_say_which() -> None:
    rows = [sign_up(1, "Green Rivers"), sign_up(2, "Green Rivers", "Ghana"),
            sign_up(3, "Green Rivers", "Chad")]  # fmt: skip
    said = [answer(1, ACCEPT), answer(2, DIFFERENT)]
    (line,) = told(done(*rows, said=[*said, answer(3, SAME)]))
    assert line.startswith("review.xlsx:10:1: error review: “Green Rivers”: the same")
    assert line.endswith("as whom? Write the id into the column Same as")
    one = done(*rows, said=[*said, answer(3, SAME, same_as="green-rivers-2")])
    assert one.decisions.rows["form/3"].endorser == "green-rivers-2"
    none = done(*rows, said=[*said, answer(3, SAME, same_as="blue-rivers")])
    assert '"blue-rivers" is no id of an endorser' in told(none)[0]


def test_same_as_a_row_that_is_the_same_as_another_finds_the_last() -> None:
    rows = [sign_up(1, "Green Rivers Forum"), sign_up(2, "Green River Forum"),
            sign_up(3, "Green Riverz Forum")]  # fmt: skip
    made = done(*rows, said=[answer(1, ACCEPT), answer(2, SAME),
                             answer(3, SAME, same_as="green-river-forum")])  # fmt: skip
    found = [one.endorser for one in made.decisions.rows.values()]
    assert found == ["green-rivers-forum"] * 3


def test_two_rows_that_are_each_the_same_as_the_other_end() -> None:
    rows = [sign_up(1, "Green Rivers Forum"), sign_up(2, "Green River Forum")]
    made = done(*rows, said=[answer(1, SAME), answer(2, SAME)])
    assert made.ledger == ()
    assert made.findings


def test_different_makes_two_and_remembers_the_pair() -> None:
    by = known()
    made = done(
        sign_up(1, "Ana Nube", kind="individual"),
        sign_up(2, "Ana Nube", kind="individual"),
        by=by,
        said=[answer(1, ACCEPT), answer(2, DIFFERENT)],
    )
    assert [one.id for one in made.ledger] == ["ana-nube", "ana-nube-2"]
    assert made.decisions.different == (("ana-nube", "ana-nube-2"),)
    third = reviewed(sign_up(3, "Ana Nube", kind="individual"), by=after(by, made))
    assert third.rows[0].what is What.NEW
    assert len(third.rows[0].candidates) == 2


def test_doubles_of_a_row_that_is_turned_away_are_turned_away() -> None:
    by = known()
    rows = [sign_up(1, "Forged", consent=""), sign_up(2, "Forged", consent="")]
    made = done(*rows, by=by, said=[answer(1, REJECT)])
    assert made.ledger == ()
    assert reviewed(*rows, by=after(by, made)) == Review((), rejected=2)


def test_a_corrected_name_is_remembered() -> None:
    by = known()
    made = done(sign_up(1, "GREEN RIVERS FORUM"), by=by,
                said=[answer(1, ACCEPT, name="Green Rivers Forum")])  # fmt: skip
    assert made.ledger[0].name == "Green Rivers Forum"
    assert made.decisions.spellings == (
        Spelling("green-rivers-forum", "GREEN RIVERS FORUM", "Green Rivers Forum"),
    )
    again = reviewed(sign_up(2, "GREEN RIVERS FORUM"), by=after(by, made)).rows[0]
    assert (again.what, again.questions) == (What.DOUBLE, ())


def test_a_name_that_is_kept_as_it_is_is_not_asked_about_again() -> None:
    by = known()
    made = done(sign_up(1, "GREEN RIVERS"), by=by, said=[answer(1, ACCEPT)])
    again = reviewed(sign_up(2, "GREEN RIVERS", "Ghana"), by=after(by, made)).rows[0]
    assert [one.ask.value for one in again.questions] == ["possible-double"]


def test_a_country_chosen_for_words_holds_for_all_who_write_them() -> None:
    by = known()
    made = done(sign_up(1, "Orvel Trust", "Kosovo"), by=by,
                said=[answer(1, ACCEPT, country="none")])  # fmt: skip
    assert made.ledger[0].country == ""
    assert made.decisions.countries == (CountryChoice("Kosovo", "none"),)
    assert (
        reviewed(sign_up(2, "Melcor", "KOSOVO"), by=after(by, made)).rows[0].questions
        == ()
    )


def test_a_country_chosen_among_several_holds_for_its_row_alone() -> None:
    by = known()
    made = done(sign_up(1, "Orvel Trust", "Korea"), by=by,
                said=[answer(1, ACCEPT, country="kor")])  # fmt: skip
    assert made.ledger[0].country == "KOR"
    assert made.decisions.countries == ()
    assert reviewed(sign_up(2, "Melcor", "Korea"), by=after(by, made)).rows[0].questions


def test_a_kind_that_was_chosen_is_remembered() -> None:
    by = known()
    made = done(sign_up(1, "Maria Nube"), by=by,
                said=[answer(1, ACCEPT, kind="individual")])  # fmt: skip
    assert made.ledger[0].kind is EndorserKind.INDIVIDUAL
    assert (
        reviewed(sign_up(2, "Maria Nube"), by=after(by, made)).rows[0].what
        is What.DOUBLE
    )


@pytest.mark.parametrize(
    ("signup", "said", "message"),
    [
        (sign_up(1, "Orvel", "Congo"), {}, 'it needs a country, where "Congo" was'),
        (sign_up(1, "Orvel", "Congo"), {"country": "Korea"}, "perhaps KOR or PRK"),
        (sign_up(1, "Orvel"), {"country": "Atlantis"}, '"Atlantis" is no one country'),
        (sign_up(1, "Orvel", kind=""), {}, "it needs a kind: write organisation,"),
        (sign_up(1, "Orvel"), {"kind": "club"}, '"club" is no kind'),
        (sign_up(1, ""), {}, "it needs a name"),
        (sign_up(1, f"Orvel {MAIL}"), {}, "stands in the name: write it without"),
        (sign_up(1, "Orvel"), {"name": f"Orvel {MAIL}"}, "write it without"),
        (sign_up(1, "Orvel", consent=""), {"consent": MAIL}, "take it out"),
    ],
)
def test_what_is_still_missing_is_told_with_the_row(
    signup: SignUp, said: dict[str, str], message: str
) -> None:
    made = done(signup, said=[answer(1, ACCEPT, **said)])
    assert made.ledger == ()
    assert not made.decisions.rows
    assert len(made.findings) == 1
    assert made.findings[0].place.line == 8
    assert message in made.findings[0].message
    assert MAIL not in made.findings[0].message


def test_a_word_that_does_not_go_with_a_row_is_told_with_those_that_do() -> None:
    rows = [sign_up(1, "Green Rivers"), sign_up(2, "Green River")]
    one, two = told(done(*rows, said=[answer(1, KEEP), answer(2, ACCEPT)]))
    assert one.startswith("review.xlsx:8:1: error review: “Green Rivers”: ")
    assert one.endswith('"keep" does not go here; write accept or reject or wait')
    assert two.startswith("review.xlsx:9:1: error review: “Green River”: it may be ")
    assert two.endswith("“Green Rivers” (green-rivers): write same or different")


def test_rows_that_are_strange_or_stand_twice_are_told_of() -> None:
    rows = [sign_up(1, "Green Rivers")]
    twice = replace(answer(1, REJECT), place=answer(2, REJECT).place)
    said = done(*rows, said=[answer(1, ACCEPT), twice, answer(7, ACCEPT)])
    assert said.ledger == ()
    assert [one.partition("review: ")[2] for one in told(said)] == [
        "this row stands on line 8 too; keep one",
        "this row is not in the review; take it out",
    ]


def test_a_change_can_be_taken_or_left_and_is_not_asked_about_again() -> None:
    by = known()
    by = after(by, done(sign_up(1, "Green Rivers"), by=by, said=[answer(1, ACCEPT)]))
    changed = sign_up(1, "Green Rivers Forum")
    for verdict, name in ((ACCEPT, "Green Rivers Forum"), (KEEP, "Green Rivers")):
        made = done(changed, by=by, said=[answer(1, verdict)])
        assert [one.name for one in made.ledger] == [name]
        assert reviewed(changed, by=after(by, made)).rows == ()


def test_what_staff_wrote_into_the_ledger_stays() -> None:
    by = known()
    made = done(sign_up(1, "Green Rivers"), by=by, said=[answer(1, ACCEPT)])
    by = after(by, made)
    entry = replace(by.ledger[0], name="Green Rivers Trust", name_un="Green Rivers - T")
    by = replace(by, ledger=(entry,))
    assert reviewed(sign_up(1, "Green Rivers"), by=by).rows == ()
    again = done(
        sign_up(1, "Green Rivers", acronym="GR"), by=by, said=[answer(1, ACCEPT)]
    )
    assert again.ledger[0].name_un == "Green Rivers - T"


def test_clean_rows_can_be_taken_without_a_person() -> None:
    by = known()
    found = reviewed(sign_up(1, "Green Rivers"), sign_up(2, "Orvel", "Congo"), by=by)
    made = carried_out(found, by, *suggested(found))
    assert [one.id for one in made.ledger] == ["green-rivers"]
    assert made.findings == ()


NAMES = st.sampled_from(
    ["Green Rivers", "GREEN RIVERS", "Green River", "Green Rivers Ltd", "Ana Nube",
     "Orvel Trust (OT)", "OT", "=1+1", "", "نور مثال", "Soyuz rek", "Союз рек",
     f"Rivers {MAIL}", "no", "null: #1", "'Quoted'", "- dash"]
)  # fmt: skip
ROWS = st.lists(
    st.builds(
        sign_up,
        st.integers(1, 9),
        NAMES,
        st.sampled_from(["", "Kenya", "Korea", "Kosovo", "Kenia"]),
        st.sampled_from(["", *(one.value for one in EndorserKind)]),
        st.sampled_from(["yes", "no", ""]),
        title=st.sampled_from(["", "Teacher: #1", MAIL]),
    ),
    max_size=9,
    unique_by=lambda one: one.key,
)
ANSWERS = st.lists(
    st.builds(
        answer,
        st.integers(1, 9),
        st.sampled_from(Verdict),
        name=st.sampled_from(["", "Given: #1", "Green Rivers"]),
        kind=st.sampled_from(["", "network", "club"]),
        country=st.sampled_from(["", "none", "KEN", "002", "Congo"]),
        same_as=st.sampled_from(["", "green-rivers", "ana-nube"]),
        consent=st.sampled_from(["", "letter #1"]),
    ),
    max_size=9,
    unique_by=lambda one: one.key,
)


@given(ROWS, ANSWERS)
def test_whatever_is_decided_the_ledger_can_be_written_and_read_again(
    rows: list[SignUp], answers: list[Answer]
) -> None:
    by = known(cutoff=START + timedelta(minutes=6))
    made = applied(reviewed(*rows, by=by), answers, by, GRANTS)
    ledger = rewritten_ledger(new_ledger(), (), made.ledger)
    read = read_ledger(ledger.encode(), "endorsers.yaml")
    assert read.findings == ()
    assert read.value is not None
    assert [replace(one, place=two.place) for one, two in zip(read.value, made.ledger,
            strict=True)] == list(made.ledger)  # fmt: skip
    decisions = read_decisions(write_decisions(made.decisions).encode(), "d.yaml")
    assert decisions.findings == ()
    assert decisions.value == plain(made)
    for entry in made.ledger:
        assert entry.state is not SignOn.CONFIRMED or (entry.consent and entry.name)
        late = entry.endorsed and by.cutoff and entry.endorsed.on > by.cutoff
        assert not (late and entry.state is SignOn.CONFIRMED)


def plain(made: Applied) -> object:
    """Decisions as the file has them: rejected rows say nothing more."""
    rows = made.decisions.rows.items()
    kept = {key: one if one.endorser else Settled("") for key, one in rows}
    return replace(made.decisions, rows=kept)


@given(ROWS, ANSWERS, st.randoms(use_true_random=False))
def test_import_twice_is_import_once_and_order_does_not_matter(
    rows: list[SignUp], answers: list[Answer], chance: object
) -> None:
    by = known()
    first = applied(reviewed(*rows, by=by), answers, by, GRANTS)
    chance.shuffle(rows)  # type: ignore[attr-defined] - a Random
    chance.shuffle(answers)  # type: ignore[attr-defined] - a Random
    other = applied(reviewed(*rows, by=by), answers, by, GRANTS)
    assert (other.ledger, other.decisions) == (first.ledger, first.decisions)
    now = after(by, first)
    found = reviewed(*rows, by=now)
    assert {one.key for one in found.rows}.isdisjoint(first.decisions.rows)
    again = applied(reviewed(*rows, by=now), [], now, GRANTS)
    assert again.ledger == first.ledger


def test_dates_come_from_the_caller() -> None:
    undated = replace(sign_up(1, "Green Rivers"), on=None)
    entry = done(undated, said=[answer(1, ACCEPT)]).ledger[0]
    assert entry.consent
    assert entry.consent.on == date(2033, 3, 1)
    assert entry.endorsed is None
    assert row(1, reviewed(undated)).proposed.endorsed is None
