"""A minor change is written at the end of the original's list of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.place import Place
from adref.model.text import MinorChange, Text
from adref.reading.texts import read_text
from adref.writing.minor import with_minor
from composed import value

TEXT = """\
title: Rivers
operative:
  - id: registry
    text: |
      Requests a registry
"""
LIST = """\
minor:{}
  - unit: title
    older: "00000000"
    newer: "11111111"
    because: A comma.  
"""  # noqa: W291 - a space at the end of a line is kept
CHANGE = MinorChange(
    "registry", "3f9a1c2b", "77aa01ce", "A comma was missing.", Place("")
)
ENTRY = """\
  - unit: registry
    older: "3f9a1c2b"
    newer: "77aa01ce"
    because: A comma was missing.
"""


def read(source: str) -> Text:
    return value(read_text(source.encode(), "text.en.yaml", "en", ()))


def said(text: Text) -> list[tuple[str, str, str, str]]:
    return [(one.unit, one.older, one.newer, one.because) for one in text.minor]


def entry(change: MinorChange) -> tuple[str, str, str, str]:
    return change.unit, change.older, change.newer, change.because


def test_the_first_one_begins_a_list_at_the_end() -> None:
    assert with_minor(TEXT, CHANGE) == f"{TEXT}minor:\n{ENTRY}"


def test_a_file_that_does_not_end_its_last_line_gets_an_end() -> None:
    assert with_minor(TEXT.rstrip(), CHANGE) == f"{TEXT}minor:\n{ENTRY}"


@pytest.mark.parametrize("comment", ["", "  # small ones", " "])
def test_a_later_one_goes_behind_those_in_the_list(comment: str) -> None:
    source = TEXT + LIST.format(comment)
    assert with_minor(source, CHANGE) == source + ENTRY


def test_what_follows_the_list_stays_behind_it() -> None:
    source = f"{LIST.format('')}\n# The text begins here.\n{TEXT}"
    expected = f"{LIST.format('')}{ENTRY}\n# The text begins here.\n{TEXT}"
    assert with_minor(source, CHANGE) == expected


def test_comments_in_the_list_stay_where_they_are() -> None:
    listed = LIST.format("").replace('    newer', '    # in May\n    newer')  # fmt: skip  # noqa: Q000, E501 - one line
    source = f"{TEXT}{listed}  # The last one.\n# The end.\n"
    expected = f"{TEXT}{listed}  # The last one.\n{ENTRY}# The end.\n"
    assert with_minor(source, CHANGE) == expected


@pytest.mark.parametrize("empty", ["minor: []\n", "minor: [ ]  # none\n"])
def test_an_empty_list_is_opened(empty: str) -> None:
    now = with_minor(empty + TEXT, CHANGE)
    assert said(read(now)) == [entry(CHANGE)]
    assert ("# none" in now) == ("# none" in empty)


@pytest.mark.parametrize("indent", ["", " ", "    "])
def test_items_stand_as_far_in_as_those_before(indent: str) -> None:
    items = LIST.format("").partition("\n")[2]
    moved = "".join(f"{indent}{line[2:]}\n" for line in items.splitlines())
    now = with_minor(f"minor:\n{moved}{TEXT}", CHANGE)
    assert f"\n{indent}- unit: registry\n{indent}  older" in now
    assert said(read(now))[1:] == [entry(CHANGE)]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_lines_end_as_the_file_has_them(end: str) -> None:
    source = TEXT + LIST.format("  # small ones")
    expected = with_minor(source, CHANGE).replace("\n", end)
    assert with_minor(source.replace("\n", end), CHANGE) == expected


BECAUSE = st.sampled_from(
    ["yes", "a: b", "# x", "x # y", "- x", "It's nothing", "'x'", '"x"', "1.10", "A",
     "{note:x} stays", "[x]", "一个逗号", "فاصلة", "& so on", "A comma; no more."]
)  # fmt: skip
DIGITS = st.text("0123456789abcdef", min_size=8, max_size=8)
UNITS = st.sampled_from(["title", "registry", "registry/note/source", "no"])
CHANGES = st.builds(
    MinorChange,
    unit=UNITS,
    older=DIGITS,
    newer=DIGITS,
    because=BECAUSE,
    place=st.just(Place("")),
)


@given(st.lists(CHANGES, min_size=1, max_size=4))
def test_each_change_is_read_again_as_it_was(changes: list[MinorChange]) -> None:
    source = TEXT
    for change in changes:
        source = with_minor(source, change)
    assert said(read(source)) == list(map(entry, changes))
    assert source.startswith(TEXT)
