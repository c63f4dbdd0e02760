"""What adref keeps of an original so that it can show what has changed since."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Originals:
    """The words of units by their fingerprints, and whole texts that somebody signed.

    A text is by its own fingerprint those of its units, by their names and in order.
    """

    words: Mapping[str, str] = field(default_factory=dict[str, str])
    texts: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )
