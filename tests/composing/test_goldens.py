"""Whole documents against goldens; a case is a folder or a file among the cases."""

from pathlib import Path

import pytest

from adref.desk.documents import composed
from adref.desk.layout import Project
from adref.desk.shelf import Shelf, shown
from composed import CASES, Draft, listing
from goldens import Golden

SPOKEN = sorted(CASES.glob("*/sources/submissions/*/text.*.yaml"))
TEXTS = sorted((CASES / "composing").glob("*.yaml"))


@pytest.mark.parametrize("text", SPOKEN, ids=lambda path: path.parent.name + path.stem)
def test_a_submission_is_composed_as_its_golden_shows(
    text: Path, golden: Golden
) -> None:
    name, language = text.parent.name, text.suffixes[0].removeprefix(".")
    shelf = Shelf(Project(text.parents[3]), [])
    document, _ = composed(name, language, shelf)
    assert shown(shelf.findings) == []
    assert document
    golden.check(f"composing/{name}.{language}.txt", listing(document))


@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.stem)
def test_a_text_is_composed_as_the_file_beside_it_shows(
    text: Path, cases: Golden
) -> None:
    language = text.suffixes[0].removeprefix(".")
    outcome = Draft(text.read_text(encoding="utf-8"), language).outcome()
    found = [f"{finding}\n" for finding in outcome.findings]
    composed_text = listing(outcome.value) if outcome.value else ""
    expected = text.relative_to(CASES).with_suffix(".txt").as_posix()
    cases.check(expected, "".join(found) + composed_text)
