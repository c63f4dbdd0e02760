"""Numbers are Word's own and read as the composer decided."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import pytest

from adref.writing.docx.numbering import LEVELS
from written import (
    Element,
    Everything,
    Samples,
    Write,
    Written,
    amount,
    every,
    one,
    own,
    said,
    seek,
    words,
)

ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
# As in ECMA-376, 17.18.59. LibreOffice 7.4 shows other signs than Word for two:
# ① for ideographEnclosedCircle and ا, without the hamza, for arabicAbjad.
ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
COUNTERS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "lowerLetter": lambda value: "abcdefghijklmnopqrstuvwxyz"[value - 1],
    "lowerRoman": lambda value: ROMAN[value - 1],
    "arabicAbjad": lambda value: ABJAD[value - 1],
    "ideographEnclosedCircle": lambda value: "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"[value - 1],
}
# Stretches a letter and is none; the composer writes heh with it.
TATWEEL = "ـ"


@dataclass
class Counter:
    """Counts as Word does, from numbering.xml alone.

    Lists of one definition share their counters; a list's override begins anew when
    the list first comes to that level; a level begins anew after any higher one.
    """

    numbering: Element
    counts: dict[int, int] = field(default_factory=dict[int, int])
    begun: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])

    def label(self, number: str, level: int) -> str:
        for deeper in [known for known in self.counts if known > level]:
            del self.counts[deeper]
        if (number, level) in self.overrides and (number, level) not in self.begun:
            self.begun.add((number, level))
            self.counts.pop(level, None)
        self.counts[level] = self.counts.get(level, self.start(level) - 1) + 1
        return self.printed(level)

    @property
    def overrides(self) -> set[tuple[str, int]]:
        return {
            (own(number, "numId") or "", amount(override, "ilvl"))
            for number in every(self.numbering, "num")
            for override in every(number, "lvlOverride")
            if said(override, "startOverride") == "1"
        }

    def definition(self, level: int) -> Element:
        return one(self.numbering, f"abstractNum/lvl[@w:ilvl='{level}']")

    def start(self, level: int) -> int:
        return amount(one(self.definition(level), "start"))

    def printed(self, level: int) -> str:
        label = said(self.definition(level), "lvlText") or ""
        for known, count in self.counts.items():
            counter = COUNTERS[said(self.definition(known), "numFmt") or ""]
            label = label.replace(f"%{known + 1}", counter(count))
        return label


def labels(written: Written) -> Iterator[str]:
    """The number of each paragraph, or nothing."""
    counter = Counter(written.part("numbering"))
    for paragraph, _ in written.pairs:
        number = seek(paragraph, "pPr/numPr")
        if number is None:
            yield ""
        else:
            level = amount(one(number, "ilvl"))
            yield counter.label(said(number, "numId") or "", level)


def test_every_number_reads_as_composed(everything: Everything) -> None:
    for name, written in everything.items():
        composed = [
            block.label.replace(TATWEEL, "") if block.level >= 0 else ""
            for block in written.document.blocks
        ]
        assert list(labels(written)) == composed, name


def test_all_five_levels_are_used_by_the_sample(draft: Written) -> None:
    levels = {block.level for block in draft.document.blocks}
    assert levels == {-1, 0, 1, 2, 3, 4}


def test_a_numbered_paragraph_does_not_print_its_number(draft: Written) -> None:
    for paragraph, block in draft.pairs:
        if block.label:
            printed = words(paragraph).startswith(block.label)
            assert printed == (block.level < 0)


def test_a_paragraph_on_a_level_without_a_label_has_no_number(
    write: Write, samples: Samples
) -> None:
    document = samples["submission", "en"].document
    bare = tuple(replace(block, label="") for block in document.blocks)
    written = write(replace(document, blocks=bare))
    assert not every(written.body, "numPr")


def test_each_series_has_a_list_of_its_own(draft: Written) -> None:
    series = {block.series for block in draft.document.blocks if block.level >= 0}
    assert len(every(draft.part("numbering"), "num")) == len(series) == 3


@pytest.mark.parametrize(("level", "name"), list(enumerate(LEVELS)))
def test_words_stand_a_tab_after_the_place_of_their_label(
    draft: Written, level: int, name: str
) -> None:
    style = draft.form.styles[name]
    layout = one(Counter(draft.part("numbering")).definition(level), "pPr")
    stop, indent = one(layout, "tabs/tab"), one(layout, "ind")
    first = amount(indent, "firstLine") - amount(indent, "hanging")
    assert amount(indent, "left") == pytest.approx(style.start * 20, abs=1)
    assert first == pytest.approx(style.first * 20, abs=1)
    place = style.start + style.first + style.tab
    assert amount(stop, "pos") == pytest.approx(place * 20, abs=1)


def test_labels_begin_at_their_place_in_either_direction(draft: Written) -> None:
    # Left and right would be those of the page. LibreOffice 7.4 takes none for left,
    # so that its labels hang out of a right-to-left column by their own width.
    assert not every(draft.part("numbering"), "lvlJc")
