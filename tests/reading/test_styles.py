"""Mistakes in the facts of a language and in the measures of a form."""

import pytest

from adref.model.finding import Outcome
from adref.reading.styles import read_form, read_language
from goldens import CHECKOUT

LANGUAGE = (CHECKOUT / "styles/languages/en.yaml").read_text(encoding="utf-8")
FORM = (CHECKOUT / "styles/forms/draft-resolution.yaml").read_text(encoding="utf-8")


def messages(outcome: Outcome[object]) -> list[str]:
    return [finding.message for finding in outcome.findings]


def language(old: str, new: str) -> list[str]:
    assert LANGUAGE.count(old) == 1
    return messages(read_language(LANGUAGE.replace(old, new).encode(), "en.yaml"))


def form(old: str, new: str) -> list[str]:
    assert old in FORM
    return messages(read_form(FORM.replace(old, new, 1).encode(), "form.yaml"))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("\nname: English\n", "\n", "`name:` is missing; add it"),
        ("\nname: E", "\nnam: E", ('"nam" is not a key that goes here; '
         'did you mean "name"?')),
        ("direction: ltr", "direction: none", ('"none" is not known; '
         "it can be: ltr, rtl")),
        ("  size: 1.0", "  size: big", '"big" is not a number'),
        ("  size: 1.0", "  size: nan", '"nan" is not a number'),
        ("isolate: no", "isolate: NO", '"NO" is not yes or no'),
        ("isolate: no", "isolate: false", '"false" is not yes or no'),
        ("page: [Liberation Serif]", "page: Liberation Serif",
         "here goes a list of `- ` lines, not text"),
        ("counters: {}", "counters:",
         "here go `key: value` lines, but nothing is there"),
        ("dates:\n", "dates: none\nhours:\n",
         "here go `key: value` lines, not text"),
        (", December]", "]", "`dates: months:` needs 12 months"),
        ('    - {counter: roman, form: "{}.", word: lowerRoman}\n', "",
         "`labels: levels:` needs 5 levels"),
        ("section: {counter: upper-roman", "section: {counter: roma",
         'there is no counter "roma"; add it to `counters:`'),
        ("    draft: draft\n", "", "`words: states:` needs `draft:`"),
        ("languages: {en: English, ", "languages: {",
         "`languages:` needs `en:`, its own name"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_language_is_told(old: str, new: str, message: str) -> None:
    assert message in language(old, new)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("size: 10pt", "size: 10", '"10" is not a length such as 12pt or 20mm'),
        ("size: 10pt", "size: 10 pt", '"10 pt" is not a length such as 12pt or 20mm'),
        ("size: 10pt", "size: 1e9pt", '"1e9pt" is not a length such as 12pt or 20mm'),
        ("size: 10pt", "size: 1cm", '"1cm" is not a length such as 12pt or 20mm'),
        ("heading: 0", "heading: high", '"high" is not a whole number'),
        ("align: start", "align: left",
         '"left" is not known; it can be: center, end, justify, start'),
        ("organ: required", "organ: wanted",
         '"wanted" is not known; it can be: optional, required'),
        ("  remark: {", "  remark: {colour: red, ",
         ('"colour" is not a key that goes here; it can be: after, align, before, '
         "bold, end, first, heading, italic, keep_next, line, rule_above, rule_below, "
         "size, start, tab, word")),
        ("{word: _ Remark_G}", "{}", "`word:` is missing; add it"),
        ("rule: 1.5pt}", "rule: 1.5pt, rules: 1}",
         '"rules" is not a key that goes here; did you mean "rule"?'),
    ],
)  # fmt: skip
def test_a_mistake_in_a_form_is_told(old: str, new: str, message: str) -> None:
    assert message in form(old, new)


def test_a_mistake_in_the_base_is_told_once() -> None:
    found = read_form(FORM.replace("size: 10pt", "size: 10").encode(), "form.yaml")
    assert len(found.findings) == 1


def test_a_style_has_the_measures_of_the_base_but_for_its_own() -> None:
    found = read_form(FORM.encode(), "form.yaml").value
    assert found
    title = found.styles["title"]
    assert (title.size, title.keep_next, title.italic) == (14.0, True, False)
    assert round(title.start, 2) == 56.69
