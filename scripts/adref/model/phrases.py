"""What adref says to a translator, in the translator's language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExchangePhrases:
    """The words around a translation that is sent out.

    `batch`, `deadline`, `translator`, `agreed`, `terms`, `footnote`, `after`,
    `heading` and `annex` take words at `{}`; `task` says what is to be done, by the
    standing of a unit; `units` names the form's own passages, by their keys; `uses`
    says how agreed language is followed.
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
    annex: str
    footnote: str
    after: str
    agreed: str
    uses: Mapping[str, str]
    terms: str
