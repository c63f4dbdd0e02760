"""A batch as XLIFF, as the standard and other programs see it."""

from dataclasses import replace

import pytest
from lxml import etree

from adref.model.exchange import Batch
from adref.model.text import Standing, State
from adref.reading.exchange.inline import Element
from adref.reading.personal import reached_by
from adref.writing.exchange.xliff import write_xliff
from batches import TARGETS, batch
from goldens import Golden
from xliffs import SPACE, faults, toolkit_xliff

NAMES = {"x": SPACE}


def root(one: Batch | None = None) -> Element:
    return etree.fromstring(write_xliff(one or batch()))


def unit(name: str, one: Batch | None = None) -> Element:
    (found,) = root(one).iterfind(f".//x:trans-unit[@id='{name}']", NAMES)
    return found


def with_first(one: Batch, **changes: object) -> Batch:
    """The batch with another first unit."""
    first, *others = one.tasks
    return replace(one, tasks=(replace(first, **changes), *others))


def words(element: Element | None) -> str:
    assert element is not None
    return "".join(element.itertext())


@pytest.mark.parametrize("code", TARGETS)
def test_a_batch_is_written_as_this_file(code: str, golden: Golden) -> None:
    golden.check(f"exchange/clean-oceans.{code}.xlf", write_xliff(batch(code)).decode())


@pytest.mark.parametrize("code", TARGETS)
def test_the_standard_has_nothing_against_it(code: str) -> None:
    assert faults(write_xliff(batch(code))) == []


def test_the_standard_has_something_against_what_is_wrong() -> None:
    written = write_xliff(batch())
    for good, bad in (
        (b'datatype="plaintext"', b""),
        (b'id="no-plastic"', b'id="title"'),
        (b'ctype="bold"', b'ctype="strong"'),
        (b'state="final"', b'state="done"'),
        (b"<xliff ", b'<xliff xmlns:q="q" q:a="1" '),
    ):
        assert good in written
        assert faults(written.replace(good, bad))


def test_a_batch_without_units_is_right_too() -> None:
    assert faults(write_xliff(replace(batch(), tasks=()))) == []


def test_the_same_batch_is_the_same_bytes() -> None:
    assert write_xliff(batch("zh")) == write_xliff(batch("zh"))


def test_names_have_no_prefix_and_the_file_begins_as_every_program_wants_it() -> None:
    written = write_xliff(batch()).decode()
    assert written.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="')
    assert written.count("xmlns") == 1
    assert "</xliff>\n" in written


@pytest.mark.parametrize("code", TARGETS)
def test_translate_toolkit_reads_every_unit(code: str) -> None:
    units = toolkit_xliff(write_xliff(batch(code))).units
    assert [
        (unit.getid().partition("\x04")[2], unit.source, unit.target or "")
        for unit in units
    ] == [
        (task.unit, _unmarked(task.original), _unmarked(task.target))
        for task in batch(code).tasks
    ]
    for one, task in zip(units, batch(code).tasks, strict=True):
        assert one.getnotes().endswith(f"adref: of={task.of}")
        assert one.getnotes().startswith(task.heading)


def _unmarked(text: str) -> str:
    return text.replace("_", "").replace("**", "")


def test_no_id_of_a_group_is_that_of_a_unit_and_each_stands_once() -> None:
    named = [str(name) for name in root().xpath("//*[local-name()!='g']/@id")]
    ids = [name for name in named if not name.isdecimal()]
    assert len(set(ids)) == len(ids)
    assert "part:1" in ids
    groups = root().iterfind(".//x:group", NAMES)
    parts = ["submission", "preamble", "operative", "principles"]
    assert [group.get("resname") for group in groups] == parts


def test_a_part_that_is_left_and_comes_again_is_a_group_of_its_own() -> None:
    one = batch()
    assert faults(write_xliff(replace(one, tasks=one.tasks[::-1]))) == []
    mixed = (one.tasks[3], one.tasks[0], one.tasks[4])
    assert faults(write_xliff(replace(one, tasks=mixed))) == []


@pytest.mark.parametrize(
    ("name", "state", "approved"),
    [
        ("title", "final", "yes"),
        ("recall-charter", "needs-translation", None),
        ("cooperation", "translated", None),
        ("report-at-end", "translated", None),
    ],
)
def test_states_say_what_stands_to_the_original(
    name: str, state: str, approved: str | None
) -> None:
    found = unit(name)
    target = found.find("x:target", NAMES)
    assert target is not None
    assert target.get("state") == state
    assert found.get("approved") == approved


def test_an_approved_unit_whose_original_has_changed_is_not_final() -> None:
    stale = with_first(batch(), standing=Standing.STALE, before="Clean oceans")
    found = unit("title", stale)
    assert found.get("approved") is None
    assert {one.get("state") for one in found} - {None} == {"needs-translation"}


def test_what_has_no_translation_has_no_target_whatever_else_is_said() -> None:
    one = with_first(batch(), target="", standing=Standing.MISSING, state=None)
    approved = with_first(one, state=State.APPROVED)
    for asked in (one, approved):
        assert unit("title", asked).find("x:target", NAMES) is None
        assert unit("title", asked).get("approved") is None
    assert b'approved="no"' not in write_xliff(batch())


def test_a_stale_unit_shows_what_its_words_were_made_from() -> None:
    older = unit("no-plastic").find("x:alt-trans", NAMES)
    assert older is not None
    assert older.get("alttranstype") == "previous-version"
    assert words(older.find("x:source", NAMES)) == batch().tasks[-1].before
    assert words(older.find("x:target", NAMES)) == batch().tasks[-1].target


def test_an_older_original_that_nobody_knows_is_left_out() -> None:
    stale = with_first(batch(), standing=Standing.STALE, before="", changes=())
    older = unit("title", stale).find("x:alt-trans", NAMES)
    assert older is not None
    assert [etree.QName(one).localname for one in older] == ["target"]
    assert faults(write_xliff(stale)) == []


def test_agreed_language_is_offered_with_its_source() -> None:
    agreed = unit("recall-charter").findall("x:alt-trans", NAMES)[1]
    assert agreed.get("origin") == "A/99/901, para. 7"
    assert agreed.get("alttranstype") == "reference"
    assert words(agreed.find("x:target", NAMES)) == "Rappelant la Charte de l’Orvel,"


def test_agreed_language_without_an_official_wording_is_in_the_note_alone() -> None:
    task = batch().tasks[1]
    (quote,) = task.quotes
    one = replace(batch(), tasks=(replace(task, quotes=(replace(quote, target=""),)),))
    found = unit("recall-charter", one)
    assert len(found.findall("x:alt-trans", NAMES)) == 1
    assert "A/99/901, para. 7" in words(found.find("x:note", NAMES))


@pytest.mark.parametrize("code", TARGETS)
def test_elements_of_a_translation_have_the_numbers_of_the_original(code: str) -> None:
    found = unit("recall-charter", batch(code))
    kinds = {
        name: {
            (one.get("id"), one.get("ctype"), one.get("equiv-text"))
            for one in found.iterfind(f"x:{name}/*", NAMES)
        }
        for name in ("source", "target")
    }
    assert kinds["source"] == kinds["target"] == {
        ("1", "italic", None),
        ("2", "x-note", "{note:charter}"),
        ("3", "bold", None),
    }  # fmt: skip


def test_nobody_s_address_is_in_it() -> None:
    written = write_xliff(batch()).decode()
    assert reached_by(written) == frozenset()
