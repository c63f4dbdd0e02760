"""What a source says, once nothing is wrong with it."""

from datetime import date
from typing import TypeVar

from adref.model.endorser import EndorserKind, SignOn
from adref.model.finding import Outcome
from adref.model.submission import Submitter
from adref.model.text import Kind, State, Status, Use
from adref.reading.ledgers import read_ledger
from adref.reading.references import read_reference
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.reading.translations import read_translation

REFERENCES = ("tunis", "geneva")

Value = TypeVar("Value")

TEXT = """\
title: Open data corridors
short_title: "Corridors: open"
note:
  - id: origin
    text: |
      This text was developed at a workshop
  - id: thanks
    text: |
      Its authors thank their hosts
preamble:
  - id: recall
    text: |
      Recalling its resolution{note:source}
    notes:
      source: |
        Invented for this test
operative:
  - id: means
    heading: Means
  - id: registry
    text: |
      Requests the following
    children:
      - id: report
        text: |
          A report
    after: |
      and thanks all
    agreed:
      - {ref: tunis, at: para 7, use: verbatim}
      - {ref: tunis, at: para 8}
    rationale: |
      Keeps the *wording* of 2031
    status: withdrawn
annexes:
  - id: terms
    title: Terms
    paragraphs:
      - id: corridor
        text: |
          A corridor is a way
        agreed: [{ref: geneva, at: para 1}]
"""

SUBMISSION = """\
process: Review of the corridors
addressees: Submission to the co-facilitators
submitted_by: |
  A group of
  States
submitter: group-of-states
date: 2031-12-18
form: draft-resolution
organ: general-assembly
original: en
languages: [en, fr]
contact: Room 7
masthead:
  session: Eighty-sixth session
  agenda_item: Agenda item 17 (b)
"""

TRANSLATION = """\
language: fr
translates: en
units:
  a:
    of: 01234567
    text: |
      Un
"""


def value_of(outcome: Outcome[Value]) -> Value:
    assert outcome.findings == ()
    assert outcome.value is not None
    return outcome.value


def test_a_text_has_its_parts_in_their_kinds() -> None:
    text = value_of(read_text(TEXT.encode(), "text.en.yaml", "en", REFERENCES))
    assert [one.id for one in text.note] == ["origin", "thanks"]
    assert [one.kind for one in text.operative] == [Kind.HEADING, Kind.OPERATIVE]
    assert text.operative[1].children[0].kind is Kind.SUBPARAGRAPH
    assert text.annexes[0].paragraphs[0].kind is Kind.PLAIN
    assert text.short_title
    assert text.short_title.text == "Corridors: open"


def test_a_paragraph_keeps_all_that_was_said_of_it() -> None:
    registry = value_of(
        read_text(TEXT.encode(), "text.en.yaml", "en", REFERENCES)
    ).operative[1]
    assert [link.use for link in registry.agreed] == [Use.VERBATIM, Use.INSPIRED]
    assert registry.rationale == "Keeps the *wording* of 2031"
    assert registry.status is Status.WITHDRAWN
    assert registry.after
    assert registry.after.text == "and thanks all"


def test_a_note_of_one_block_is_one_plain_paragraph() -> None:
    source = b"title: T\nnote: |\n  One\n  two\noperative:\n  - {id: a, heading: A}\n"
    (note,) = value_of(read_text(source, "text.en.yaml", "en", REFERENCES)).note
    assert (note.id, note.kind, note.text.text) == ("note", Kind.PLAIN, "One two")


def test_a_submission_says_who_sends_what_to_whom() -> None:
    identity = value_of(read_submission(SUBMISSION.encode(), "s.yaml", "corridors"))
    assert identity.name == "corridors"
    assert identity.submitted_by.text == "A group of States"
    assert identity.submitter is Submitter.GROUP_OF_STATES
    assert identity.date == date(2031, 12, 18)
    assert identity.masthead
    assert identity.masthead.symbol == ""
    assert identity.base is None


def test_a_unit_without_a_state_is_a_draft() -> None:
    unit = value_of(read_translation(TRANSLATION.encode(), "text.fr.yaml")).units["a"]
    assert (unit.of, unit.state, unit.text.language) == ("01234567", State.DRAFT, "fr")


def test_an_entry_without_a_state_is_not_yet_confirmed() -> None:
    source = b"endorsers:\n  - {id: a, name: 010, names: {fr: NO}}\n"
    (entry,) = value_of(read_ledger(source, "endorsers.yaml"))
    assert (entry.kind, entry.state) == (EndorserKind.ORGANISATION, SignOn.PENDING)
    assert (entry.name, entry.names) == ("010", {"fr": "NO"})


def test_a_reference_may_be_a_resolution_with_its_date() -> None:
    source = b"resolution: 86/901\ndate: 2031-12-18\n"
    reference = value_of(read_reference(source, "r.yaml", "a-res-86-901"))
    assert reference.resolution == "86/901"
    assert reference.date == date(2031, 12, 18)


def test_links_to_references_that_are_not_there_are_found_in_every_part() -> None:
    outcome = read_text(TEXT.encode(), "text.en.yaml", "en", ("tunes",))
    assert [str(finding) for finding in outcome.findings] == [
        (
            'text.en.yaml:30:9: error reference: there is no reference "tunis"; '
            'did you mean "tunes"?'
        ),
        (
            'text.en.yaml:31:9: error reference: there is no reference "tunis"; '
            'did you mean "tunes"?'
        ),
        (
            'text.en.yaml:42:18: error reference: there is no reference "geneva"; '
            "it can be: tunes"
        ),
    ]


def test_a_lost_link_is_told_beside_the_other_errors_of_its_file() -> None:
    source = TEXT.replace("title:", "titel:", 1).encode()
    outcome = read_text(source, "text.en.yaml", "en", ("tunes", "geneva"))
    rules = {finding.rule for finding in outcome.findings}
    assert {"format", "reference"} <= rules
