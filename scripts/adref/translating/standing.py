"""How each unit of a translation stands to its original."""

from collections import Counter

from adref.model.finding import Finding
from adref.model.markup import Piece, PieceKind, pieces
from adref.model.nearest import meant
from adref.model.place import Place
from adref.model.spoken import Coverage
from adref.model.text import Passage, Standing, State, Translation, Unit
from adref.translating.fingerprint import fingerprint

LOST = "is in the original and not here; put it where this language wants it"
ADDED = "stands here more often than in the original; take it out"


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
        for finding in _unlike(original, translation.units[name].text)
    )


def _unlike(original: Passage, translated: Passage) -> list[Finding]:
    wanted, given = _placeholders(original), _placeholders(translated)
    return [
        *(
            Finding(translated.place, "placeholder", f"{token} {LOST}")
            for token in sorted(wanted - given)
        ),
        *(
            Finding(_last(translated, token), "placeholder", f"{token} {ADDED}")
            for token in sorted(given - wanted)
        ),
    ]


def _placeholders(passage: Passage) -> Counter[str]:
    return Counter(
        token(piece)
        for piece in pieces(passage.text)
        if piece.kind is not PieceKind.WORDS
    )


def token(piece: Piece) -> str:
    """A placeholder as it is written."""
    return f"{{{piece.kind}:{piece.text}}}"


def _last(passage: Passage, written: str) -> Place:
    return passage.place_at(passage.text.rfind(written))
