"""What countries and regions are called in one language, and where they lie."""

from collections.abc import Mapping
from dataclasses import dataclass

from adref.model.language import Language
from adref.model.term import Geography

WORLD = "001"
"""The code of M49 for what works everywhere."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """Names by code; `above` is the region that a country or a region lies in.

    `world` and `nowhere` are what stands for a name where there is none.
    """

    names: Mapping[str, str]
    above: Mapping[str, str]
    countries: frozenset[str]
    world: str
    nowhere: str

    def name(self, code: str) -> str:
        """What a country or a region is called, or what stands for it."""
        return self.world if code == WORLD else self.names.get(code, self.nowhere)

    def told(self, code: str) -> str:
        """The same behind an endorser's name, where nothing stands for no country."""
        return self.name(code) if code == WORLD else self.names.get(code, "")

    def region(self, code: str) -> str:
        """The code of the largest region that a country or a region lies in."""
        while code in self.above:
            code = self.above[code]
        return code


def atlas(geography: Geography, language: Language) -> Atlas:
    """The atlas of a language; a place without a name in it is left out."""
    names = {one.m49: one.names for one in geography.regions}
    names |= {one.code: one.names for one in geography.countries}
    above = {one.m49: one.within for one in geography.regions if one.within}
    above |= {one.code: one.region for one in geography.countries}
    headings = language.signing.headings
    return Atlas(
        names={
            code: known[language.code]
            for code, known in names.items()
            if language.code in known
        },
        above=above,
        countries=frozenset(one.code for one in geography.countries),
        world=headings["worldwide"],
        nowhere=headings["unsaid"],
    )
