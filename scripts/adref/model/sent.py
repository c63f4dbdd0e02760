"""What has been sent to translators, and what is still out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from adref.model.exchange import Channel
from adref.model.place import Place


@dataclass(frozen=True, slots=True)
class SentUnit:
    """The fingerprints of the original that went out, and of the translation or ""."""

    of: str
    target: str


@dataclass(frozen=True, slots=True)
class SentBatch:
    """One batch that went out; `back` is the day its answers were taken in."""

    batch: str
    language: str
    channel: Channel
    on: date
    translator: str
    deadline: date | None
    back: date | None
    units: Mapping[str, SentUnit]
    place: Place
