"""Manuscripts with all that people type, and the sources made of them."""

from pathlib import Path

import pytest

from composed import CASES
from goldens import Golden
from imports import Imported, all_words, imported

INPUTS = sorted(CASES.glob("importing/*/input.*"))


def case(path: Path) -> Imported:
    return imported(path.read_bytes(), f"input{path.suffix}")


def name_of(path: Path) -> str:
    return path.parent.name


@pytest.mark.parametrize("path", INPUTS, ids=name_of)
def test_a_manuscript_becomes_these_sources(path: Path, cases: Golden) -> None:
    cases.check(f"importing/{name_of(path)}/text.yaml", case(path).yaml)


@pytest.mark.parametrize("path", INPUTS, ids=name_of)
def test_what_was_not_sure_is_said(path: Path, cases: Golden) -> None:
    made = case(path)
    kept = [f"{one.place}: {one.reason}: {one.words}" for one in made.proposal.kept]
    lines = [*made.said, *made.decisions, "", *kept]
    cases.check(f"importing/{name_of(path)}/said.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("path", INPUTS, ids=name_of)
def test_a_case_loses_no_word(path: Path) -> None:
    assert case(path).lost == ()


@pytest.mark.parametrize(
    "path", [path for path in INPUTS if path.suffix == ".txt"], ids=name_of
)
def test_every_word_of_a_file_is_in_the_files_made_of_it(path: Path) -> None:
    made = case(path)
    found = all_words(f"{made.yaml} {made.files['imported.txt']}")
    typed = path.read_text(encoding="utf-8").replace("²", " ²")
    for address in ("ada at orvel.example", "rivers at lists.example"):
        typed = typed.replace(address, "")
    assert all_words(typed) - found == {}


@pytest.mark.parametrize("path", INPUTS, ids=name_of)
def test_the_language_is_that_of_the_case(path: Path) -> None:
    assert case(path).proposal.text.language == name_of(path)[:2]


@pytest.mark.parametrize("path", INPUTS, ids=name_of)
def test_no_address_and_no_telephone_number_is_written(path: Path) -> None:
    written = "".join(case(path).files.values())
    for private in ("@", "orvel.example", "022 555"):
        assert private not in written
