"""Terms that a text has."""

import re
from collections.abc import Sequence

from adref.checking.inflection import Inflection, finder, list_of, shown
from adref.model.exchange import TermPair
from adref.model.term import Term


def mentioned(
    text: str, pairs: Sequence[tuple[Term, TermPair]], language: str, how: Inflection
) -> tuple[TermPair, ...]:
    """The terms whose first name in this language stands in the text."""
    names = tuple(term.names[language][:1] for term, _ in pairs)
    found = finder(names, how, re.IGNORECASE).finditer(text)
    return tuple(pairs[number][1] for number in sorted(set(map(list_of, found))))


def paired(
    terms: Sequence[Term], original: str, language: str
) -> list[tuple[Term, TermPair]]:
    """The terms that both languages have, as a person writes them."""
    return [
        (term, TermPair(shown(term.names[original][0]), _all(term, language)))
        for term in terms
        if term.names.get(original) and term.names.get(language)
    ]


def _all(term: Term, language: str) -> tuple[str, ...]:
    return tuple(shown(name) for name in term.names[language])
