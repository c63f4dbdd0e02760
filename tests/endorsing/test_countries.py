"""Countries as people type them: sure, asked about, or unknown."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.endorsing.countries import Atlas, Recognised
from adref.model.review import Ask
from adref.model.term import Country
from sign_ons import geography, vocabulary

ATLAS = Atlas(geography(), vocabulary())
CODES = {one.code for one in geography().countries}
REGIONS = {one.m49 for one in geography().regions}


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Kenya", "KEN"),
        ("KENYA", "KEN"),
        (" kenya ", "KEN"),
        ("KEN", "KEN"),
        ("KE", "KEN"),
        ("U.S.A.", "USA"),
        ("United States", "USA"),
        ("UK", "GBR"),
        ("Czech Republic", "CZE"),
        ("Turkey", "TUR"),
        ("Turkiye", "TUR"),
        ("Italia", "ITA"),
        ("Deutschland", "DEU"),
        ("Cote d’Ivoire", "CIV"),
        ("Ivory Coast", "CIV"),
        ("The Gambia", "GMB"),
        ("Gambia, The", "GMB"),
        ("St. Lucia", "LCA"),
        ("Korea (Republic of)", "KOR"),
        ("Republic of Korea", "KOR"),
        ("South Korea", "KOR"),
        ("韩国", "KOR"),
        ("Южная Корея", "KOR"),
        ("Democratic Republic of Congo", "COD"),
        ("Congo - Kinshasa", "COD"),
        ("Bosnia and Herzegovina", "BIH"),
        ("Trinidad & Tobago", "TTO"),
        ("Guinea-Bissau", "GNB"),
        ("Guinea", "GIN"),
        ("Georgia", "GEO"),
        ("Niger", "NER"),
        ("Россия", "RUS"),
        ("الجزائر", "DZA"),
        ("جزائر", "DZA"),
        ("中国", "CHN"),
        ("République démocratique du Congo", "COD"),
        ("Palestine", "PSE"),
        ("Vietnam", "VNM"),
    ],
)
def test_a_country_is_recognised_where_there_is_no_doubt(said: str, code: str) -> None:
    assert ATLAS.recognised(said) == Recognised(code)


@pytest.mark.parametrize("country", geography().countries, ids=lambda one: one.code)
def test_every_name_of_a_country_leads_to_it_or_is_asked_about(
    country: Country,
) -> None:
    found = [ATLAS.recognised(name) for name in country.names.values()]
    assert all(country.code in {one.code, *one.options} for one in found)


@pytest.mark.parametrize(
    ("said", "ask", "options"),
    [
        ("Argentina - Spain", Ask.COUNTRY_SEVERAL, ("ARG", "ESP")),
        ("Kenya and Uganda", Ask.COUNTRY_SEVERAL, ("KEN", "UGA")),
        ("Germany / France", Ask.COUNTRY_SEVERAL, ("DEU", "FRA")),
        ("Korea", Ask.COUNTRY_SEVERAL, ("KOR", "PRK")),
        ("Corée", Ask.COUNTRY_SEVERAL, ("KOR", "PRK")),
        ("Congo", Ask.COUNTRY_SEVERAL, ("COG", "COD")),
        ("Конго", Ask.COUNTRY_SEVERAL, ("COG", "COD")),
        ("Micronesia", Ask.COUNTRY_SEVERAL, ("FSM", "057")),
        ("Nigera", Ask.COUNTRY_SEVERAL, ("NER", "NGA")),
        ("Global", Ask.COUNTRY_ANYWHERE, ()),
        ("WORLDWIDE", Ask.COUNTRY_ANYWHERE, ()),
        ("全球", Ask.COUNTRY_ANYWHERE, ()),
        ("Unites States", Ask.COUNTRY_SLIP, ("USA",)),
        ("New Zealaand", Ask.COUNTRY_SLIP, ("NZL",)),
        ("Brazli", Ask.COUNTRY_SLIP, ("BRA",)),
        ("no", Ask.COUNTRY_SLIP, ("NOR",)),
        ("Scotland", Ask.COUNTRY_WITHIN, ("GBR",)),
        ("Nairobi, Kenya", Ask.COUNTRY_WITHIN, ("KEN",)),
        ("Kosovo", Ask.COUNTRY_UNKNOWN, ()),
        ("China (Taiwan)", Ask.COUNTRY_UNKNOWN, ()),
        ("Crimea, Russia", Ask.COUNTRY_UNKNOWN, ()),
        ("Atlantis", Ask.COUNTRY_UNKNOWN, ()),
        ("001", Ask.COUNTRY_UNKNOWN, ()),
        ("?", Ask.COUNTRY, ()),
    ],
)
def test_what_is_in_doubt_is_asked(
    said: str, ask: Ask, options: tuple[str, ...]
) -> None:
    assert ATLAS.recognised(said) == Recognised(ask=ask, options=options)


@pytest.mark.parametrize("said", ["Africa", "África", "Европа", "002", "Asie"])
def test_a_region_has_its_code_and_is_asked_about(said: str) -> None:
    found = ATLAS.recognised(said)
    assert found.code in REGIONS
    assert found.ask is Ask.REGION


def test_only_one_near_name_is_suggested() -> None:
    assert ATLAS.recognised("Unites States").suggestion == "USA"
    assert ATLAS.recognised("Nigera").suggestion == ""
    assert ATLAS.recognised("Argentina - Spain").suggestion == ""


@given(st.text(max_size=60))
def test_whatever_is_typed_there_is_a_code_of_the_table_or_a_question(
    said: str,
) -> None:
    found = ATLAS.recognised(said)
    assert found.code in CODES | REGIONS or found.ask is not None
    assert set(found.options) <= CODES | REGIONS


@given(
    st.sampled_from(geography().countries),
    st.sampled_from(["en", "fr", "es", "ru", "ar", "zh"]),
    st.sampled_from([str.upper, str.lower, str.title, str.swapcase]),
    st.sampled_from(["{}", " {} ", "{}.", "The {}", "\t{}\n"]),
)
def test_case_spaces_and_articles_do_not_count(
    country: Country, language: str, case: Callable[[str], str], form: str
) -> None:
    name = country.names[language]
    assert ATLAS.recognised(form.format(case(name))) == ATLAS.recognised(name)
