"""Every mistake in tests/cases/reading, and the lines its author gets to see.

A case is a folder: input.yaml, and expected.txt with the findings. The first word of
its name says which kind of file it is. To add a case, add a folder with an input, run
pytest --update-golden, and read what was written.
"""

import re
from collections.abc import Callable

import pytest

from adref.checking.catalogue import SETTINGS
from adref.model.finding import Outcome
from adref.reading.decisions import read_decisions
from adref.reading.form_words import read_form_words
from adref.reading.forums import read_forum
from adref.reading.import_maps import read_map
from adref.reading.ledgers import read_ledger
from adref.reading.originals import read_originals
from adref.reading.references import read_reference
from adref.reading.rules import read_rule
from adref.reading.sent import read_sent
from adref.reading.submissions import read_submission
from adref.reading.terms import read_terms
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from goldens import TESTS, Golden

REFERENCES = ("tunis",)

FOLDER = TESTS / "cases" / "reading"
CASES = sorted(case.name for case in FOLDER.iterdir())
FILE = "input.yaml"

READERS: dict[str, Callable[[bytes], Outcome[object]]] = {
    "text": lambda source: read_text(source, FILE, "en", REFERENCES),
    "translation": lambda source: read_translation(source, FILE),
    "submission": lambda source: read_submission(source, FILE, "corridors"),
    "ledger": lambda source: read_ledger(source, FILE),
    "reference": lambda source: read_reference(source, FILE, "corridors"),
    "terms": lambda source: read_terms(source, FILE),
    "forum": lambda source: read_forum(source, FILE),
    "map": lambda source: read_map(source, FILE),
    "columns": lambda source: read_form_words(source, FILE),
    "rule": lambda source: read_rule(source, FILE, SETTINGS),
    "originals": lambda source: read_originals(source, FILE),
    "sent": lambda source: read_sent(source, FILE),
    "decisions": lambda source: read_decisions(source, FILE),
}

# Words of those who make parsers; nobody who writes a submission knows them.
JARGON = re.compile(
    r"\b(scalar|mapping|sequence|alias|anchor|tag|node|token|stream|flow|parser"
    r"|YAML|escape|simple key|while|None|expected)\b"
)


def findings(name: str) -> list[str]:
    read = READERS[name.partition("-")[0]]
    outcome = read((FOLDER / name / FILE).read_bytes())
    assert (outcome.value is None) == bool(outcome.findings)
    return [str(finding) for finding in outcome.findings]


@pytest.mark.parametrize("name", CASES)
def test_a_mistake_gets_its_author_a_place_and_a_remedy(
    name: str, cases: Golden
) -> None:
    lines = "".join(f"{line}\n" for line in findings(name))
    cases.check(f"reading/{name}/expected.txt", lines)


@pytest.mark.parametrize("name", CASES)
def test_no_message_speaks_the_language_of_parsers(name: str) -> None:
    said = [line.split(": ", 2)[2] for line in findings(name)]
    assert [line for line in said if JARGON.search(line)] == []


def test_five_errors_of_one_file_are_all_reported_in_the_order_of_their_places() -> (
    None
):
    lines = [line.split(":")[1] for line in findings("text-five-errors-at-once")]
    assert lines == ["1", "3", "5", "5", "8", "9", "13"]
