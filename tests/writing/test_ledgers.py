"""endorsers.yaml written back: what nobody changed stays letter by letter."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.endorser import (
    ANY,
    Consent,
    Consultative,
    Endorsed,
    Endorser,
    EndorserKind,
    Group,
    Scope,
    SignOn,
)
from adref.model.place import Place
from adref.reading.ledgers import read_ledger
from adref.reading.ledgers_csv import read_ledger_csv
from adref.writing.ledger_keys import KEYS
from adref.writing.ledgers import new_ledger, rewritten_ledger
from adref.writing.ledgers_csv import write_ledger_csv

FILE = "endorsers.yaml"
PLACE = Place(FILE)
LEDGER = """\
# All names are invented.
endorsers:
  # The first to sign.
  - id: green-rivers
    name: "Green Rivers"   # as in the letter
    state: pending  # asked on Monday
    country: KEN

    # The whole network.
    names:
      fr: Rivières vertes

  - {id: orvel, name: Orvel Trust, state: pending}
  -
    id: ana-nube
    kind: individual
    name: Ana Nube
    state: pending
# The end.
"""


def read(source: str) -> tuple[Endorser, ...]:
    outcome = read_ledger(source.encode(), FILE)
    assert outcome.value is not None, outcome.findings
    return outcome.value


def placeless(entries: tuple[Endorser, ...]) -> list[Endorser]:
    return [replace(one, place=PLACE) for one in entries]


def rewritten(source: str, **changes: dict[str, object]) -> str:
    before = read(source)
    after = tuple(
        replace(one, **changes.get(one.id.replace("-", "_"), {}))  # type: ignore[arg-type] - fields
        for one in before
    )
    made = rewritten_ledger(source, before, after)
    assert placeless(read(made)) == placeless(after)
    return made


def test_a_ledger_in_which_nothing_changes_stays_as_it_is() -> None:
    assert rewritten(LEDGER) == LEDGER


def test_only_the_keys_that_change_are_written_anew() -> None:
    made = rewritten(LEDGER, green_rivers={"state": SignOn.LATE})
    assert made == LEDGER.replace("pending  # asked", "late  # asked", 1)


def test_a_key_that_is_new_goes_behind_the_others_and_one_that_is_gone_goes() -> None:
    made = rewritten(LEDGER, green_rivers={"acronym": "GR", "country": ""})
    expected = LEDGER.replace("    country: KEN\n", "").replace(
        "Rivières vertes\n", "Rivières vertes\n    acronym: GR\n"
    )
    assert made == expected.replace(
        '    name: "Green Rivers"   # as', '    name: "Green Rivers"   # as'
    )


def test_an_entry_on_one_line_is_written_below_each_other() -> None:
    made = rewritten(LEDGER, orvel={"acronym": "OT"})
    lines = "  - id: orvel\n    kind: organisation\n    name: Orvel Trust\n"
    assert f"{lines}    acronym: OT\n    state: pending\n" in made
    assert made.replace("\r", "").startswith(LEDGER.partition("  - {")[0])


def test_an_entry_below_its_sign_is_changed_too() -> None:
    made = rewritten(LEDGER, ana_nube={"title": "Teacher"})
    assert "    title: Teacher\n" in made
    assert made.endswith("# The end.\n")


def test_new_entries_go_to_the_end_of_the_list() -> None:
    before = read(LEDGER)
    more = Endorser("melcor", EndorserKind.NETWORK, "Melcor: #1", SignOn.PENDING, PLACE)
    made = rewritten_ledger(LEDGER, before, (*before, more))
    lines = (
        "- id: melcor",
        "  kind: network",
        "  name: 'Melcor: #1'",
        "  state: pending",
    )
    added = "".join(f"  {line}\n" for line in lines)
    assert made == LEDGER.replace("# The end.", f"{added}# The end.")


@pytest.mark.parametrize(
    "empty", ["endorsers: []\n", "# Nobody.\nendorsers: [] # yet\n", "endorsers: [ ]"]
)
def test_the_first_entry_opens_the_list(empty: str) -> None:
    more = Endorser("orvel", EndorserKind.ORGANISATION, "Orvel", SignOn.PENDING, PLACE)
    made = rewritten_ledger(empty, (), (more,))
    assert placeless(read(made)) == [more]
    assert made.count("#") == empty.count("#")


def test_the_files_own_line_ends_stay() -> None:
    source = LEDGER.replace("\n", "\r\n")
    made = rewritten(source, green_rivers={"state": SignOn.LATE, "acronym": "GR"})
    assert made.count("\n") == made.count("\r\n")


def test_who_withdraws_leaves_no_name() -> None:
    gone: dict[str, object] = {one.name: one.default for one in fields(Endorser)[6:]
            if one.name not in {"names", "sort"}}  # fmt: skip
    gone |= {"name": "", "names": {}, "country": "", "state": SignOn.WITHDRAWN,
             "withdrawn": date(2033, 1, 2)}  # fmt: skip
    made = rewritten(LEDGER, green_rivers=gone)
    assert "Rivers" not in made
    assert 'withdrawn: "2033-01-02"' in made


def test_every_field_of_an_entry_has_its_key() -> None:
    assert set(KEYS) == {one.name for one in fields(Endorser)} - {"place"}


WORDS = st.sampled_from(
    ["Orvel", "Orvel: Trust", "#1", "- dash", "'q' \"d\"", "yes", "null", "5", "1.10",
     "نور", "绿色河流", "{a}", "[b]", "& co", "* star", "a # b", "x,y", "=1+1", "a\\b"]
)  # fmt: skip
CODES = st.sampled_from(["en", "fr", "zh", "ar"])
MOMENTS = st.datetimes(
    datetime(2030, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)  # noqa: DTZ001 - hypothesis adds it
).map(lambda one: one.replace(microsecond=0))  # fmt: skip
CONSENTS = st.builds(
    Consent, st.just(True), st.dates(date(2030, 1, 1), date(2035, 1, 1)), WORDS  # noqa: FBT003 - it is yes
)  # fmt: skip
ENTRIES = st.builds(
    Endorser,
    id=st.integers(0, 9).map(lambda one: f"e-{one}"),
    kind=st.sampled_from(EndorserKind),
    name=WORDS,
    state=st.sampled_from(SignOn),
    place=st.just(PLACE),
    names=st.dictionaries(CODES, WORDS, max_size=2),
    sort=st.dictionaries(st.one_of(st.just(ANY), CODES), WORDS, max_size=2),
    language=st.one_of(st.just(""), CODES),
    name_un=st.one_of(st.just(""), WORDS),
    acronym=st.one_of(st.just(""), WORDS),
    country=st.sampled_from(["", "KEN", "002", "NOR"]),
    scope=st.one_of(st.none(), st.sampled_from(Scope)),
    group=st.one_of(st.none(), st.sampled_from(Group)),
    status=st.one_of(st.none(), st.sampled_from(Consultative)),
    title=st.one_of(st.just(""), WORDS),
    affiliation=st.one_of(st.just(""), WORDS),
    endorsed=st.one_of(
        st.none(),
        st.builds(Endorsed, MOMENTS, st.sampled_from(["", "v1"]),
                  st.sampled_from(["", "5be1c07d"])),
    ),
    consent=CONSENTS,
    withdrawn=st.one_of(st.none(), st.dates(date(2030, 1, 1), date(2035, 1, 1))),
)  # fmt: skip
LEDGERS = st.lists(ENTRIES, max_size=5, unique_by=lambda one: one.id).map(tuple)


@given(LEDGERS)
def test_what_is_written_is_read_again(entries: tuple[Endorser, ...]) -> None:
    assert placeless(read(rewritten_ledger(new_ledger(), (), entries))) == list(entries)


@given(LEDGERS, LEDGERS)
def test_what_is_written_into_a_file_is_read_again(
    first: tuple[Endorser, ...], second: tuple[Endorser, ...]
) -> None:
    source = rewritten_ledger(new_ledger(), (), first)
    before = read(source)
    newer = {one.id: one for one in second}
    after = tuple({one.id: one for one in before} | newer)
    wanted = tuple(
        newer.get(id_) or next(one for one in before if one.id == id_) for id_ in after
    )
    made = rewritten_ledger(source, before, wanted)
    assert placeless(read(made)) == placeless(wanted)


@given(LEDGERS)
def test_a_table_of_a_ledger_says_the_same(entries: tuple[Endorser, ...]) -> None:
    table = read_ledger_csv(write_ledger_csv(entries).encode(), "endorsers.csv")
    assert table.findings == ()
    assert placeless(table.value or ()) == list(entries)
