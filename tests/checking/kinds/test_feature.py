"""What a forum does not want is found where it stands first."""

from adref.checking.runner import check
from adref.model.finding import Finding
from composed import STYLES
from examples import subject_in
from rules import forum, rule

STRICT = forum("invented-forum").editions[0]


def found(name: str, text: str, code: str = "en") -> list[Finding]:
    path = STYLES / "rules" / f"{name}-not-wanted.yaml"
    return list(check(subject_in(text, code, STRICT), [rule(path)]))


def places(name: str, text: str, code: str = "en") -> list[str]:
    """Line, first column and column after the last, of each finding."""
    return [
        f"{one.place.line}:{one.place.column}-{one.end.column if one.end else ''}"
        for one in found(name, text, code)
    ]


def test_a_feature_is_told_once_at_its_first_word() -> None:
    text = """\
operative:
  - text: Requests the registry{note:one} to report{note:two}
    notes:
      one: See the charter
      two: See the treaty
"""
    assert places("footnotes", text) == ["4:12-15"]


def test_each_abbreviation_is_told_where_it_stands_first() -> None:
    text = """\
title: The work of the ORF
operative:
  - Requests the ORF and the LQM to report
  - Requests the LQM to meet
"""
    assert places("abbreviations", text) == ["1:24-27", "3:30-33"]


def test_symbols_and_roman_numerals_are_no_abbreviations() -> None:
    text = "operative: ['Recalls A/C.2/88/L.41, part IV and resolution 912 (XXIV)']"
    assert places("abbreviations", text) == []


def test_a_heading_in_capitals_is_no_abbreviation() -> None:
    assert places("abbreviations", "title: OPEN DATA CORRIDORS") == []


def test_numbers_are_told_at_the_first_paragraph_that_gets_one() -> None:
    text = """\
preamble: [Recalling the charter]
operative:
  - heading: Follow-up
  - Requests the registry to report
  - Invites the fleets to take part
"""
    assert places("paragraph-numbers", text) == ["4:5-13"]


def test_emphasis_that_marks_an_opener_is_no_emphasis() -> None:
    assert places("emphasis", "preamble: [_Heartened_ by the charter]") == []
    text = "operative: [_Heartened_ by the _open_ charter]"
    assert places("emphasis", text) == ["1:33-37"]


def test_an_annex_is_told_by_its_first_words_and_no_heading_is() -> None:
    text = "annex: [A list of ships, A list of wells]"
    assert places("annexes", text) != []
    assert places("headings", text) == []


def test_what_a_forum_does_not_mind_is_not_looked_for() -> None:
    text = "operative: [Requests the ORF to report]"
    path = STYLES / "rules" / "abbreviations-not-wanted.yaml"
    lenient = forum("ga-draft-resolution").editions[-1]
    assert check(subject_in(text, edition=lenient), [rule(path)]) == ()
    assert check(subject_in(text), [rule(path)]) == ()
