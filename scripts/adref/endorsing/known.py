"""What a review goes by."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from adref.endorsing.countries import Atlas
from adref.endorsing.flaws import Flaws
from adref.endorsing.folding import folded, normal
from adref.endorsing.names import Names
from adref.model.decisions import Decisions
from adref.model.endorser import Endorser, EndorserKind
from adref.model.term import Geography
from adref.model.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of places and words, ready to be looked up; made once.

    `answers` has our words for what is filled in, by column and folded text; `hosts`
    are domains that many share.
    """

    atlas: Atlas
    names: Names
    flaws: Flaws
    answers: Mapping[str, Mapping[str, str]]
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """The ledger as it is, what was decided, and what is known of names and places.

    Who signed after `cutoff` is late. `version` and `text` name what is being signed,
    either may be empty.
    """

    ledger: tuple[Endorser, ...]
    decisions: Decisions
    lexicon: Lexicon
    cutoff: datetime | None = None
    version: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Lore:
    """What is known, with entries by id and choices by what was filled in."""

    known: Known
    entries: Mapping[str, Endorser]
    spellings: Mapping[str, str]
    places: Mapping[str, str]
    kinds: Mapping[str, EndorserKind]

    @property
    def lexicon(self) -> Lexicon:
        """What is known of places and words."""
        return self.known.lexicon


def lexicon(geography: Geography, words: Vocabulary) -> Lexicon:
    """Places and words, ready to be looked up."""
    return Lexicon(
        Atlas(geography, words),
        Names(words),
        Flaws(words),
        {column: _answers(known) for column, known in words.answers.items()},
        words.hosts,
    )


def lore(known: Known) -> Lore:
    """Everything ready to be looked up."""
    decisions = known.decisions
    entries = {one.id: one for one in known.ledger}
    return Lore(
        known,
        entries,
        {one.said: one.name for one in decisions.spellings},
        {folded(one.said): one.country for one in decisions.countries},
        {
            normal(entries[one.endorser].name): one.kind
            for one in decisions.kinds
            if one.endorser in entries
        },
    )


def _answers(words: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    said = {folded(one): word for word, several in words.items() for one in several}
    return {**said, **{folded(word): word for word in words if word}}
