"""Terms for a translator: all that both languages have, and those of one text."""

from collections.abc import Sequence
from dataclasses import dataclass

from adref.checking.inflection import Inflection
from adref.checking.kinds.terms import Terms
from adref.checking.mentions import mentioned, paired
from adref.desk.rulebook import whole_rule
from adref.desk.shelf import Shelf
from adref.model.exchange import TermPair
from adref.model.term import Term

RULE = "terms"
"""The rule that knows how words change in each language."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """Terms with their names in both languages, as `original` has them."""

    pairs: Sequence[tuple[Term, TermPair]]
    original: str
    how: Inflection

    @property
    def all(self) -> tuple[TermPair, ...]:
        """All terms."""
        return tuple(pair for _, pair in self.pairs)

    def of(self, text: str) -> tuple[TermPair, ...]:
        """The terms that stand in a text of the original."""
        return mentioned(text, self.pairs, self.original, self.how)


def glossary(original: str, language: str, shelf: Shelf) -> Glossary | None:
    """The terms that both languages have, or None; the shelf then knows why."""
    rule = whole_rule(RULE, shelf)
    covered = rule and rule.languages.get(original)
    settings = covered and covered.settings
    if not isinstance(settings, Terms):
        return None
    pairs = paired(shelf.terms(), original, language)
    return Glossary(pairs, original, settings.inflection[original])
