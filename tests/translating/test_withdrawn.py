"""A withdrawn paragraph stays in the sources and is printed nowhere."""

from adref.model.document import words
from composed import TITLE, Draft

TEXT = (
    TITLE
    + """operative:
  - id: one
    text: |
      Requests one
  - id: two
    text: |
      Requests two
    status: withdrawn
  - id: three
    text: |
      Requests three
"""
)


def test_numbers_run_on_as_if_a_withdrawn_paragraph_were_not_there() -> None:
    blocks = [b for b in Draft(TEXT).document().blocks if b.style == "operative"]
    assert [(block.label, words(block.runs)) for block in blocks] == [
        ("1.", "Requests one;"),
        ("2.", "Requests three."),
    ]


def test_a_pointer_to_a_withdrawn_paragraph_is_an_error() -> None:
    (found,) = Draft(
        TEXT.replace("Requests three", "Requests what {para:two} says")
    ).findings()
    assert "two" in found
