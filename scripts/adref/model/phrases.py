"""What adref itself says, in each language: in a document, and to a translator."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What the form itself says; `{}` takes the submission's words."""

    submitted_by: str
    base: str
    original: str
    unofficial_translation: str
    states: Mapping[str, str]
    stale: str
    missing: str
    in_original: str
    open_errors: str
    endorsers: str
    contact: str
    annex: str
    united_nations: str
    draft_resolution: str
    page: str
    working_copy: str
    notes: str


@dataclass(frozen=True, slots=True)
class SigningPhrases:
    """The words around a list of those who sign on.

    `organisations`, `individuals`, `countries` and `others` take a number at `{}`, by
    the language's plural forms; `origin`, `both` and `as_of` have names in their
    braces; `thousands` stands between the digits of large numbers. `joint` stands
    between a name and what is told of it, `aside` around the country, `separator`
    between names of a running paragraph and `end` after them.
    """

    organisations: Mapping[str, str]
    individuals: Mapping[str, str]
    countries: Mapping[str, str]
    others: Mapping[str, str]
    origin: str
    both: str
    as_of: str
    thousands: str
    joint: str
    aside: str
    separator: str
    end: str
    identification: str
    shared: str
    list: str
    headings: Mapping[str, str]
    statuses: Mapping[str, str]
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ExchangePhrases:
    """The words around a translation that is sent out.

    `batch`, `deadline`, `translator`, `agreed`, `terms`, `footnote` and `after` take
    words at `{}`; `task` says what is to be done, by the
    standing of a unit; `units` names the form's own passages, by their keys; `uses`
    says how agreed language is followed; `removed` and `added` are samples of how words
    of an original that has changed are set.
    """

    instruction: str
    tokens: str
    batch: str
    deadline: str
    translator: str
    id: str
    notes: str
    task: Mapping[str, str]
    units: Mapping[str, str]
    note: str
    heading: str
    paragraph: str
    annex: str
    footnote: str
    after: str
    agreed: str
    uses: Mapping[str, str]
    terms: str
    removed: str
    added: str
