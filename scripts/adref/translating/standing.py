"""How each unit of a translation stands to its original."""

from collections import Counter

from adref.model import placeholders
from adref.model.finding import Finding
from adref.model.nearest import meant
from adref.model.spoken import Coverage
from adref.model.text import Passage, Standing, State, Translation, Unit
from adref.translating.fingerprint import fingerprint


def standing(original: Passage, unit: Unit | None) -> Standing:
    """Whether a translated unit still says what the original says."""
    if unit is None:
        return Standing.MISSING
    if unit.of != fingerprint(original.text):
        return Standing.STALE
    return Standing.CURRENT


def coverage(originals: dict[str, Passage], translation: Translation) -> Coverage:
    """The standing of all units of one translation, counted."""
    standings = {
        name: standing(passage, translation.units.get(name))
        for name, passage in originals.items()
    }
    count = Counter(standings.values())
    states = [
        translation.units[name].state
        for name, stands in standings.items()
        if stands is Standing.CURRENT
    ]
    return Coverage(
        translation.language,
        count[Standing.CURRENT],
        count[Standing.STALE],
        count[Standing.MISSING],
        min(states, key=list(State).index) if states else None,
    )


def strangers(
    originals: dict[str, Passage], translation: Translation
) -> tuple[Finding, ...]:
    """Units of a translation that the original does not have."""
    return tuple(
        Finding(
            place, "unit", f'the original has no "{name}"; {meant(name, originals)}'
        )
        for name, place in translation.places.items()
        if name not in originals
    )


def unlike(
    originals: dict[str, Passage], translation: Translation
) -> tuple[Finding, ...]:
    """Current units whose placeholders are not those of the original, in any order."""
    return tuple(
        finding
        for name, original in originals.items()
        if standing(original, translation.units.get(name)) is Standing.CURRENT
        for finding in _unlike(name, original, translation.units[name].text)
    )


def _unlike(name: str, original: Passage, translated: Passage) -> list[Finding]:
    """What the rule of the same id tells too; here it keeps a language unmade."""
    return [
        Finding(
            translated.place_at(odd.start),
            "placeholder",
            f"{odd.token} {odd.wrong}",
            unit=name,
        )
        for odd in placeholders.unlike(original.text, translated.text)
    ]
