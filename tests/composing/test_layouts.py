"""Every layout prints the same people, each once, and nobody else."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.composing.document import compose
from adref.composing.work import Materials
from adref.desk.layout import Project
from adref.desk.listing import listing
from adref.desk.shelf import Shelf
from adref.model.document import Block, Document, footnotes, in_line, words
from adref.model.endorser import (
    Consent,
    Consultative,
    Endorsed,
    Endorser,
    EndorserKind,
    SignOn,
)
from adref.model.layout import Shape
from adref.model.place import Place
from adref.translating.speaking import speak
from composed import CASES, CODES, STYLES, form, language, printing, value
from composed import listing as told
from goldens import Golden

ROOT = CASES / "endorsers"
NAME = "orvel-basin"
LAYOUTS = sorted(path.stem for path in (STYLES / "layouts").glob("*.yaml"))
SIGNED = {"endorser", "endorsers_running", "endorsers_row"}
LIST = {*SIGNED, "endorsers", "endorsers_note", "endorsers_head", "group", "subgroup",
        "annex", "annex_title", "title"}  # fmt: skip
KINDS = {EndorserKind.ORGANISATION: 36, EndorserKind.INDIVIDUAL: 6}
UNPRINTED = ("Latecomers", "Undecided")
every_layout = pytest.mark.parametrize("layout", LAYOUTS)
CUTOFF = datetime(2033, 2, 10, tzinfo=UTC)


@cache
def materials(code: str, layout: str) -> Materials:
    shelf = Shelf(Project(ROOT), [])
    identity = shelf.identity(NAME)
    assert identity
    source = shelf.submission(identity, [code])
    assert source, shelf.findings
    asked = replace(identity, signing=replace(identity.signing, layout=layout))
    made = listing(asked, shelf)
    assert made, shelf.findings
    return Materials(
        value(speak(source, code)),
        source.endorsers,
        source.references,
        form("submission"),
        {one: language(one) for one in CODES},
        listing=made,
    )


@cache
def document(code: str, layout: str) -> Document:
    return value(compose(materials(code, layout)))


def with_most(made: Materials, most: int) -> Document:
    signing = replace(made.spoken.identity.signing, most=most)
    identity = replace(made.spoken.identity, signing=signing)
    return value(compose(replace(made, spoken=replace(made.spoken, identity=identity))))


def blocks(document: Document, *styles: str) -> list[Block]:
    return [one for one in document.blocks if one.style in styles]


def everything(document: Document) -> str:
    notes = (words(note.runs) for note in footnotes(document))
    return "\n".join((*(words(one.runs) for one in document.blocks), *notes))


@every_layout
@pytest.mark.parametrize("code", CODES)
def test_a_layout_prints_as_its_golden_shows(
    layout: str, code: str, golden: Golden
) -> None:
    made = document(code, layout)
    shown = replace(made, blocks=tuple(blocks(made, *LIST)))
    rows = tuple(replace(one, runs=in_line(one)) for one in shown.blocks)
    golden.check(f"signing/{layout}.{code}.txt", told(replace(shown, blocks=rows)))


@every_layout
@pytest.mark.parametrize("code", CODES)
def test_everybody_is_printed_once_and_nobody_else(layout: str, code: str) -> None:
    made, text = materials(code, layout), everything(document(code, layout))
    for one in made.endorsers:
        name = one.names.get(code, one.name)
        if one.name_un and layout.startswith("by-status"):
            name = one.name_un
        alike = [o for o in made.endorsers if o.name == one.name]
        printed = one.consent is not None and not name.startswith(UNPRINTED)
        if len(alike) == 1 and name:
            assert text.count(name) == printed, name


@pytest.mark.parametrize("code", CODES)
def test_the_counts_are_those_of_the_rows(code: str) -> None:
    made = document(code, "organisations-first")
    assert len(blocks(made, "endorser")) == sum(KINDS.values())
    (count, *_) = blocks(made, "endorsers_note")
    digits = [int(part) for part in words(count.runs).replace("，", " ").split()
              if part.isdecimal()]  # fmt: skip
    if code not in {"zh", "ar"}:
        assert set(KINDS.values()) <= set(digits)
    table = document(code, "table-in-annex")
    assert len(blocks(table, "endorsers_row")) == sum(KINDS.values())


def test_the_list_is_a_row_of_names_beyond_the_number_that_its_layout_says() -> None:
    made = materials("en", "organisations-first")
    shorter = replace(made.listing.layout, running_beyond=41)
    for beyond, style in ((41, "endorsers_running"), (42, "endorser")):
        layout = replace(shorter, running_beyond=beyond)
        listing = replace(made.listing, layout=layout)
        document = value(compose(replace(made, listing=listing)))
        assert {one.style for one in blocks(document, *SIGNED)} == {style}


def test_names_beyond_the_most_are_counted_and_not_printed() -> None:
    made = materials("en", "organisations-first")
    document = with_most(made, 10)
    assert len(blocks(document, "endorser")) == 10
    assert words(blocks(document, "endorsers_note")[-1].runs) == "and 32 others"
    assert words(blocks(document, "endorsers_note")[0].runs).startswith("36 org")
    assert everything(with_most(made, 40)).count("and 2 others") == 1
    assert "and 1 other\n" in everything(with_most(made, 41)) + "\n"
    assert "other" not in everything(with_most(made, 42))


def test_a_row_of_names_ends_with_those_who_are_not_printed() -> None:
    made = materials("en", "alphabetical")
    layout = replace(made.listing.layout, shape=Shape.RUNNING)
    document = with_most(replace(made, listing=replace(made.listing, layout=layout)), 2)
    (row,) = blocks(document, "endorsers_running")
    assert words(row.runs) == (
        "3 Rivers Forum (United States of America); Ágora de las Riberas (Argentina) "
        "and 40 others."
    )


def test_those_without_status_share_the_views_in_a_footnote_to_the_title() -> None:
    made = document("en", "by-status")
    (note,) = footnotes(made)
    shared = words(note.runs)
    assert shared.startswith("Organizations without consultative status that share")
    assert "Thessan & Sons" in shared
    assert "Orvel Trust" not in shared
    (title,) = blocks(made, "title")
    assert title.notes == (note,)
    assert made.title == "Rivers without walls"


def test_a_name_is_the_databases_where_the_layout_wants_it() -> None:
    assert "Orvel Trust - The" in everything(document("fr", "by-status"))
    assert "La Fondation Orvel" in everything(document("fr", "by-country"))


def test_an_annex_of_names_is_called_annex_only_where_it_is_the_sole_one() -> None:
    alone = document("en", "table-in-annex")
    assert [words(one.runs) for one in blocks(alone, "annex", "annex_title")] == [
        "Annex",
        "List of endorsers",
    ]


def test_titles_are_for_identification_wherever_they_are_printed() -> None:
    line = language("en").signing.identification
    assert everything(document("en", "alphabetical")).count(line) == 1
    assert line not in everything(document("en", "by-status"))


def test_a_country_heads_its_group_and_is_not_repeated_behind_names() -> None:
    made = document("en", "by-country")
    assert "Kenya" in [words(one.runs) for one in blocks(made, "subgroup")]
    assert everything(made).count("Kenya") == 1


def test_regions_are_those_of_the_table_and_the_world_comes_after_them() -> None:
    made = document("en", "by-region")
    heads = [words(one.runs) for one in blocks(made, "subgroup")]
    assert heads == [
        "Africa", "Americas", "Asia", "Europe", "Oceania", "Worldwide",
        "Country not stated", "Americas", "Asia", "Europe",
    ]  # fmt: skip


CONSENTS = st.sampled_from(
    [None, *(Consent(yes, date(2033, 1, 1), "r-1") for yes in (True, False))]
)
MOMENTS = st.sampled_from(
    [None, CUTOFF, datetime(2033, 2, 9, tzinfo=UTC), datetime(2033, 2, 11, tzinfo=UTC)]
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(EndorserKind),
            st.sampled_from(SignOn),
            st.sampled_from([None, *Consultative]),
            CONSENTS,
            MOMENTS,
        ),
        max_size=8,
    ),
    st.sampled_from(LAYOUTS),
    st.sampled_from(CODES),
)
def test_printed_means_confirmed_and_consented_and_on_time_and_not_withdrawn(
    drawn: list[
        tuple[
            EndorserKind, SignOn, Consultative | None, Consent | None, datetime | None
        ]
    ],
    layout: str,
    code: str,
) -> None:
    endorsers = tuple(
        Endorser(f"e-{n}", kind, f"Zugo {n}|", state, Place("x", n), status=status,
                 consent=consent, endorsed=on and Endorsed(on, "", ""))
        for n, (kind, state, status, consent, on) in enumerate(drawn)
    )  # fmt: skip
    made = materials(code, "alphabetical")
    signing = replace(made.spoken.identity.signing, cutoff=CUTOFF)
    identity = replace(made.spoken.identity, signing=signing)
    spoken = replace(made.spoken, identity=identity)
    text = everything(
        value(compose(replace(made, spoken=spoken, endorsers=endorsers,
                              listing=printing(layout))))
    )  # fmt: skip
    for one in endorsers:
        consents = one.consent is not None and one.consent.publish
        late = one.endorsed is not None and one.endorsed.on > CUTOFF
        fine = one.state is SignOn.CONFIRMED and consents and not late
        assert text.count(one.name) == fine
