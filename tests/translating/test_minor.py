"""An older original counts while only minor changes lead from it to the present one."""

from adref.model.place import Place
from adref.model.submission import Submission
from adref.model.text import MinorChange, Standing
from adref.translating.fingerprint import fingerprint
from adref.translating.minor import counting, older, strange
from adref.translating.speaking import as_it_stands
from adref.translating.standing import standing
from adref.translating.units import units
from rounds import original, submission, translation, unit

FIRST, SECOND, THIRD, FOURTH = (
    "Requests a registry of river",
    "Requests a registry of rivers",
    "Requests a registry of the rivers",
    "Requests a registry of lakes",
)
TEXT = """\
title: Rivers
operative:
  - id: registry
    text: |
      {}
  - id: report
    text: |
      Requests a report
"""


def minor(unit: str, before: str, after: str) -> str:
    return (
        f'  - unit: {unit}\n    older: "{fingerprint(before)}"\n'
        f'    newer: "{fingerprint(after)}"\n    because: A slip.\n'
    )


def change(before: str, after: str, unit: str = "registry") -> MinorChange:
    older, newer = fingerprint(before), fingerprint(after)
    return MinorChange(unit, older, newer, "A slip.", Place(""))


def stands(now: str, made_from: str, *changes: str) -> Standing:
    whole = rivers(now, made_from, *changes)
    counted = counting(whole).translations["fr"]
    passage = units(whole.identity, whole.text)["registry"]
    return standing(passage, counted.units.get("registry"))


def rivers(now: str, made_from: str, *changes: str) -> Submission:
    listed = "".join(("minor:\n", *changes)) if changes else ""
    here = translation({"registry": unit("Prie le registre", made_from)})
    return submission(original(TEXT.format(now) + listed), here)


def test_a_translation_of_the_words_before_a_minor_change_is_current() -> None:
    step = minor("registry", FIRST, SECOND)
    assert stands(SECOND, FIRST) is Standing.STALE
    assert stands(SECOND, FIRST, step) is Standing.CURRENT


def test_minor_changes_lead_on_from_each_other_in_whatever_order_they_stand() -> None:
    steps = [minor("registry", FIRST, SECOND), minor("registry", SECOND, THIRD)]
    assert stands(THIRD, FIRST, *steps) is Standing.CURRENT
    assert stands(THIRD, FIRST, *reversed(steps)) is Standing.CURRENT
    assert stands(THIRD, SECOND, *steps) is Standing.CURRENT


def test_a_chain_with_a_link_that_is_missing_leads_nowhere() -> None:
    assert (
        stands(
            FOURTH,
            FIRST,
            minor("registry", FIRST, SECOND),
            minor("registry", THIRD, FOURTH),
        )
        is Standing.STALE
    )


def test_a_change_after_the_minor_one_makes_translations_stale_again() -> None:
    assert stands(FOURTH, FIRST, minor("registry", FIRST, SECOND)) is Standing.STALE
    assert stands(FOURTH, SECOND, minor("registry", FIRST, SECOND)) is Standing.STALE


def test_a_minor_change_does_not_count_backwards() -> None:
    assert stands(FIRST, SECOND, minor("registry", FIRST, SECOND)) is Standing.STALE


def test_a_minor_change_of_another_unit_never_counts() -> None:
    assert stands(SECOND, FIRST, minor("report", FIRST, SECOND)) is Standing.STALE


def test_words_that_were_taken_back_count_again() -> None:
    there, back = minor("registry", FIRST, SECOND), minor("registry", SECOND, FIRST)
    assert stands(FIRST, SECOND, there, back) is Standing.CURRENT
    assert stands(SECOND, FIRST, there, back) is Standing.CURRENT


def test_a_change_from_some_words_to_the_same_does_no_harm() -> None:
    assert stands(FIRST, FIRST, minor("registry", FIRST, FIRST)) is Standing.CURRENT


def test_all_older_words_that_lead_to_the_present_ones_are_told() -> None:
    first, second, third = map(fingerprint, (FIRST, SECOND, THIRD))
    steps = [change(FIRST, SECOND), change(SECOND, THIRD), change(FOURTH, THIRD)]
    assert older("registry", third, steps) == {first, second, fingerprint(FOURTH)}
    assert older("registry", second, steps) == {first}
    assert older("registry", first, steps) == set()
    assert older("report", third, steps) == set()


def test_a_unit_that_still_counts_cites_the_present_words_and_else_stays() -> None:
    whole = rivers(SECOND, FIRST, minor("registry", FIRST, SECOND))
    written = whole.translations["fr"].units["registry"]
    counted = counting(whole).translations["fr"].units["registry"]
    assert counted.of == fingerprint(SECOND)
    assert counted.text == written.text
    assert counted.state == written.state
    assert written.of == fingerprint(FIRST)


def test_what_no_minor_change_is_about_stays_as_it_is() -> None:
    whole = rivers(SECOND, FIRST, minor("report", FIRST, SECOND))
    assert counting(whole).translations == whole.translations


def test_the_text_is_printed_with_a_translation_that_still_counts() -> None:
    whole = counting(rivers(SECOND, FIRST, minor("registry", FIRST, SECOND)))
    spoken = as_it_stands(whole, "fr")
    assert spoken.text.operative[0].text.text == "Prie le registre"


def test_a_minor_change_of_a_unit_that_is_not_there_is_told_with_its_place() -> None:
    text = original(TEXT.format(FIRST) + "minor:\n" + minor("registri", FIRST, SECOND))
    whole = submission(text)
    (found,) = strange(text, units(whole.identity, text))
    assert str(found) == (
        'text.en.yaml:10:5: error unit: there is no unit "registri"; if the '
        'paragraph is gone, take the change out; did you mean "registry"?'
    )


def test_minor_changes_of_units_that_are_there_are_not_told() -> None:
    text = original(TEXT.format(FIRST) + "minor:\n" + minor("title", FIRST, SECOND))
    whole = submission(text)
    assert strange(text, units(whole.identity, text)) == ()
