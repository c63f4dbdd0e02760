"""Pointers of a text to itself that lead nowhere, or the wrong way."""

from adref.checking.runner import check
from composed import STYLES
from examples import subject_in
from rules import rule

RULE = rule(STYLES / "rules" / "paragraph-pointer.yaml")


def told(text: str, code: str = "en") -> list[str]:
    """What is said of each pointer, behind the words that were found."""
    findings = check(subject_in(text, code), [RULE])
    return [one.message for one in findings]


def test_the_paragraph_before_is_offered_for_one_that_is_not_there() -> None:
    text = "operative: [Decides, Invites all rivers to join, Applies paragraph 8 above]"
    [said] = told(text)
    assert said.startswith('"paragraph 8 above": there is no paragraph 8 here; ')
    assert 'if you mean "Invites all rivers to join"' in said
    assert said.endswith("write {para:operative-2} for the number")


def test_the_number_is_believed_where_only_the_direction_is_wrong() -> None:
    text = "operative: [Applies paragraph 3 above, Decides, Invites the Orvel]"
    [said] = told(text)
    assert said.startswith('"paragraph 3 above": paragraph 3 stands below; ')
    assert said.endswith("write {para:operative-3} for the number")


def test_a_pointer_to_its_own_paragraph_means_the_one_beside_it() -> None:
    assert (
        "{para:operative-1}"
        in told("operative: [Decides, Applies paragraph 2 above]")[0]
    )
    assert (
        "{para:operative-2}"
        in told("operative: [Applies paragraph 1 below, Decides]")[0]
    )


def test_a_paragraph_may_name_its_own_number_without_a_direction() -> None:
    text = (
        "operative: [Decides, Says that paragraph 2 of the present resolution is new]"
    )
    assert told(text) == []


def test_headings_do_not_count_as_paragraphs() -> None:
    text = (
        "operative: [heading: Rivers, Decides, heading: Lakes, See paragraph {} above]"
    )
    assert told(text.format(1)) == []
    assert told(text.format(3)) != []


def test_an_annex_counts_its_own_paragraphs() -> None:
    text = (
        "{operative: [Decides, Invites, Asks], annex: [Rules, See paragraph 3 above]}"
    )
    assert "there is no paragraph 3" in told(text)[0]


def test_the_preamble_stands_above_all_that_follows_it() -> None:
    text = (
        "{{preamble: [Recalling, Noting], "
        "operative: [Applies the second preambular paragraph {}, Decides]}}"
    )
    assert told(text.format("above")) == []
    assert "preambular paragraph 2 stands above" in told(text.format("below"))[0]


def test_what_an_author_gave_a_placeholder_is_not_looked_at() -> None:
    text = 'operative: [Decides, "Applies paragraph {para:operative-9} above"]'
    assert told(text) == []


def test_subparagraphs_of_another_paragraph_may_be_meant() -> None:
    listed = "{text: Decides, children: [To read, To write, To count]}"
    text = (
        "operative: [%s, {text: Asks, children: [All, As subparagraph (c) above says]}]"
    )
    assert told(text % listed) == []
    assert "there is no subparagraph c" in told(text % "Decides")[0]


def test_words_after_a_list_stand_below_it() -> None:
    text = "operative: [{text: Decides, children: [To read, To write], after: %s}]"
    assert told(text % "and to publish what subparagraph (b) above says") == []
    assert told(text % "and to publish what subparagraph (b) below says") != []


def test_sections_are_counted_in_the_numerals_of_the_language() -> None:
    text = "operative: [heading: 河流, 决定适用上文第%s节, heading: 湖泊, 请]"
    assert "stands below" in told(text % "二", "zh")[0]
    text = "operative: [heading: Rivers, Decides, heading: Lakes, See section %s above]"
    assert told(text % "I") == []
    assert "the text has 2 of them" in told(text % "XIV")[0]


def test_where_a_placeholder_prints_the_noun_too_it_replaces_all_of_it() -> None:
    [said] = told("operative: [决定, 适用上文第3段]", "zh")
    assert said.endswith("write {para:operative-1} for all of it")
