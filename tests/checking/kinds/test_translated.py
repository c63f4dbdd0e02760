"""Kinds of rule that hold a translation against its original."""

from adref.checking.runner import check
from adref.checking.subject import Subject
from composed import STYLES
from examples import subject_in
from rules import rule

PAIR = """\
operative:
  - |
    {here}
of:
  en:
    operative:
      - |
        {there}
"""


def pair(there: str, here: str, code: str = "fr") -> Subject:
    return subject_in(PAIR.format(there=there, here=here), code)


def told(name: str, subject: Subject) -> list[str]:
    """The messages of one rule."""
    found = check(subject, [rule(STYLES / "rules" / f"{name}.yaml")])
    return [finding.message for finding in found]


def columns(name: str, subject: Subject) -> list[tuple[int, int]]:
    """Where the findings of one rule begin and end, on one line."""
    found = check(subject, [rule(STYLES / "rules" / f"{name}.yaml")])
    return [
        (finding.place.column, finding.end.column) for finding in found if finding.end
    ]


def test_both_numbers_are_told() -> None:
    message = told("numbers-kept", pair("Opens 21 wells", "Ouvre 12 puits"))[0]
    assert '"21" there, "12" here' in message


def test_a_number_is_told_where_it_stands() -> None:
    assert columns("numbers-kept", pair("Opens wells", "Ouvre 12 puits")) == [(11, 13)]


def test_a_number_said_twice_is_to_be_said_twice() -> None:
    subject = pair("Opens 21 wells and 21 gauges", "Ouvre 21 puits et des jauges")
    assert told("numbers-kept", subject) != []


def test_numbers_in_words_are_left_to_translators() -> None:
    assert told("numbers-kept", pair("Opens nine wells", "Ouvre dix puits")) == []


def test_an_original_has_nothing_to_be_held_against() -> None:
    subject = subject_in("operative: [Opens 21 wells along the river]", "fr")
    for name in ("numbers-kept", "brackets-kept", "leftover", "terms", "untranslated"):
        assert told(name, subject) == []


def test_a_stale_unit_is_not_held_against_the_original() -> None:
    text = """\
operative: [{text: Opens 12 wells, standing: stale}]
of: {en: Opens 21 wells}
"""
    subject = subject_in(text, "fr")
    assert told("unit-stale", subject) != []
    assert told("unit-missing", subject) == []


def test_a_symbol_is_told_where_it_stands() -> None:
    subject = pair("Recalls A/88/21 and A/88/30", "Rappelle A/88/12 et A/88/30")
    assert columns("symbols-kept", subject) == [(14, 21)]


def test_brackets_are_shown_as_they_are_nested() -> None:
    subject = pair("[Opens [wells]] [soon]", "[Ouvre] [bientôt] [les puits]")
    assert '"[[]][]" there, "[][][]" here' in told("brackets-kept", subject)[0]


def test_a_bracket_that_closes_nothing_is_told() -> None:
    assert (
        '"[]" there, "]" here'
        in told("brackets-kept", pair("[Opens wells]", "Ouvre des puits]"))[0]
    )


def test_words_left_over_are_told_where_they_stand() -> None:
    left = "to report on the state of the river and its wells"
    subject = pair(f"Asks them {left}", f"Les prie {left}, chaque année")
    assert columns("leftover", subject) == [(14, 63)]


def test_a_quotation_in_the_original_language_is_no_word_left() -> None:
    left = "to report on the state of the river and of the wells"
    assert told("leftover", pair(f"Cites “{left}”", f"Cite « {left} »")) == []


def test_who_submits_a_text_may_be_called_alike_in_all_languages() -> None:
    subject = subject_in("{title: River Watch, of: {en: {title: River Watch}}}", "fr")
    assert told("untranslated", subject) == []


def test_a_term_in_a_quotation_of_the_original_is_no_term() -> None:
    subject = pair("Cites “the digital divide”", "Cite « l’écart des eaux »")
    assert told("terms", subject) == []


def test_the_term_is_told_as_the_original_has_it() -> None:
    message = told("terms", pair("Notes Digital divides", "Note des écarts"))[0]
    assert '"Digital divides": write "fractures numériques"' in message


def test_each_placeholder_is_told_by_itself_and_where_it_stands() -> None:
    there = "Recalls {ref:orvel} and {para:ports}"
    subject = pair(there, "Rappelle {para:port} et {para:port}")
    assert [one.split(" ")[0] for one in told("placeholder", subject)] == [
        "{para:ports}",
        "{ref:orvel}",
        "{para:port}",
    ]
    assert columns("placeholder", subject)[-1] == (29, 40)


def test_the_order_of_placeholders_is_free_and_their_number_is_not() -> None:
    there = "Recalls {ref:orvel} and {para:ports}"
    assert told("placeholder", pair(there, "{para:ports} {ref:orvel}")) == []
    twice = told("placeholder", pair(there, "{para:ports} {ref:orvel} {ref:orvel}"))
    assert ["{ref:orvel} stands here more often" in one for one in twice] == [True]


def test_an_address_may_name_its_language_and_nothing_else() -> None:
    there = "See https://en.orvel.example/en/gauges/en"
    here = "Voir https://fr.orvel.example/fr/gauges/fr/"
    assert told("addresses-kept", pair(there, here)) == []
    assert told("addresses-kept", pair(there, here.replace("gauges", "jauges"))) != []


def test_a_mark_behind_an_address_is_no_part_of_it() -> None:
    there = "See https://orvel.example/a, and more"
    assert (
        told("addresses-kept", pair(there, "请见https://orvel.example/a。", "zh")) == []
    )


def test_an_address_is_told_where_it_stands() -> None:
    subject = pair("See www.orvel.example/a", "Voir www.tamra.example/a")
    assert columns("addresses-kept", subject) == [(10, 29)]
    assert '"www.orvel.example/a" there' in told("addresses-kept", subject)[0]


def test_a_unit_of_names_may_be_in_another_script() -> None:
    names = "Friends of the Orvel, Tamra Trust"
    assert told("other-script", pair(names, names, "ru")) == []


def test_what_the_unit_should_be_written_in_is_told() -> None:
    there = "Requests the registry to open the files of the river"
    (message,) = told("other-script", pair(there, f"просит {there[9:]}", "ru"))
    assert "русский" in message.lower()


def test_as_many_words_of_the_other_script_as_of_ones_own_are_not_most() -> None:
    there = "Requests the registry to open the files"
    here = "просит открыть реестр рек to open the files"
    assert told("other-script", pair(there, here, "ru")) == []
    assert told("other-script", pair(there, f"{here} now", "ru")) != []


def test_a_few_words_of_another_script_are_left_to_other_rules() -> None:
    few = "просит to open files"
    assert told("other-script", pair("Requests to open files", few, "ru")) == []
    assert told("other-script", pair("Requests them", f"{few} now", "ru")) != []
