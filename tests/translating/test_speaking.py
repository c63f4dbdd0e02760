"""A submission as one of its languages says it."""

import pytest

from adref.model.finding import Finding
from adref.model.spoken import Spoken
from adref.model.submission import Submission
from adref.model.text import Paragraph, Standing, State
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from adref.translating.fingerprint import fingerprint
from adref.translating.speaking import speak
from adref.translating.units import units

REFERENCES = ("tunis", "geneva")

IDENTITY = """\
process: Review
addressees: Co-facilitators
submitted_by: A group
date: 2031-12-18
form: submission
original: en
languages: [en, fr]
contact: Room 7
"""

TEXT = """\
title: Corridors
note: |
  Made at a workshop
preamble:
  - id: recall
    text: |
      Recalling {ref:tunis} and {para:registry},{note:source}
    notes:
      source: |
        See the report
operative:
  - id: registry
    text: |
      Requests the following:
    children:
      - id: report
        text: |
          A report
    after: |
      and thanks all
annexes:
  - id: terms
    title: Terms
    paragraphs:
      - id: corridor
        text: |
          A corridor is a way
"""

NAMES = (
    "process", "addressees", "submitted_by", "contact", "title", "note", "recall",
    "recall/note/source", "registry", "report", "registry/after", "terms", "corridor",
)  # fmt: skip

SAID = {
    "process": "Examen",
    "recall": "Rappelant{note:source}, {para:registry} et {ref:tunis}",
    "recall/note/source": "Voir le rapport",
    "registry/after": "et remercie tous",
}


def submission(translated: str) -> Submission:
    identity = read_submission(IDENTITY.encode(), "submission.yaml", "corridors").value
    text = read_text(TEXT.encode(), "text.en.yaml", "en", REFERENCES).value
    translation = read_translation(translated.encode(), "text.fr.yaml")
    assert identity
    assert text
    assert translation.value, translation.findings
    return Submission(identity, text, {"fr": translation.value}, (), {})


def translated(said: dict[str, str], *, language: str = "fr", of: str = "en") -> str:
    """A file in which each unit that is said was made from the present original."""
    source = submission("language: fr\ntranslates: en\nunits: {}\n")
    originals = units(source.identity, source.text)
    rows = [f"language: {language}\ntranslates: {of}\nunits:\n"]
    for name, words in said.items():
        made = originals.get(name)
        rows.append(
            f'  {name}:\n    of: "{fingerprint(made.text if made else "")}"\n'
            f"    state: reviewed\n    text: |\n      {words}\n"
        )
    return "".join(rows)


def spoken(source: str, language: str = "fr") -> Spoken:
    outcome = speak(submission(source), language)
    assert outcome.findings == ()
    assert outcome.value
    return outcome.value


def findings(source: str) -> list[Finding]:
    outcome = speak(submission(source), "fr")
    assert outcome.value is None
    return list(outcome.findings)


def standings(one: Spoken) -> dict[str, Standing]:
    return {
        name: passage.standing
        for name, passage in units(one.identity, one.text).items()
    }


def test_every_passage_of_a_submission_is_a_unit_in_the_order_of_the_document() -> None:
    source = submission(translated(SAID))
    assert tuple(units(source.identity, source.text)) == NAMES


def test_the_original_speaks_for_itself() -> None:
    original = spoken(translated(SAID), "en")
    assert original.text.title.text == "Corridors"
    assert original.coverage is None


def test_a_current_unit_speaks_the_translation() -> None:
    french = spoken(translated(SAID))
    recall = french.text.preamble[0]
    assert french.identity.process.text == "Examen"
    assert recall.text.text == SAID["recall"]
    assert recall.text.language == "fr"
    assert recall.notes[0].text.text == "Voir le rapport"
    assert french.text.operative[0].after
    assert french.text.operative[0].after.text == "et remercie tous"


def test_a_unit_that_is_missing_stays_in_the_original() -> None:
    title = spoken(translated(SAID)).text.title
    assert (title.text, title.language) == ("Corridors", "en")
    assert title.standing is Standing.MISSING


def test_a_unit_whose_original_changed_stays_in_the_original() -> None:
    old = translated(SAID).replace(fingerprint("Review"), "0" * 8)
    process = spoken(old).identity.process
    assert (process.text, process.language) == ("Review", "en")
    assert process.standing is Standing.STALE


def test_the_text_that_a_translation_makes_is_in_its_language() -> None:
    assert spoken(translated(SAID)).text.language == "fr"


def test_standing_is_told_for_every_unit() -> None:
    expected = {
        name: Standing.CURRENT if name in SAID else Standing.MISSING for name in NAMES
    }
    assert standings(spoken(translated(SAID))) == expected


def test_coverage_counts_current_stale_and_missing_units() -> None:
    old = translated(SAID).replace(fingerprint("Review"), "0" * 8)
    coverage = spoken(old).coverage
    assert coverage
    assert (coverage.current, coverage.stale, coverage.missing) == (3, 1, 9)
    assert coverage.in_original == 10


def test_a_translation_is_as_far_as_its_least_trusted_current_unit() -> None:
    one = translated(SAID).replace("reviewed", "machine", 1)
    coverage = spoken(one).coverage
    assert coverage
    assert coverage.state is State.MACHINE


def test_a_stale_unit_does_not_count_for_the_state() -> None:
    stale = translated(SAID).replace("reviewed", "machine", 1)
    coverage = spoken(stale.replace(fingerprint("Review"), "0" * 8)).coverage
    assert coverage
    assert coverage.state is State.REVIEWED


def test_a_translation_without_a_current_unit_has_no_state() -> None:
    coverage = spoken("language: fr\ntranslates: en\nunits: {}\n").coverage
    assert coverage
    assert coverage.state is None


def test_the_structure_is_never_changed_by_a_translation() -> None:
    original, french = (spoken(translated(SAID), code) for code in ("en", "fr"))

    def ids(paragraphs: tuple[Paragraph, ...]) -> list[object]:
        return [(one.id, one.kind, ids(one.children)) for one in paragraphs]

    assert ids(original.text.preamble) == ids(french.text.preamble)
    assert ids(original.text.operative) == ids(french.text.operative)


LOST = "is in the original and not here; put it where this language wants it"
ADDED = "stands here more often than in the original; take it out"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Rappelant {para:registry} et {ref:tunis}",
            [f"13:7: {{note:source}} {LOST}"],
        ),
        (
            "Rappelant{note:source} {para:registry}, {para:registry} et {ref:tunis}",
            [f"13:47: {{para:registry}} {ADDED}"],
        ),
        (
            "Rappelant{note:sources} {para:registry} et {ref:tunis}",
            [f"13:7: {{note:source}} {LOST}", f"13:16: {{note:sources}} {ADDED}"],
        ),
    ],
    ids=["lost", "doubled", "renamed"],
)
def test_placeholders_are_those_of_the_original(
    words: str, expected: list[str]
) -> None:
    found = findings(translated({**SAID, "recall": words}))
    assert [
        f"{one.place.line}:{one.place.column}: {one.message}" for one in found
    ] == expected
    assert {one.rule for one in found} == {"placeholder"}


def test_placeholders_of_a_stale_unit_do_not_matter() -> None:
    source = translated({**SAID, "process": "Examen {para:registry}"})
    spoken(source.replace(fingerprint("Review"), "0" * 8))


def test_a_unit_that_the_original_does_not_have_names_the_nearest() -> None:
    found = findings(translated({**SAID, "recal": "Rappelant"}))
    assert [str(one) for one in found] == [
        (
            'text.fr.yaml:24:3: error unit: the original has no "recal"; '
            'did you mean "recall"?'
        )
    ]


def test_a_translation_says_its_language_and_that_of_its_original() -> None:
    found = findings(translated(SAID, language="es", of="fr"))
    assert [str(one) for one in found] == [
        "text.fr.yaml:1:1: error language: `language: es` should be `language: fr`",
        "text.fr.yaml:1:1: error language: `translates: fr` should be `translates: en`",
    ]


def test_a_translation_without_units_can_still_have_a_wrong_language() -> None:
    (one,) = findings("language: es\ntranslates: en\nunits: {}\n")
    assert one.place.file == "text.fr.yaml"
