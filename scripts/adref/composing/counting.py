"""How many sign on, from how many countries, in the grammar of a language."""

import re
from collections.abc import Mapping, Sequence

from adref.composing.atlas import Atlas
from adref.model.endorser import Endorser, EndorserKind
from adref.model.language import Language

OTHER = "other"
"""The form of all numbers that have none of their own."""


def numbered(forms: Mapping[str, str], number: int, language: Language) -> str:
    """A number with its noun, in the form that the number wants."""
    form = forms.get(plural(number, language), forms[OTHER])
    return form.format(f"{number:,}".replace(",", language.signing.thousands))


def plural(number: int, language: Language) -> str:
    """The first of the language's plural forms whose pattern the digits match."""
    fitting = (
        form
        for form, digits in language.plurals.items()
        if re.fullmatch(digits, str(number))
    )
    return next(fitting, OTHER)


def counted(endorsers: Sequence[Endorser], known: Atlas, language: Language) -> str:
    """Organisations with their countries, and individuals: who there is of them.

    Countries are those of the organisations, or of the individuals where there is no
    organisation; a region is no country.
    """
    people = [one for one in endorsers if one.kind is EndorserKind.INDIVIDUAL]
    groups = [one for one in endorsers if one.kind is not EndorserKind.INDIVIDUAL]
    words = language.signing
    parts = [
        numbered(forms, len(some), language)
        for some, forms in ((groups, words.organisations), (people, words.individuals))
        if some
    ]
    parts[0] = _from(parts[0], countries(groups or people, known), language)
    if len(parts) == 1:
        return parts[0]
    return words.both.format(first=parts[0], second=parts[1])


def countries(endorsers: Sequence[Endorser], known: Atlas) -> int:
    """In how many different countries they are."""
    return len(known.countries & {one.country for one in endorsers})


def _from(who: str, count: int, language: Language) -> str:
    if not count:
        return who
    words = language.signing
    return words.origin.format(
        who=who, countries=numbered(words.countries, count, language)
    )
