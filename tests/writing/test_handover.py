"""A document goes from one job to the next as JSON and arrives unchanged."""

from pathlib import Path

import msgspec
import pytest

from adref.desk.documents import composed
from adref.desk.layout import Project
from adref.desk.shelf import Shelf
from adref.model.document import Document
from adref.writing.handover import bilingual_from_json, from_json, to_json
from beside import PAIRS, beside
from composed import CASES

SPOKEN = sorted(CASES.glob("*/sources/submissions/*/text.*.yaml"))


def document(text: Path) -> Document:
    language = text.suffixes[0].removeprefix(".")
    found, _ = composed(text.parent.name, language, Shelf(Project(text.parents[3]), []))
    assert found
    return found


@pytest.mark.parametrize("text", SPOKEN, ids=lambda path: path.parent.name + path.stem)
def test_a_document_comes_back_as_it_was(text: Path) -> None:
    made = document(text)
    assert from_json(to_json(made)) == made


@pytest.mark.parametrize(("name", "code"), PAIRS)
def test_two_documents_side_by_side_come_back_as_they_were(
    name: str, code: str
) -> None:
    made = beside(name, code)
    assert bilingual_from_json(to_json(made)) == made


def test_a_document_by_itself_is_not_two_side_by_side() -> None:
    with pytest.raises(msgspec.ValidationError):
        bilingual_from_json(to_json(document(SPOKEN[0])))


def test_the_same_document_is_the_same_bytes() -> None:
    assert to_json(document(SPOKEN[0])) == to_json(document(SPOKEN[0]))


def test_the_words_can_be_read_in_the_json() -> None:
    arabic = next(text for text in SPOKEN if text.name == "text.ar.yaml")
    assert document(arabic).title in to_json(document(arabic)).decode()


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        from_json(b"{}")
