"""Footnotes: one series through the whole document."""

from adref.model.document import footnotes
from composed import TITLE, Draft, printed

TEXT = """\
note:
  - id: about
    text: |
      About{note:x}
    notes:
      x: |
        First
preamble:
  - id: recital
    text: |
      Alpha{note:b}, beta{note:a}
    notes:
      a: |
        Third
      b: |
        Second
operative:
  - id: point
    text: |
      Gamma
    children:
      - id: item
        text: |
          Delta{note:x}
        notes:
          x: |
            Fourth
    after: |
      after{note:x}
    notes:
      x: |
        Fifth
annexes:
  - id: annex
    title: Annex
    paragraphs:
      - id: rule
        text: |
          Epsilon{note:x}
        notes:
          x: |
            Sixth
"""
LISTED = """\
note:
  - id: us
    text: |
      We are
    children:
      - id: me
        text: |
          Me
    after: |
      only
operative:
  - id: point
    text: |
      Alpha
"""


def test_notes_are_numbered_once_through_note_text_and_annexes() -> None:
    notes = footnotes(Draft(TITLE + TEXT).document())
    assert [note.number for note in notes] == [1, 2, 3, 4, 5, 6]
    assert [note.runs[0].text for note in notes] == [
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth",
    ]  # fmt: skip


def test_a_note_belongs_to_the_words_that_call_it() -> None:
    blocks = Draft(TITLE + TEXT).document().blocks
    assert {printed(block): [note.id for note in block.notes] for block in blocks
            if block.notes} == {
        "About.{1}": ["about/note/x"],
        "Alpha,{2} beta,{3}": ["recital/note/b", "recital/note/a"],
        "Delta;{4}": ["item/note/x"],
        "after.{5}": ["point/note/x"],
        "Epsilon.{6}": ["rule/note/x"],
    }  # fmt: skip


def test_arabic_calls_stand_in_brackets_on_both_ends() -> None:
    notes = footnotes(Draft(TITLE + TEXT, "ar").document())
    assert [note.call for note in notes][:2] == ["(1)", "(2)"]


def test_the_introductory_note_prints_its_lists_and_what_follows_them() -> None:
    blocks = Draft(TITLE + LISTED).document().blocks
    found = [block for block in blocks if block.style in {"note", "sub1", "plain"}]
    assert [printed(block) for block in found] == ["We are:", "Me;", "only."]
