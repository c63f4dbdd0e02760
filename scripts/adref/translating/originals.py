"""The original words behind fingerprints, so that what changed can be shown."""

from collections.abc import Iterable, Mapping
from itertools import chain

from adref.model.finding import Finding
from adref.model.place import Place
from adref.model.text import Passage, Translation
from adref.translating.fingerprint import fingerprint


def wording(originals: Mapping[str, Passage]) -> dict[str, str]:
    """The words of the original as it stands, by their fingerprints."""
    return {fingerprint(one.text): one.text for one in originals.values()}


def cited(translations: Iterable[Translation]) -> set[str]:
    """Every fingerprint that a translation cites."""
    units = chain.from_iterable(one.units.values() for one in translations)
    return {unit.of for unit in units}


def kept(
    stored: Mapping[str, str],
    originals: Mapping[str, Passage],
    wanted: Iterable[str],
) -> dict[str, str]:
    """What is stored, and of the original as it stands what is wanted as well."""
    now = wording(originals)
    return {**stored, **{of: now[of] for of in wanted if of in now}}


def untrue(stored: Mapping[str, str], file: str) -> tuple[Finding, ...]:
    """Words whose fingerprint is another than the one they are stored under."""
    return tuple(
        Finding(
            Place(file),
            "original",
            f'the words under "{of}" are not those it stands for; take them out, or '
            "take back what was changed in this file",
        )
        for of, text in stored.items()
        if fingerprint(text) != of
    )
