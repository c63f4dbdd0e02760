"""The line that counts those who sign on."""

from dataclasses import replace

import pytest

from adref.composing.counting import numbered, plural
from adref.composing.document import compose
from composed import TITLE, Draft, language, listed, printed, value

# The cardinal forms of CLDR 48 for whole numbers; French and Spanish "many", which
# begin at a million, are left out.
FORMS = {
    "en": {1: "one", 0: "other", 2: "other", 11: "other", 21: "other", 101: "other"},
    "fr": {0: "one", 1: "one", 2: "other", 10: "other", 11: "other", 101: "other"},
    "es": {0: "other", 1: "one", 2: "other", 21: "other", 101: "other"},
    "ru": {
        0: "other", 1: "one", 2: "few", 4: "few", 5: "other", 11: "other",
        12: "other", 14: "other", 21: "one", 22: "few", 25: "other", 101: "one",
        111: "other", 112: "other", 121: "one", 122: "few", 1001: "one",
    },
    "ar": {
        1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 26: "many", 99: "many",
        100: "other", 101: "other", 102: "other", 103: "few", 110: "few",
        111: "many", 199: "many", 200: "other", 1000: "other", 1003: "few",
    },
    "zh": {0: "other", 1: "other", 2: "other", 11: "other", 101: "other"},
}  # fmt: skip
LINES = {
    (
        "en",
        1,
        1,
    ): "1 organization from 1 country and 1 individual, as of 1 November 2033",
    ("en", 2, 0): "2 organizations from 2 countries, as of 1 November 2033",
    ("en", 0, 3): "3 individuals from 3 countries, as of 1 November 2033",
    ("fr", 1, 2): "1 organisation de 1 pays et 2 personnes, au 1er novembre 2033",
    ("es", 2, 1): "2 organizaciones de 2 países y 1 persona, al 1 de noviembre de 2033",
    ("ru", 1, 2): "1 организация из 1 страны и 2 физических лица по состоянию на"
    " 1 ноября 2033 года",
    ("ru", 5, 1): "5 организаций из 5 стран и 1 физическое лицо по состоянию на"
    " 1 ноября 2033 года",
    ("ar", 1, 2): "منظمة واحدة من بلد واحد وفردان، حتى 1 تشرين الثاني/نوفمبر 2033",
    ("ar", 2, 1): "منظمتان من بلدين وفرد واحد، حتى 1 تشرين الثاني/نوفمبر 2033",
    ("ar", 3, 3): "3 منظمات من 3 بلدان و3 أفراد، حتى 1 تشرين الثاني/نوفمبر 2033",
    ("zh", 2, 1): "来自2个国家的2个组织和1名个人（截至2033年11月1日）",
}
COUNTRIES = ("KEN", "FRA", "ESP", "RUS", "JOR")


@pytest.mark.parametrize("code", FORMS)
def test_a_number_takes_the_form_that_its_language_has_for_it(code: str) -> None:
    found = {number: plural(number, language(code)) for number in FORMS[code]}
    assert found == FORMS[code]


@pytest.mark.parametrize(("code", "groups", "people"), LINES)
def test_the_line_that_counts_is_a_phrase_of_its_language(
    code: str, groups: int, people: int
) -> None:
    assert counted(code, groups, people) == LINES[code, groups, people]


def test_a_region_and_no_country_at_all_are_no_countries() -> None:
    ledger = entry(0, "organisation", "001") + entry(1, "organisation", "KEN")
    assert line("en", ledger).startswith("2 organizations from 1 country,")
    assert line("en", entry(0, "network", "002")).startswith("1 organization, as of")


def test_two_endorsers_of_one_country_are_of_one_country() -> None:
    ledger = entry(0, "organisation", "KEN") + entry(1, "network", "KEN")
    assert line("en", ledger).startswith("2 organizations from 1 country,")


@pytest.mark.parametrize(
    ("code", "said"), [("en", "5,120"), ("fr", "5\u00a0120"), ("ru", "5120")]
)
def test_large_numbers_are_parted_as_the_language_has_it(code: str, said: str) -> None:
    one = language(code)
    assert numbered(one.signing.organisations, 5120, one).startswith(said)


def counted(code: str, groups: int, people: int) -> str:
    kinds = ["organisation"] * groups + ["individual"] * people
    origins = [*COUNTRIES[:groups], *COUNTRIES[:people]]
    pairs = zip(kinds, origins, strict=True)
    return line(code, "".join(entry(n, *pair) for n, pair in enumerate(pairs)))


def line(code: str, ledger: str) -> str:
    draft = Draft(TITLE + listed("operative", ["Alpha"]), code,
                  ledger=f"endorsers:\n{ledger}")  # fmt: skip
    made = draft.materials()
    layout = replace(made.listing.layout, counted_from=1)
    listing = replace(made.listing, layout=layout)
    document = value(compose(replace(made, listing=listing)))
    notes = [one for one in document.blocks if one.style == "endorsers_note"]
    return printed(notes[0]).replace("⟦", "").replace("⟧", "").replace("~", " ")


def entry(number: int, kind: str, country: str) -> str:
    return (
        f"  - {{id: e-{number}, kind: {kind}, name: Name {number}, "
        f'country: "{country}", state: confirmed, '
        "consent: {publish: yes, on: 2031-01-01, ref: r-1}}\n"
    )
