"""Countries recognised from what people type, in any of the six languages and others.

Only what leaves no doubt has a code. Whatever is a choice is left to a person.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from adref.endorsing.folding import folded, forms
from adref.endorsing.slips import double_slips, slips
from adref.model.decisions import NOWHERE
from adref.model.review import Ask
from adref.model.term import Country, Geography
from adref.model.vocabulary import Meant, Vocabulary

BRACKETS = re.compile(r"(.+?)\s*[(（](.+)[)）]\s*")
APART = re.compile(r"\s*[,;/|+&、，；]\s*|\s+[-–—]\s+|\n")
ALPHA = re.compile(r"[A-Z]{2,3}")
FEWEST = 4
"""Letters of a name in which a slip of typing is looked for."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The code that was certainly meant, or what to ask and what may be meant."""

    code: str = ""
    ask: Ask | None = None
    options: tuple[str, ...] = ()

    @property
    def suggestion(self) -> str:
        """The one code that was probably meant, or ""."""
        sure = self.ask in {Ask.COUNTRY_SLIP, Ask.COUNTRY_WITHIN}
        return self.options[0] if sure and len(self.options) == 1 else ""


@dataclass(slots=True)
class Atlas:
    """Knows countries and regions by what they are called."""

    geography: Geography
    words: Vocabulary
    _seen: dict[str, Recognised] = field(default_factory=dict[str, Recognised])
    _names: Mapping[str, frozenset[str]] = field(init=False)
    _several: Mapping[str, tuple[str, ...]] = field(init=False)
    _parts: Mapping[str, tuple[str, ...]] = field(init=False)
    _slips: Mapping[str, frozenset[str]] = field(init=False)
    _regions: frozenset[str] = field(init=False)
    _anywhere: frozenset[str] = field(init=False)
    _untold: tuple[str, ...] = field(init=False)
    _codes: Mapping[str, str] = field(init=False)
    _articles: frozenset[str] = field(init=False)
    _forms: Mapping[str, str] = field(init=False)
    _joints: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        """Gather all names, and what slips of typing make of them."""
        self._articles = frozenset(self.words.articles)
        self._forms = forms(self.words)
        self._regions = frozenset(one.m49 for one in self.geography.regions)
        self._codes = dict(_codes(self.geography.countries))
        self._names = _gathered(self._named())
        self._several = self._table(self.words.ambiguous)
        self._parts = self._table(self.words.parts)
        self._anywhere = frozenset(map(self.plain, self.words.anywhere))
        self._untold = tuple(map(self.plain, self.words.open_questions))
        joints = "|".join(map(re.escape, self.words.joints))
        self._joints = re.compile(rf"\s+(?:{joints})\s+")
        self._slips = _gathered(
            (left, codes)
            for name, codes in self._names.items()
            if len(name) >= FEWEST
            for left in double_slips(name)
        )

    def recognised(self, said: str) -> Recognised:
        """What is meant by what was typed."""
        if said not in self._seen:
            self._seen[said] = self._found(said.strip())
        return self._seen[said]

    def knows(self, code: str) -> bool:
        """Whether this is a code of a country or region, or says that none is meant."""
        return code in self._codes or code in self._regions or code == NOWHERE

    def name(self, code: str, language: str = "en") -> str:
        """What a code stands for."""
        places = chain(self.geography.countries, self.geography.regions)
        named = (one.names.get(language, "") for one in places if _code(one) == code)
        return next(named, "")

    def is_region(self, code: str) -> bool:
        """Whether a code is that of a region."""
        return code in self._regions

    def plain(self, said: str) -> str:
        """A name without case, accents, marks and articles, words in one form."""
        words = [self._forms.get(word, word) for word in folded(said).split()]
        bare = [word for word in words if word not in self._articles]
        return " ".join(bare or words)

    def _found(self, said: str) -> Recognised:
        plain = self.plain(said)
        if not plain:
            return Recognised(ask=Ask.COUNTRY)
        if any(f" {one} " in f" {plain} " or one in said for one in self._untold):
            return Recognised(ask=Ask.COUNTRY_UNKNOWN)
        if plain in self._several:
            return Recognised(ask=Ask.COUNTRY_SEVERAL, options=self._several[plain])
        return self._whole(said, plain) or self._pieced(said) or self._slipped(plain)

    def _whole(self, said: str, plain: str) -> Recognised | None:
        """What is meant where all of it is one name that is known."""
        if code := self._sure(said, plain):
            is_region = code in self._regions
            return (
                Recognised(code, Ask.REGION, (code,)) if is_region else Recognised(code)
            )
        if plain in self._anywhere:
            return Recognised(ask=Ask.COUNTRY_ANYWHERE)
        if plain in self._parts:
            return Recognised(ask=Ask.COUNTRY_WITHIN, options=self._parts[plain])
        return None

    def _sure(self, said: str, plain: str) -> str:
        """The only code that was typed or is called so, or ""."""
        if ALPHA.fullmatch(said) and said in self._codes:
            return self._codes[said]
        if said in self._regions:
            return said
        known = self._names.get(plain, frozenset())
        return next(iter(known)) if len(known) == 1 else ""

    def _pieced(self, said: str) -> Recognised | None:
        """What the parts of a text mean that names several places."""
        for parts in (APART.split(said), self._joints.split(f" {said.casefold()} ")):
            if len(parts) > 1 and (codes := self._of_parts(parts)):
                ask = Ask.COUNTRY_SEVERAL if len(codes) > 1 else Ask.COUNTRY_WITHIN
                return Recognised(ask=ask, options=codes)
        return None

    def _of_parts(self, parts: Iterable[str]) -> tuple[str, ...]:
        found = (self._meant(part.strip()) for part in parts)
        return tuple(dict.fromkeys(code for codes in found for code in codes))

    def _meant(self, part: str) -> tuple[str, ...]:
        plain = self.plain(part)
        if code := self._sure(part, plain):
            return (code,)
        return self._several.get(plain) or self._parts.get(plain) or ()

    def _slipped(self, plain: str) -> Recognised:
        """The countries whose names are near what was typed."""
        if plain.upper() in self._codes:
            options = (self._codes[plain.upper()],)
            return Recognised(ask=Ask.COUNTRY_SLIP, options=options)
        for kinds in (slips, double_slips):
            near = {one for left in kinds(plain) for one in self._slips.get(left, ())}
            if near and len(plain) >= FEWEST:
                ask = Ask.COUNTRY_SLIP if len(near) == 1 else Ask.COUNTRY_SEVERAL
                return Recognised(ask=ask, options=tuple(sorted(near)))
        return Recognised(ask=Ask.COUNTRY_UNKNOWN)

    def _named(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Every name in every form, and the code it stands for."""
        for country in self.geography.countries:
            for name in _called(country):
                yield self.plain(name), frozenset({country.code})
        for region in self.geography.regions:
            for name in region.names.values():
                yield self.plain(name), frozenset({region.m49})
        for one in self.words.aliases:
            for name in one.said:
                yield self.plain(name), frozenset(one.codes)

    def _table(self, known: Iterable[Meant]) -> dict[str, tuple[str, ...]]:
        return {self.plain(name): one.codes for one in known for name in one.said}


def _code(place: object) -> str:
    return str(getattr(place, "code", "") or getattr(place, "m49", ""))


def _codes(countries: Iterable[Country]) -> Iterator[tuple[str, str]]:
    for country in countries:
        yield country.code, country.code
        yield country.alpha2, country.code


def _called(country: Country) -> Iterator[str]:
    """All names of a country, those in brackets also the other way round."""
    several = (country.accepted, country.avoid, country.short)
    more = (name for names in several for some in names.values() for name in some)
    for name in chain(country.names.values(), more):
        yield name.replace("|", "")
        if inverted := BRACKETS.fullmatch(name):
            yield f"{inverted[2]} {inverted[1]}"


def _gathered(
    named: Iterable[tuple[str, frozenset[str]]],
) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, codes in named:
        found[name] = found.get(name, frozenset()) | codes
    return found
