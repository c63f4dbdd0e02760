"""The original words behind fingerprints, so that what changed can be shown."""

from collections.abc import Iterable, Mapping
from itertools import chain

from adref.model.finding import Finding
from adref.model.place import Place
from adref.model.text import Passage, Translation
from adref.reading.personal import reached_by
from adref.translating.fingerprint import fingerprint
from adref.translating.signing import text_fingerprint


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
    """What is stored, and of the original as it stands what is wanted as well.

    Words that say how an office is reached stay in submission.yaml alone.
    """
    now = {of: text for of, text in wording(originals).items() if not reached_by(text)}
    return {**stored, **{of: now[of] for of in wanted if of in now}}


def untrue(stored: Mapping[str, str], file: str) -> tuple[Finding, ...]:
    """Words whose fingerprint is another than the one they are stored under."""
    wrong = (of for of, text in stored.items() if fingerprint(text) != of)
    return tuple(_untrue("words", of, file) for of in wrong)


def untrue_texts(
    texts: Mapping[str, Mapping[str, str]], file: str
) -> tuple[Finding, ...]:
    """Texts whose fingerprint is another than the one they are stored under."""
    wrong = (of for of, units in texts.items() if text_fingerprint(units) != of)
    return tuple(_untrue("units", of, file) for of in wrong)


def _untrue(what: str, of: str, file: str) -> Finding:
    return Finding(
        Place(file),
        "original",
        f'the {what} under "{of}" are not those it stands for; take them out, or '
        "take back what was changed in this file",
    )
