"""Footnotes stand on the page that calls them."""

import random
from collections.abc import Callable
from importlib import import_module

import pikepdf
import pytest

from adref.model.document import Document
from papers import Paper, block, noted, with_blocks

Print = Callable[[Document], Paper]


def places(paper: Paper, prefix: str) -> dict[str, int]:
    """The page of each link to something whose name begins so."""
    with pikepdf.open(paper.pdf) as pdf:
        return {
            str(link.Dest).removeprefix(prefix): number
            for number, page in enumerate(pdf.pages)
            for link in page.get("/Annots", [])
            if str(link.Dest).startswith(prefix)
        }


def crowded(english: Document, seed: int) -> Document:
    """Paragraphs with notes, of many lengths."""
    chance = random.Random(seed)  # noqa: S311 - the same pages each time
    texts = [
        noted(number, "words " * chance.randint(5, 90), "note " * chance.randint(3, 90))
        for number in range(1, 25)
    ]
    return with_blocks(english, *texts)


@pytest.mark.parametrize("seed", range(12))
def test_every_note_stands_on_the_page_of_its_call(
    seed: int, english: Document, printed: Print
) -> None:
    paper = printed(crowded(english, seed))
    # A call links to its note, and a note back to its call.
    calls, notes = places(paper, "note-"), places(paper, "call-")
    assert len(calls) == 24
    assert calls == notes


def test_notes_stand_in_the_order_of_their_numbers(
    english: Document, printed: Print
) -> None:
    for page in printed(crowded(english, 3)).pages:
        numbers = [
            int(line.split()[0])
            for line in page.splitlines()
            if line.strip()[:1].isdigit() and "note" in line
        ]
        assert numbers == sorted(numbers)


def test_a_heading_stays_with_the_paragraph_that_is_moved(
    english: Document, printed: Print
) -> None:
    for seed in range(8):
        chance = random.Random(seed)  # noqa: S311 - the same pages each time
        texts = [
            made
            for number in range(1, 13)
            for made in (
                block(f"Heading {number}", style="section"),
                noted(number, f"text{number} " * chance.randint(9, 90), "note " * 60),
            )
        ]
        paper = printed(with_blocks(english, *texts))
        for page in paper.pages:
            headings = [line for line in page.splitlines() if "Heading" in line]
            for heading in headings:
                assert f"text{heading.split()[-1]}" in page.split(heading)[1]


def test_a_note_that_fits_on_no_page_is_an_error(
    english: Document, printed: Print
) -> None:
    stray = import_module("adref.writing.footing").StrayNoteError
    with pytest.raises(stray, match="note-1"):
        printed(with_blocks(english, noted(1, "words", "note " * 3000)))
