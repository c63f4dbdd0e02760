"""What sources say of translations: who made them, what was sent, what is minor."""

from datetime import date

from adref.model.exchange import Channel
from adref.model.place import Place
from adref.model.sent import SentBatch, SentUnit
from adref.model.text import MinorChange, State
from adref.reading.originals import read_originals
from adref.reading.references import read_reference
from adref.reading.sent import read_sent
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from composed import value

TRANSLATION = b"""\
language: fr
translates: en
units:
  title:
    of: "3f9a1c2b"
    state: reviewed
    by: 'A. Marre: one of two'
    on: 2031-05-01
    text: |
      Fleuves
    remarks:
      - Which river?
      - |
        Or which
        lake, # if any?
  bare:
    of: "77aa01ce"
    text: |
      Lacs
"""


def test_a_unit_says_who_brought_it_to_its_state_when_and_what_was_remarked() -> None:
    units = value(read_translation(TRANSLATION, "text.fr.yaml")).units
    title = units["title"]
    assert (title.state, title.by, title.on) == (
        State.REVIEWED, "A. Marre: one of two", date(2031, 5, 1),
    )  # fmt: skip
    assert title.remarks == ("Which river?", "Or which lake, # if any?")


def test_a_unit_need_not_say_it() -> None:
    bare = value(read_translation(TRANSLATION, "text.fr.yaml")).units["bare"]
    assert (bare.state, bare.by, bare.on, bare.remarks) == (State.DRAFT, "", None, ())


def test_minor_changes_are_read_in_their_order_with_their_places() -> None:
    source = b"""\
title: Rivers
operative:
  - id: registry
    text: |
      Requests
minor:
  - unit: registry
    older: "3f9a1c2b"
    newer: "77aa01ce"
    because: |
      A comma
      was missing.
  - {unit: title, older: 12345678, newer: 1234e567, because: A slip}
"""
    assert value(read_text(source, "text.en.yaml", "en", ())).minor == (
        MinorChange(
            "registry", "3f9a1c2b", "77aa01ce", "A comma was missing.",
            Place("text.en.yaml", 7, 5),
        ),
        MinorChange(
            "title", "12345678", "1234e567", "A slip", Place("text.en.yaml", 13, 5)
        ),
    )  # fmt: skip


def test_a_reference_has_its_wording_by_place_and_language() -> None:
    source = b"""\
titles: {en: Charter}
quotes:
  "para 7: chapeau":
    en: |
      Recalling the
      Charter
    fr: 'Rappelant : la Charte'
  para 8: {zh: Recalling}
"""
    assert value(read_reference(source, "charter.yaml", "charter")).quotes == {
        "para 7: chapeau": {
            "en": "Recalling the Charter",
            "fr": "Rappelant : la Charte",
        },
        "para 8": {"zh": "Recalling"},
    }


def test_a_reference_need_not_have_any_wording() -> None:
    assert value(read_reference(b"titles: {en: A}", "a.yaml", "a")).quotes == {}


def test_original_words_are_read_by_their_fingerprints_whatever_markup_they_have() -> (
    None
):
    source = (
        b'originals:\n  "3f9a1c2b": |\n    Requests _all_ {note:see} <b>\n    rivers\n'
    )
    assert value(read_originals(source, "originals.yaml")).words == {
        "3f9a1c2b": "Requests _all_ {note:see} <b> rivers"
    }


def test_a_batch_that_was_sent_is_a_word_table_unless_it_says_otherwise() -> None:
    source = b"""\
batches:
  - batch: 20260115-b7f2
    language: fr
    on: "2026-01-15"
  - batch: 20260116-0000
    language: zh
    to: po
    on: "2026-01-16"
    translator: A. Marre
    deadline: "2026-02-01"
    back: "2026-01-31"
    units:
      registry/note/see: {of: "3f9a1c2b", target: "77aa01ce"}
      registry: {of: "3f9a1c2b"}
"""
    first, second = value(read_sent(source, "sent.yaml"))
    place = Place("sent.yaml", 2, 5)
    assert first == SentBatch(
        "20260115-b7f2",
        "fr",
        Channel.DOCX,
        date(2026, 1, 15),
        "",
        None,
        None,
        {},
        place,
    )
    assert second.channel is Channel.PO
    assert (second.deadline, second.back) == (date(2026, 2, 1), date(2026, 1, 31))
    assert second.units == {
        "registry/note/see": SentUnit("3f9a1c2b", "77aa01ce"),
        "registry": SentUnit("3f9a1c2b", ""),
    }
