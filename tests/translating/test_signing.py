"""Which text was signed, and what has changed in it since."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from adref.model.endorser import Consent, Endorsed, Endorser, EndorserKind, SignOn
from adref.model.place import Place
from adref.model.submission import Identity, Notice, SigningTerms, Submission
from adref.model.text import MinorChange, Text
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.translating.fingerprint import fingerprint
from adref.translating.signing import (
    Change,
    difference,
    reconfirmations,
    signed_units,
    text_fingerprint,
)
from composed import IDENTITY, value

NOWHERE = Place("endorsers.yaml", 3, 5)
TEXT = """\
title: Rivers
note: |
  We speak for rivers
operative:
  - id: rivers
    text: |
      Requests rivers{note:all}
    notes:
      all: |
        All of them
  - id: lakes
    text: |
      Invites lakes
"""


def text(source: str = TEXT) -> Text:
    return value(read_text(source.encode(), "text.en.yaml", "en", ()))


def identity(**more: str) -> Identity:
    said = IDENTITY | {"original": "en", "languages": "[en]"} | more
    lines = "\n".join(f"{key}: {word}" for key, word in said.items())
    return value(read_submission(lines.encode(), "submission.yaml", "rivers"))


def signed(source: str = TEXT, **more: str) -> dict[str, str]:
    return signed_units(identity(**more), text(source))


def of(source: str = TEXT, **more: str) -> str:
    return text_fingerprint(signed(source, **more))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Invites lakes", "Invites\n      lakes ;"),
        ("id: lakes", "id: all-lakes"),
        ("title: Rivers", "title: |\n  Rivers"),
        ("Requests rivers", "Requests\u00a0rivers"),
    ],
)
def test_a_text_that_says_the_same_has_the_same_fingerprint(
    before: str, after: str
) -> None:
    assert before in TEXT
    assert of(TEXT.replace(before, after)) == of()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Invites lakes", "Invites all lakes"),
        ("All of them", "Some of them"),
        ("title: Rivers", "title: Lakes"),
        ("We speak", "We shout"),
    ],
)
def test_a_text_that_says_something_else_has_another(before: str, after: str) -> None:
    assert before in TEXT
    assert of(TEXT.replace(before, after)) != of()


def test_to_whom_a_text_goes_is_signed_and_whom_to_ask_is_not() -> None:
    assert of(addressees="Submission to the lakes") != of()
    assert of(contact="The office") == of()


def test_withdrawn_paragraphs_are_not_signed() -> None:
    more = "  - id: seas\n    text: |\n      Invites seas\n"
    assert of(TEXT + more) != of()
    assert of(f"{TEXT}{more}    status: withdrawn\n") == of()


def test_units_are_in_the_order_of_the_document() -> None:
    assert list(signed())[3:] == ["title", "note", "rivers", "rivers/note/all", "lakes"]


BEFORE = {"a": "11111111", "b": "22222222", "c": "33333333"}


def test_what_is_changed_new_and_gone_is_told_by_the_names_of_units() -> None:
    now = {"d": "44444444", "b": "55555555", "a": "11111111"}
    change = difference(BEFORE, now, ())
    assert change == Change(("b",), ("d",), ("c",))
    assert str(change) == "changed: b; new: d; gone: c"


def test_another_order_is_no_change() -> None:
    assert not difference(BEFORE, dict(reversed(BEFORE.items())), ())


def minor(older: str, newer: str, unit: str = "b") -> MinorChange:
    return MinorChange(unit, older, newer, "a comma", NOWHERE)


def test_a_minor_change_is_none_and_neither_are_two_that_lead_on() -> None:
    now = BEFORE | {"b": "55555555"}
    assert not difference(BEFORE, now, [minor("22222222", "55555555")])
    leading = [minor("22222222", "44444444"), minor("44444444", "55555555")]
    assert not difference(BEFORE, now, leading)
    assert difference(BEFORE, now, leading[:1])
    assert difference(BEFORE, now, [minor("22222222", "55555555", "a")])


def endorser(
    name: str, text: str = "", day: int = 10, state: SignOn = SignOn.CONFIRMED
) -> Endorser:
    on = datetime(2033, 2, day, 12, tzinfo=UTC)
    return Endorser(
        name,
        EndorserKind.ORGANISATION,
        name.title(),
        state,
        NOWHERE,
        endorsed=Endorsed(on, "", text),
        consent=Consent(publish=True, on=on.date(), ref="r-1"),
    )


def submission(
    *endorsers: Endorser, notices: tuple[Notice, ...] = (), source: str = TEXT
) -> Submission:
    said = replace(identity(), notices=notices)
    return Submission(said, text(source), {}, endorsers, {})


OLD = TEXT.replace("Invites lakes", "Invites ponds")


def texts(*sources: str) -> Mapping[str, Mapping[str, str]]:
    return {of(one): signed(one) for one in sources}


def asked(one: Submission, *known: str) -> list[tuple[str, ...]]:
    found = reconfirmations(one, texts(*known))
    return [tuple(endorser.id for endorser in each.endorsers) for each in found]


def test_who_signed_the_text_as_it_stands_has_nothing_to_confirm() -> None:
    assert asked(submission(endorser("a", of()), endorser("b"))) == []


def test_who_signed_an_older_text_has_to_confirm_and_is_told_what_changed() -> None:
    one = submission(
        endorser("a", of(OLD)), endorser("b", of()), endorser("c", of(OLD))
    )
    (found,) = reconfirmations(one, texts(OLD))
    assert [endorser.id for endorser in found.endorsers] == ["a", "c"]
    assert found.why() == f"since then ({of(OLD)}) changed: lakes"


def test_who_signed_a_text_that_nobody_kept_has_to_confirm() -> None:
    (found,) = reconfirmations(submission(endorser("a", "00000000")), {})
    assert found.change is None
    assert "does not know the text 00000000" in found.why()


@pytest.mark.parametrize("state", [one for one in SignOn if one != SignOn.CONFIRMED])
def test_who_is_not_printed_has_nothing_to_confirm(state: SignOn) -> None:
    assert asked(submission(endorser("a", of(OLD), state=state)), OLD) == []


def test_who_was_late_has_nothing_to_confirm() -> None:
    one = submission(endorser("a", of(OLD), day=10))
    early = SigningTerms(cutoff=datetime(2033, 2, 9, tzinfo=UTC))
    late = replace(one, identity=replace(one.identity, signing=early))
    assert asked(one, OLD) == [("a",)]
    assert asked(late, OLD) == []


def test_a_minor_change_asks_nobody() -> None:
    change = MinorChange(
        "lakes",
        fingerprint("Invites ponds"),
        fingerprint("Invites lakes"),
        "x",
        NOWHERE,
    )
    one = submission(endorser("a", of(OLD)))
    same = replace(one, text=replace(one.text, minor=(change,)))
    assert asked(one, OLD) == [("a",)]
    assert asked(same, OLD) == []


def notice(day: int, source: str) -> Notice:
    return Notice(date(2033, 2, day), of(source), "a mail to all", NOWHERE)


def test_a_notice_counts_for_all_who_had_signed_before_it() -> None:
    told = (notice(12, TEXT),)
    before, after = endorser("a", of(OLD), day=10), endorser("b", of(OLD), day=13)
    assert asked(submission(before, after, notices=told), OLD) == [("b",)]


def test_a_notice_counts_for_who_signed_on_its_day() -> None:
    told = (notice(10, TEXT),)
    assert asked(submission(endorser("a", of(OLD), day=10), notices=told), OLD) == []


def test_who_signs_the_new_text_on_the_day_of_a_notice_has_signed_it() -> None:
    told = (notice(10, OLD),)
    assert asked(submission(endorser("a", of(), day=10), notices=told), OLD) == []


def test_a_text_that_changes_after_the_notice_asks_again_from_there() -> None:
    newer = TEXT.replace("Requests rivers", "Requests all rivers")
    told = (notice(12, TEXT), notice(11, OLD))
    one = submission(endorser("a", of(OLD), day=10), notices=told, source=newer)
    (found,) = reconfirmations(one, texts(OLD, TEXT))
    assert found.why() == f"since then ({of()}) changed: rivers"
