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
    organisations: str
    individuals: str
    contact: str
    annex: str
    united_nations: str
    draft_resolution: str
    page: str
    working_copy: str
    notes: str


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
