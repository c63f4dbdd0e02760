"""Official translations keep the rules between languages, and planted faults do not.

A text that differs from its original is named by its key, with the difference.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest

from adref.checking.runner import check
from adref.model.finding import Finding, Level
from composed import CODES, STYLES
from official import official, pair
from rules import FILES, rule

ALIKE = (
    "numbers-kept", "symbols-kept", "brackets-kept", "leftover", "untranslated",
    "placeholder", "addresses-kept", "other-script",
)  # fmt: skip
TERMS = ("terms",)
SAME_UNIT, SAME_CLAUSE = ("unit-otherwise",), ("clause-otherwise",)
MEASURED = ("targets", "indicators")
MOST_ERRORS = 0.02
"""The share of units of all languages that may raise an error."""
MOST_CLAUSES = 0.01
"""The share of units of a language that may be told of a clause said otherwise."""

REMARKED = {
    # An editor's remark in brackets names other indicators.
    "fr": {"indicators-4-7-1-title", "indicators-7-b-1-title",
           "indicators-12-8-1-title", "indicators-12-a-1-title",
           "indicators-13-2-1-title", "indicators-13-3-1-title",
           "indicators-13-b-1-title"},
    "ru": {"indicators-7-b-1-title", "indicators-12-a-1-title",
           "indicators-13-3-1-title"},
    "ar": {"indicators-7-b-1-title", "indicators-12-a-1-title"},
}  # fmt: skip
DIFFERENT = {
    # A bracket opens and does not close.
    "fr": {"indicators-7-3-1-title"},
    # "children under 1 year" for infants.
    "es": {"targets-2-1-title"},
    "ru": {
        "indicators-14-1-1-title",  # the address of a cell, B246, in the text
        "indicators-16-2-1-title",  # the text of another indicator
        "indicators-17-6-1-title",  # "per 100 inhabitants" is lost
        "indicators-17-6-2-title",  # the same
        "indicators-6-5-1-title",  # "from 0 to 100" is added
        "indicators-8-8-1-title",  # "per 100,000 workers" is lost
    },
    "ar": {
        "indicators-17-6-1-title",  # the number of a footnote, 5, in the text
        "targets-14-6-title",  # the number of a footnote, 3, in the text
        "targets-16-9-title",  # "by 2030" is lost
        "targets-3-1-title",  # the same
        "targets-6-a-title",  # the same
        "targets-7-2-title",  # the same
        "targets-4-b-title",  # 2030 for 2020
    },
    "zh": {
        "indicators-10-4-2-title",  # the number of a footnote, 2, in the text
        "indicators-17-6-1-title",  # the number of a footnote, 5, in the text
        "targets-13-b-title",  # the address of a cell, B68, in the text
    },
}
OTHER_TERMS = {
    # All of 17.3.1 are of an older edition, without developing countries.
    "fr": {"indicators-17-3-1-title"},
    # 7.b has a misspelling in the name of the small island developing States.
    "ar": {"indicators-17-3-1-title", "targets-7-b-title"},
    "zh": {"indicators-17-3-1-title"},
}
HIDDEN = {
    # A soft hyphen within a word, which reading would take out of a file.
    "ru": {"indicators-3-3-1-title", "indicators-3-3-2-title",
           "indicators-3-3-4-title", "indicators-4-a-1-title"},
}  # fmt: skip
OTHERWISE = {
    "fr": {
        "indicators-11-5-2-title",  # of an older edition
        "indicators-4-7-1-title",  # an editor's remark on other indicators
        "indicators-7-b-1-title",  # the same
        "indicators-13-3-1-title",  # the same
    },
    "es": {
        "indicators-11-5-1-title",  # persons, where 1.5.1 has inhabitants
        "indicators-11-5-2-title",  # in other words
    },
    "ru": {
        "indicators-11-5-2-title",  # in other words
        "indicators-13-3-1-title",  # an editor's remark
        "indicators-4-7-1-title",  # in other words
        "indicators-7-b-1-title",  # an editor's remark
    },
    "ar": {
        "indicators-11-5-1-title",  # in other words
        "indicators-11-5-2-title",  # the same
        "indicators-13-3-1-title",  # the same
        "indicators-16-8-1-title",  # the same
        "indicators-17-6-2-title",  # the original of 17.6.1 has the same words
        "indicators-7-b-1-title",  # an editor's remark
    },
    "zh": {
        "indicators-11-5-2-title",  # in other words
        "indicators-15-c-1-title",  # the same
        "indicators-16-8-1-title",  # the same
        "indicators-16-b-1-title",  # the same
        "indicators-17-6-2-title",  # the original of 17.6.1 has the same words
        "indicators-4-7-1-title",  # in other words
        "indicators-7-b-1-title",  # the same
    },
}
"""Indicators with the words of another one in English, and not in this language."""
Fault = Callable[[str, str], tuple[str, str]]


@cache
def texts(shared: Path, code: str) -> Mapping[str, str]:
    return official(shared / "data" / "sdg", code)


def real(code: str) -> set[str]:
    """Texts of a language that do differ."""
    return REMARKED.get(code, set()) | DIFFERENT.get(code, set())


def findings(
    original: Mapping[str, str],
    translated: Mapping[str, str],
    codes: tuple[str, str],
    names: tuple[str, ...],
) -> list[Finding]:
    rules = [rule(STYLES / "rules" / f"{name}.yaml") for name in names]
    return list(check(pair(original, translated, codes), rules))


@pytest.mark.parametrize("codes", list(permutations(CODES, 2)), ids="-".join)
def test_official_translations_are_left_alone(
    shared: Path, codes: tuple[str, str]
) -> None:
    original, translated = (texts(shared, code) for code in codes)
    raised = findings(original, translated, codes, ALIKE)
    known = real(codes[0]) | real(codes[1])
    assert [str(one) for one in raised if one.unit not in known] == []


@pytest.mark.parametrize("code", CODES[1:])
def test_what_differs_in_official_translations_is_found(
    shared: Path, code: str
) -> None:
    raised = findings(texts(shared, "en"), texts(shared, code), ("en", code), ALIKE)
    assert {one.unit for one in raised} == real(code)


@pytest.mark.parametrize("code", CODES[1:])
def test_official_translations_have_the_terms(shared: Path, code: str) -> None:
    raised = findings(texts(shared, "en"), texts(shared, code), ("en", code), TERMS)
    assert {one.unit for one in raised} == OTHER_TERMS.get(code, set())


@pytest.mark.parametrize("code", CODES[1:])
def test_what_is_said_otherwise_in_official_translations_is_found(
    shared: Path, code: str
) -> None:
    raised = findings(texts(shared, "en"), texts(shared, code), ("en", code), SAME_UNIT)
    assert {one.unit for one in raised} == OTHERWISE[code]


@pytest.mark.parametrize("code", CODES[1:])
def test_few_clauses_are_said_otherwise(shared: Path, code: str) -> None:
    original, translated = texts(shared, "en"), texts(shared, code)
    raised = findings(original, translated, ("en", code), SAME_CLAUSE)
    share = len({one.unit for one in raised}) / len(translated)
    print(f"clause-otherwise {code}: {share:.4f}", *raised, sep="\n")
    assert share < MOST_CLAUSES


def measured(shared: Path, code: str) -> Mapping[str, str]:
    """The targets and indicators of a language."""
    return {
        key: text
        for key, text in texts(shared, code).items()
        if key.startswith(MEASURED)
    }


def errors(shared: Path, code: str) -> set[str]:
    """The targets and indicators in which any rule at all finds an error."""
    every = tuple(path.stem for path in FILES if rule(path).level is Level.ERROR)
    both = measured(shared, "en"), measured(shared, code)
    found = {one.unit for one in findings(*both, ("en", code), every)}
    print(f"errors {code}: {len(found)} of {len(both[1])}")
    return found


def test_few_official_translations_raise_an_error_and_each_is_explained(
    shared: Path,
) -> None:
    found = {code: errors(shared, code) for code in CODES[1:]}
    units = sum(len(measured(shared, code)) for code in found)
    assert units == 5 * (169 + 252)
    assert sum(map(len, found.values())) < MOST_ERRORS * units
    for code, keys in found.items():
        assert keys <= real(code) | HIDDEN.get(code, set())


def number_changed(original: str, translated: str) -> tuple[str, str]:
    def one_more(match: re.Match[str]) -> str:
        return str(int(match[0]) + 1)

    return original, re.sub(r"(?<!\d)[1-9]\d", one_more, translated, count=1)


def bracket_dropped(original: str, translated: str) -> tuple[str, str]:
    return f"[{original}]", f"[{translated}"


def symbol_changed(original: str, translated: str) -> tuple[str, str]:
    return f"{original} (A/RES/88/125)", f"{translated} (A/RES/88/152)"


def address_changed(original: str, translated: str) -> tuple[str, str]:
    address = "https://orvel.example/gauges/12"
    return f"{original} {address}", f"{translated} {address[:-1]}"


def placeholder_dropped(original: str, translated: str) -> tuple[str, str]:
    return f"{original} {{para:one}}, {{ref:two}}", f"{translated} {{ref:two}}"


def year_turned(original: str, translated: str) -> tuple[str, str]:
    return f"{original} (2024)", f"{translated} (2042)"


def sentence_left(original: str, translated: str) -> tuple[str, str]:
    words = original.split(" ")
    return original, f"{translated} {' '.join(words[len(words) // 2 :])}"


def unit_left(original: str, _: str) -> tuple[str, str]:
    return original, original


def long(original: str) -> bool:
    """Whether half of a text is a clause and no name."""
    return len(original.split(" ")) >= 24


def anything(_: str) -> bool:
    return True


FAULTS: Mapping[Fault, tuple[str, Callable[[str], bool], float]] = {
    number_changed: ("numbers-kept", anything, 0.97),
    bracket_dropped: ("brackets-kept", anything, 1.0),
    symbol_changed: ("symbols-kept", anything, 1.0),
    year_turned: ("numbers-kept", anything, 1.0),
    address_changed: ("addresses-kept", anything, 1.0),
    placeholder_dropped: ("placeholder", anything, 1.0),
    sentence_left: ("leftover", long, 0.96),
    unit_left: ("untranslated", long, 1.0),
}
"""Each fault: the rule that finds it, where it is planted, the share that is found."""


@pytest.mark.parametrize("code", CODES[1:])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(shared: Path, fault: Fault, code: str) -> None:
    name, fits, least = FAULTS[fault]
    original, translated = texts(shared, "en"), texts(shared, code)
    planted = {
        key: fault(original[key], text)
        for key, text in translated.items()
        if key in original and key not in real(code) and fits(original[key])
    }
    changed = {
        key: both
        for key, both in planted.items()
        if both != (original[key], translated[key])
    }
    raised = findings(
        {key: both[0] for key, both in changed.items()},
        {key: both[1] for key, both in changed.items()},
        ("en", code),
        (name,),
    )
    share = len({one.unit for one in raised}) / len(changed)
    print(f"{name} {code}: {share:.3f} of {len(changed)}")
    assert share >= least


@pytest.mark.parametrize("code", ["ru", "ar", "zh"])
def test_a_unit_left_in_latin_letters_is_found(shared: Path, code: str) -> None:
    original, translated = texts(shared, "en"), texts(shared, code)
    left = {key: original[key] for key in translated if long(original.get(key, ""))}
    raised = findings(original, left, ("en", code), ("other-script",))
    assert {one.unit for one in raised} == set(left)


@pytest.mark.parametrize("code", CODES[1:])
def test_another_translation_of_the_same_words_is_found(
    shared: Path, code: str
) -> None:
    """Each text is said a second time, by the translation of the text after it."""
    original, translated = measured(shared, "en"), measured(shared, code)
    keys = [key for key in translated if long(original[key])]
    after = dict(zip(keys, [*keys[1:], keys[0]], strict=True))
    again = {f"{key}-again": original[key] for key in keys}
    said = {f"{key}-again": translated[after[key]] for key in keys}
    right = {f"{key}-again": translated[key] for key in keys}
    firsts = (
        {key: original[key] for key in keys},
        {key: translated[key] for key in keys},
    )
    for seconds, share in ((said, 1.0), (right, 0.0)):
        raised = findings(
            firsts[0] | again, firsts[1] | seconds, ("en", code), SAME_UNIT
        )
        told = {one.unit for one in raised} & set(again)
        assert len(told) == share * len(again)
