"""Markdown, read as the page that it stands for."""

from hypothesis import given
from hypothesis import strategies as st

from adref.model.manuscript import Manuscript
from adref.reading.manuscripts.markdown import read_markdown
from goldens import TESTS
from manuscripts import everything, numbered, texts, value

CASES = TESTS / "cases" / "manuscripts"


def read(text: str) -> Manuscript:
    return value(read_markdown(text.encode(), "draft.md"))


def test_a_draft_has_its_heading_items_notes_and_places() -> None:
    made = value(read_markdown((CASES / "draft.md").read_bytes(), "draft.md"))
    assert texts(made) == [
        "Rivers of Aldoria",
        "_Recalling_ the pact of the Orvel,{note:note-1} and its **annex**,",
        "1. Asks the bodies:",
        "(a) to act;",
        "(b) to report ＜to whom>,",
        "and to meet;",
        "2. Decides agreed to meet in the city.",
        "[^spare]: Nobody calls this.",
    ]
    assert made.lines[0].heading == 1
    assert [line.place.line for line in made.lines] == [1, 3, 6, 8, 8, 11, 13, 16]
    assert [note.text for note in made.notes.values()] == ["The pact, chapter 4."]
    told = [remark.text for remark in made.remarks]
    assert any("when?" in text for text in told)
    assert any("who said so?" in text for text in told)


def test_items_keep_the_numbers_that_were_typed() -> None:
    assert texts(read("3) a\n5) b\n\ntext\n\n1. c\n1. d\n")) == [
        "3) a", "5) b", "text", "1. c", "2. d",
    ]  # fmt: skip


def test_what_heads_a_file_is_told() -> None:
    (remark,) = read("---\nauthor: Ann\n---\n\nText\n").remarks
    assert "author: Ann" in remark.text


SIGNS = [
    "\n", "\n\n", "\n    ", "\n- ", "\n> ", "\n# ", "\n```", "\n7. ", "*", "**", "_",
    "`", "~~", "[", "](", ")", "![", "\n[^1]: ", "[^1]", "| ", "\n|-|\n", "<", ">", "&",
    "\\", "---\n", "\n===\n", "{", "}", "\t", ": ", "<!--", "-->", '"', "'", "](<",
    "\n[a]: ",
]  # fmt: skip
PARTS = st.lists(st.sampled_from([*SIGNS, *["word"] * 12]), max_size=24)


@given(PARTS.map(numbered))
def test_no_word_of_any_markdown_is_lost(drawn: tuple[str, list[str]]) -> None:
    text, words = drawn
    outcome = read_markdown(text.encode(), "draft.md")
    kept = everything(outcome.value) if outcome.value else ""
    assert [word for word in words if word not in kept] == []
