"""A batch as a PO file, as gettext and other programs read it."""

import os
import re
import subprocess
from dataclasses import replace

import polib
import pytest

from adref.model.exchange import Batch
from adref.reading.personal import reached_by
from adref.writing.exchange.po import WARDED, write_po
from batches import TARGETS, batch
from goldens import Golden
from toolkit import store


def entry(name: str, one: Batch | None = None) -> polib.POEntry:
    """The entry of a unit, as polib reads it."""
    read = polib.pofile(write_po(one or batch()).decode())
    (found,) = [entry for entry in read if entry.msgctxt == name]
    return found


@pytest.mark.parametrize("code", TARGETS)
def test_a_batch_is_written_as_this_file(code: str, golden: Golden) -> None:
    golden.check(f"exchange/clean-oceans.{code}.po", write_po(batch(code)).decode())


@pytest.mark.parametrize("code", TARGETS)
def test_gettext_finds_nothing_wrong(code: str) -> None:
    checked = subprocess.run(
        ("msgfmt", "--check", "--verbose", "--output-file=-", "-"),
        input=write_po(batch(code)),
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C"},
    )
    assert checked.stderr.decode() == (
        "6 translated messages, 2 fuzzy translations, 2 untranslated messages.\n"
    )


def test_the_same_batch_is_the_same_bytes() -> None:
    assert write_po(batch()) == write_po(batch())


@pytest.mark.parametrize("code", TARGETS)
def test_translate_toolkit_reads_every_unit(code: str) -> None:
    read = store(write_po(batch(code))).units
    units = [unit for unit in read if not unit.isheader()]
    assert [(unit.getcontext(), unit.source, unit.target) for unit in units] == [
        (task.unit, task.original, task.target) for task in batch(code).tasks
    ]
    fuzzy = [unit.getcontext() for unit in units if unit.isfuzzy()]
    assert fuzzy == ["recall-charter", "no-plastic"]
    assert units[1].prev_source == batch(code).tasks[1].before


def test_identical_originals_are_two_entries_with_their_own_translations() -> None:
    first, second = entry("report-yearly"), entry("report-at-end")
    assert first.msgid == second.msgid
    assert first.msgstr != second.msgstr


def test_a_stale_unit_shows_what_was_translated_before() -> None:
    stale = entry("no-plastic")
    assert stale.fuzzy
    assert stale.previous_msgid == "No plastic is left in the harbours of the Orvel"
    assert entry("title").previous_msgid is None


def test_a_stale_unit_whose_earlier_original_is_not_known_is_fuzzy_all_the_same() -> (
    None
):
    one = batch()
    tasks = [replace(task, before="", changes=()) for task in one.tasks]
    stale = entry("no-plastic", replace(one, tasks=tuple(tasks)))
    assert stale.fuzzy
    assert stale.previous_msgid is None


def test_only_units_with_placeholders_ask_for_them_to_be_kept() -> None:
    read = polib.pofile(write_po(batch()).decode())
    warded = [entry.msgctxt for entry in read if WARDED in entry.flags]
    assert warded == [one.unit for one in batch().tasks if "{" in one.original]


def test_the_comment_says_what_to_know_and_which_original_it_was() -> None:
    task = batch().tasks[1]
    assert entry(task.unit).comment.split("\n") == [
        "§ 1",
        "L’original a changé : à revoir",
        "Keeps the wording of 2031.",
        "Libellé convenu : A/99/901, para. 7 (adapté)",
        "> Recalling the Charter of the Orvel,",
        "> Rappelant la Charte de l’Orvel,",
        "[Remarques] Is the Charter of 2031 meant?",
        f"adref: of={task.of}",
    ]


def test_a_comment_of_two_lines_is_one() -> None:
    one = batch()
    tasks = tuple(replace(task, context=("a\nmsgid b",)) for task in one.tasks)
    assert "a msgid b" in entry("title", replace(one, tasks=tasks)).comment


def test_the_header_has_the_day_of_the_batch_and_nobodys_address() -> None:
    said = write_po(batch()).decode()
    head = polib.pofile(said).metadata
    assert head["PO-Revision-Date"] == "2026-01-15 00:00+0000"
    assert head["X-Adref"] == "adref 1 clean-oceans en fr 20260115-b7f2"
    assert head["Last-Translator"] == "A. Marre"
    assert reached_by(said) == frozenset()


def test_words_that_look_like_the_syntax_of_the_file_stay_words() -> None:
    one = batch()
    odd = 'a "quoted" \\n word\\'
    tasks = tuple(replace(task, original=odd, target=odd) for task in one.tasks)
    found = entry("title", replace(one, tasks=tasks))
    assert (found.msgid, found.msgstr) == (odd, odd)
    assert re.search(
        r'\\"quoted\\" \\\\n', write_po(replace(one, tasks=tasks)).decode()
    )
