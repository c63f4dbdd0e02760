"""Openers in a row are a series, and what is proposed keeps it."""

from dataclasses import replace

from adref.checking.runner import check
from adref.checking.sites import sites_of
from adref.model.finding import Finding
from adref.model.text import Passage
from composed import STYLES
from examples import subject_in
from rules import rule

RULES = [
    rule(STYLES / "rules" / f"{name}.yaml")
    for name in ("series", "series-preamble", "series-operative", "series-order")
]


def found(text: str, code: str = "en") -> list[Finding]:
    return list(check(subject_in(text, code), RULES))


def told(text: str, code: str = "en") -> list[tuple[int, str]]:
    """The line of each finding, and what it wants to be written."""
    return [(one.place.line, one.message.split('"')[-2]) for one in found(text, code)]


def test_after_the_third_step_a_series_starts_again() -> None:
    text = """\
operative:
  - Requests the ports to join
  - Also requests the States to join
  - Further requests the registry to open
  - Requests the registry to report
  - Also requests the registry to publish
"""
    assert told(text) == []


def test_a_fourth_paragraph_does_not_go_on_with_further() -> None:
    text = """\
operative:
  - Requests the ports to join
  - Also requests the States to join
  - Further requests the registry to open
  - Further requests the registry to report
"""
    assert told(text) == [(5, "Requests")]


def test_the_words_found_are_the_opener_with_its_adverb() -> None:
    (finding,) = found("operative: [Takes also note of the report]")
    assert finding.message.startswith('"Takes also note"')
    assert finding.end
    assert finding.end.column - finding.place.column == len("Takes also note")


def test_the_adverb_goes_where_the_rest_of_the_part_has_it() -> None:
    before = """\
preamble:
  - Recalling the Charter
  - Also recalling the Treaty
  - Noting the floods
  - Noting the drought
"""
    after = before.replace("Also recalling", "Recalling also")
    assert told(before) == [(5, "Also noting")]
    assert told(after) == [(5, "Noting also")]


def test_without_a_series_to_go_by_only_operative_verbs_have_it_before() -> None:
    two = "- Notes the floods\n  - Notes the drought"
    assert told(f"operative:\n  {two}") == [(3, "Also notes")]
    two = "- Noting the floods\n  - Noting the drought"
    assert told(f"preamble:\n  {two}") == [(3, "Noting also")]


def test_preamble_and_operative_part_count_apart() -> None:
    text = """\
preamble: [Noting the floods, Further noting the fog]
operative: [Also notes the drought]
"""
    assert told(text) == [(1, "Also noting"), (2, "Notes")]


def test_a_verb_with_other_words_around_it_is_another_opener() -> None:
    text = """\
preamble:
  - Noting the floods
  - Noting with deep regret the drought
  - Noting the fog
"""
    assert told(text) == []


def test_an_opener_that_its_author_marked_has_its_place_in_the_series() -> None:
    text = """\
preamble:
  - _Heartened_ by the first report
  - _Heartened also_ by the second report
  - _Heartened_ by the third report
"""
    assert told(text) == [(4, "Heartened further")]


def test_a_negotiation_bracket_does_not_hide_an_opener() -> None:
    text = """\
operative:
  - "[Requests the ports to join]"
  - "[Requests the States to join]"
"""
    assert told(text) == [(3, "Also requests")]


def test_the_vowel_signs_of_arabic_and_its_particle_make_no_other_verb() -> None:
    text = """\
preamble:
  - إذ تُشير إلى الميثاق
  - وإذ تشير إلى المعاهدة
"""
    assert told(text, "ar") == [(3, "وإذ تشير أيضا")]


def test_a_word_that_may_stand_second_or_third_is_right_in_both_places() -> None:
    text = """\
operative:
  - Solicita a los puertos que se adhieran
  - Solicita asimismo a los Estados que se adhieran
  - Solicita además al registro que se abra
"""
    assert told(text, "es") == []


def test_beside_a_paragraph_in_the_original_language_nothing_is_judged() -> None:
    made = subject_in("operative: [Prie les ports, Also notes it, Prie en outre]", "fr")
    first, second, third = made.text.operative
    stale = replace(second, text=_in_english(second.text))
    text = replace(made.text, operative=(first, stale, third))
    assert (
        list(check(replace(made, text=text, sites=sites_of(text, None)), RULES)) == []
    )


def _in_english(passage: Passage) -> Passage:
    return replace(passage, language="en")


def test_also_stands_before_what_makes_another_opener_of_a_verb() -> None:
    text = """\
preamble:
  - Observando con preocupación las crecidas
  - Observando con preocupación los puertos
"""
    assert told(text, "es") == [(3, "Observando también con preocupación")]


def test_a_longer_opener_goes_on_with_the_verb_that_it_begins_with() -> None:
    text = """\
operative:
  - постановляет, что реестр открыт
  - постановляет также созвать совещание
"""
    assert told(text, "ru") == []


def test_another_verb_that_only_begins_alike_does_not_go_on() -> None:
    text = """\
operative:
  - Recomienda el registro
  - Reconoce también los puertos
"""
    assert told(text, "es") == [(3, "Reconoce")]


def test_also_stands_between_a_verb_and_the_noun_that_is_bound_to_it() -> None:
    text = """\
preamble:
  - إذ تعيد تأكيد الميثاق
  - وإذ تعيد تأكيد المعاهدة
"""
    assert told(text, "ar") == [(3, "وإذ تعيد أيضا تأكيد")]
