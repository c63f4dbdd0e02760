"""The words by which adref understands what people fill into a sign-on form."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meant:
    """Words for a place, and the codes of all places that may be meant."""

    said: tuple[str, ...]
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of many languages, in any case and with or without accents.

    `aliases` are names of countries that are in no table, one code each; `ambiguous`
    names that may mean several; `parts` parts of a country, which are asked about;
    `open_questions` places of which nothing is proposed; `anywhere` words for no
    country in particular; `joints` words between two countries; `articles` and `small`
    words that do not tell names apart, nor do `legal_forms`; `spellings` lists forms
    of one word. `organisation_words` tell an organisation, `honorifics` and
    `given_names` a person; `streets` a postal address. `hosts` are domains that many
    share; `answers` words for the closed sets of the ledger, by column and word.
    """

    aliases: tuple[Meant, ...]
    ambiguous: tuple[Meant, ...]
    parts: tuple[Meant, ...]
    open_questions: tuple[str, ...]
    anywhere: tuple[str, ...]
    joints: tuple[str, ...]
    articles: tuple[str, ...]
    small: tuple[str, ...]
    legal_forms: tuple[str, ...]
    spellings: tuple[tuple[str, ...], ...]
    organisation_words: tuple[str, ...]
    honorifics: tuple[str, ...]
    given_names: tuple[str, ...]
    streets: tuple[str, ...]
    hosts: tuple[str, ...]
    answers: Mapping[str, Mapping[str, tuple[str, ...]]]
