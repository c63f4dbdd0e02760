"""What adref makes of a text is imported again as the text it was."""

from pathlib import Path

import pytest

import papers
from adref.desk.layout import Project
from adref.desk.shelf import Shelf
from adref.model.document import Document
from adref.model.text import Text
from adref.translating.speaking import speak
from adref.writing.docx import write_docx
from adref.writing.html import write_html
from adref.writing.text import write_text
from composed import CASES, CODES, form, language, value
from goldens import CHECKOUT
from imports import imported, outline

LANGUAGES = {code: language(code) for code in CODES}
CORRIDORS = (CASES / "draft-resolution", "open-data-corridors", "draft-resolution")
COOPERATION = (CHECKOUT, "enhanced-cooperation", "submission")


def spoken(root: Path, name: str, code: str) -> Text:
    shelf = Shelf(Project(root), [])
    identity = shelf.identity(name)
    assert identity
    source = shelf.submission(identity, [code])
    assert source
    return value(speak(source, code)).text


def made(document: Document, kind: str, name: str) -> bytes:
    """A finished file."""
    if kind == "docx":
        return write_docx(document, form(name), LANGUAGES)
    if kind == "html":
        return write_html(document, form(name), LANGUAGES).encode()
    return write_text(document).encode()


def shape(text: Text) -> list[str]:
    """What each paragraph is and how deep it stands; a note has no place of its own."""
    lines = (line[: len(line) - len(line.lstrip())] + line.split()[0]
             for line in outline(text))  # fmt: skip
    return [line for line in lines if line.strip() != "note"]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", ["txt", "html", "docx"])
@pytest.mark.parametrize("project", [COOPERATION, CORRIDORS], ids=lambda one: one[1])
def test_every_part_is_found_again_in_six_languages(
    project: tuple[Path, str, str], kind: str, code: str
) -> None:
    root, name, style = project
    document = papers.composed(root, name, LANGUAGES, code)
    again = imported(made(document, kind, style), f"made.{kind}")
    assert shape(again.text) == shape(spoken(root, name, code))
    assert again.proposal.text.language == code
    assert again.lost == ()


@pytest.mark.parametrize("code", CODES)
def test_every_typed_footnote_finds_its_call_again(code: str) -> None:
    root, name, style = CORRIDORS
    document = papers.composed(root, name, LANGUAGES, code)
    again = imported(made(document, "txt", style), "made.txt")
    notes = [line for line in outline(again.text) if line.strip().startswith("note ")]
    before = [line for line in outline(spoken(root, name, code))
              if line.strip().startswith("note ")]  # fmt: skip
    assert len(notes) == len(before)
