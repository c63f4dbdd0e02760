"""Who signs on."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from adref.model.place import Place


class EndorserKind(StrEnum):
    """An organisation or network, or a person in personal capacity."""

    ORGANISATION = "organisation"
    INDIVIDUAL = "individual"


class Consent(StrEnum):
    """Whether an endorser may be printed."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Endorser:
    """One entry of the ledger; `names` holds only names the endorser supplied."""

    id: str
    kind: EndorserKind
    name: str
    names: Mapping[str, str]
    sort: str
    state: Consent
    place: Place
