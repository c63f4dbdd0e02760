"""Plain text that can be pasted into an e-mail."""

import re
from typing import Protocol

from adref.model.document import Document, footnotes
from adref.writing.text import write_text
from adref.writing.wrapping import COLUMNS, width
from goldens import Golden
from papers import Paper, block, noted, with_blocks


class Papers(Protocol):
    def __call__(self, name: str, code: str) -> Paper: ...


def test_no_line_is_longer_than_72_columns(paper: Paper) -> None:
    lines = write_text(paper.document).splitlines()
    assert max(width(line) for line in lines) <= COLUMNS


def test_no_line_ends_in_a_space(paper: Paper) -> None:
    text = write_text(paper.document)
    assert not any(line.endswith(" ") for line in text.split("\n"))
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text


def test_every_word_is_there_in_order(paper: Paper) -> None:
    bare = re.sub(r"\s|\[\d+\]", "", write_text(paper.document))
    position = 0
    for found in paper.document.blocks:
        words = "".join(run.text for run in found.runs if not run.note)
        position = bare.find("".join(words.split())[:20], position)
        assert position >= 0, words


def test_the_notes_stand_at_the_end_under_their_heading(sample: Paper) -> None:
    text = write_text(sample.document)
    tail = text.split(f"\n\n{sample.document.notes}\n\n")[1]
    starts = [line for line in tail.splitlines() if line.startswith("[")]
    assert len(starts) == len(footnotes(sample.document))


def test_a_call_is_a_number_in_brackets(english: Document) -> None:
    text = write_text(with_blocks(english, noted(1, "its resolution,", "See it.")))
    assert "Recalling[1] its resolution,\n" in text
    assert text.endswith("Notes\n\n[1] See it.\n")


def test_a_text_without_notes_has_no_heading_for_them(english: Document) -> None:
    assert "Notes" not in write_text(with_blocks(english, block("x")))


def test_a_numbered_paragraph_hangs_from_its_label(english: Document) -> None:
    request = block("word " * 20, label="1.", level=0)
    item = block("word " * 20, label="(a)", level=1)
    lines = write_text(with_blocks(english, request, item)).splitlines()[2:]
    assert lines[0].startswith("1.  word")
    assert lines[1].startswith("    word")
    assert lines[3].startswith("    (a) word")
    assert lines[4].startswith("        word")


def test_endorsers_stand_on_lines_of_their_own(papers: Papers, code: str) -> None:
    text = write_text(papers("enhanced-cooperation", code).document)
    assert "\nGlobal Network Initiative\nGlobal Partners Digital\n" in text


def test_the_first_submission_as_text(
    papers: Papers, code: str, golden: Golden
) -> None:
    text = write_text(papers("enhanced-cooperation", code).document)
    golden.check(f"text/enhanced-cooperation.{code}.txt", text)
