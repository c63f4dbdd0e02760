"""Rules read without their examples, and what is known besides the texts."""

from dataclasses import replace
from pathlib import Path

import pytest

from adref.checking.catalogue import SETTINGS
from adref.desk.known import knowledge
from adref.desk.layout import Project
from adref.desk.shelf import Shelf
from adref.model.rule import Rule
from adref.reading.rules import read_rule, without_examples
from composed import value
from rules import FILES, rule

REFERENCES = {
    "rivers": 'resolution: 88/12\ndate: "2033-11-01"\n',
    "quays": 'symbol: E/RES/2033/4\nresolution: 2033/4\ndate: "2033-07-01"\n',
    "charter": 'titles: {en: Charter}\nresolution: 88/13\ndate: "2033-11-02"\n',
    "letter": "titles: {en: Letter}\n",
}


def bare(one: Rule) -> Rule:
    languages = {
        code: replace(covered, breaches=(), keeps=())
        for code, covered in one.languages.items()
    }
    return replace(one, languages=languages)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_without_its_examples_is_else_the_same(path: Path) -> None:
    source = path.read_bytes()
    without = without_examples(source)
    assert without.count(b"\n") == source.count(b"\n")
    assert value(read_rule(without, path.name, SETTINGS)) == bare(rule(path))


def test_references_with_number_and_date_are_known_resolutions(tmp_path: Path) -> None:
    folder = tmp_path / "sources" / "references"
    folder.mkdir(parents=True)
    for key, words in REFERENCES.items():
        (folder / f"{key}.yaml").write_text(words, encoding="utf-8")
    known = knowledge(Shelf(Project(tmp_path), [])).resolutions[: len(REFERENCES) - 1]
    assert [(one.number, one.organ, one.reference) for one in known] == [
        ("88/13", "general-assembly", ""),
        ("2033/4", "economic-and-social-council", "quays"),
        ("88/12", "general-assembly", "rivers"),
    ]
