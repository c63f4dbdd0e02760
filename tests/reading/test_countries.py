"""Countries and regions as they are in styles/countries.yaml."""

import re
from collections import Counter

from composed import CODES
from rules import geography

COUNTRIES = geography().countries
REGIONS = {region.m49: region for region in geography().regions}


def test_all_members_and_both_observers_are_there() -> None:
    observers = {country.code for country in COUNTRIES if country.observer}
    assert observers == {"PSE", "VAT"}
    assert len(COUNTRIES) - len(observers) == 193


def test_every_code_is_well_formed_and_one_countrys_own() -> None:
    for pattern, codes in (
        ("[A-Z]{3}", [country.code for country in COUNTRIES]),
        ("[A-Z]{2}", [country.alpha2 for country in COUNTRIES]),
        ("[0-9]{3}", [country.m49 for country in COUNTRIES]),
    ):
        assert [code for code in codes if not re.fullmatch(pattern, code)] == []
        assert [code for code, times in Counter(codes).items() if times > 1] == []


def test_every_country_and_region_has_a_name_in_each_language() -> None:
    named = [one.names for one in (*COUNTRIES, *REGIONS.values())]
    assert [names for names in named if tuple(names) != CODES] == []


def test_no_two_countries_have_the_same_name() -> None:
    for code in CODES:
        names = Counter(country.names[code] for country in COUNTRIES)
        assert [name for name, times in names.items() if times > 1] == []


def test_every_country_lies_in_a_region_and_that_in_a_continent() -> None:
    for country in COUNTRIES:
        region = REGIONS[country.region]
        while region.within:
            region = REGIONS[region.within]
        assert region.m49 in {"002", "009", "019", "142", "150"}


def test_no_name_has_what_the_lists_of_the_world_put_beside_it() -> None:
    loose = re.compile(r"\((?:the|l[ae]s?|l’|el|los)\)|\*| {2}|(?<!\w)- \)|_| $|^ ")
    names = [name for country in COUNTRIES for name in country.names.values()]
    assert [name for name in names if loose.search(name)] == []


def test_no_name_to_avoid_is_the_name_to_write() -> None:
    for country in COUNTRIES:
        for lists in (country.avoid, country.short):
            for code, names in lists.items():
                bare = {name.replace("|", "") for name in names}
                assert country.names[code] not in bare
