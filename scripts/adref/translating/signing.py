"""The text that somebody signed: which it was, and what has changed in it since.

It is the whole original without what is withdrawn, and without the line that says whom
to ask: a new telephone number is no new text.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from adref.model.endorser import Endorsed, Endorser, is_printed
from adref.model.submission import Identity, Notice, Submission
from adref.model.text import MinorChange, Text
from adref.translating.fingerprint import DIGITS, fingerprint
from adref.translating.minor import older
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn

UNSIGNED = frozenset({"contact"})

Texts = Mapping[str, Mapping[str, str]]
"""By the fingerprint of a text those of its units by their names, in their order."""


def signed_units(identity: Identity, text: Text) -> dict[str, str]:
    """The fingerprints of the units that one signs, in the order of the document."""
    return {
        name: fingerprint(passage.text)
        for name, passage in units(identity, without_withdrawn(text)).items()
        if name not in UNSIGNED
    }


def text_fingerprint(signed: Mapping[str, str]) -> str:
    """The fingerprint of a whole text: 8 digits over those of its units, in order."""
    said = "\n".join(signed.values())
    return hashlib.sha256(said.encode()).hexdigest()[:DIGITS]


@dataclass(frozen=True, slots=True)
class Change:
    """The names of units that say something else now, that are new, that are gone."""

    changed: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.removed)

    def __str__(self) -> str:
        said = (
            ("changed", self.changed),
            ("new", self.added),
            ("gone", self.removed),
        )
        return "; ".join(f"{what}: {', '.join(names)}" for what, names in said if names)


def difference(
    before: Mapping[str, str], now: Mapping[str, str], minor: Iterable[MinorChange]
) -> Change:
    """What a text says otherwise than before; a minor change is none, an order neither.

    Both by the names of their units.
    """
    minor = tuple(minor)
    both = [name for name in now if name in before]
    return Change(
        tuple(
            name
            for name in both
            if before[name] not in {now[name], *older(name, now[name], minor)}
        ),
        tuple(name for name in now if name not in before),
        tuple(name for name in before if name not in now),
    )


@dataclass(frozen=True, slots=True)
class Reconfirmation:
    """Who signed a text that says something else now: they have to confirm again.

    `change` is None where nobody has kept that text; `now` is the fingerprint of the
    text as it stands.
    """

    text: str
    now: str
    endorsers: tuple[Endorser, ...]
    change: Change | None

    def why(self) -> str:
        """What has changed, as half a sentence."""
        if self.change is None:
            return f"adref does not know the text {self.text} that was signed"
        return f"since then ({self.text}) {self.change}"


def reconfirmations(submission: Submission, texts: Texts) -> tuple[Reconfirmation, ...]:
    """Who has to confirm again, by the text that they signed, in the ledger's order.

    Only those who are printed; who says not what was signed is taken at their word.
    """
    now = signed_units(submission.identity, submission.text)
    known = {**texts, text_fingerprint(now): now}
    minor = submission.text.minor
    changes = {of: difference(one, now, minor) for of, one in known.items()}
    cutoff = submission.identity.signing.cutoff
    found: dict[str, list[Endorser]] = {}
    for one in submission.endorsers:
        if one.endorsed and one.endorsed.text and is_printed(one, cutoff):
            counting = _counting(one.endorsed, submission.identity.notices)
            if all(changes.get(text, True) for text in counting):
                found.setdefault(counting[-1], []).append(one)
    return tuple(
        Reconfirmation(text, text_fingerprint(now), tuple(ones), changes.get(text))
        for text, ones in found.items()
    )


def _counting(endorsed: Endorsed, notices: Iterable[Notice]) -> tuple[str, ...]:
    """The texts that count as signed: one's own, and that of the last notice since."""
    since = [one for one in notices if one.on >= endorsed.on.date()]
    last = (max(since, key=lambda one: one.on).text,) if since else ()
    return endorsed.text, *last
