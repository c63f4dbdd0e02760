"""How far one language of a submission is, in units and in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from adref.model.markup import PieceKind, pieces
from adref.model.text import Passage, Standing, State, Translation, Unit
from adref.model.wording import length
from adref.translating.fingerprint import fingerprint
from adref.translating.standing import standing

Ask = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many units, and how many words they have in the original."""

    units: int
    words: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a language is.

    `tallies` by what is counted: total, current, stale, missing; of the current ones
    draft (by a machine or not finished), translated, reviewed, approved, and minor
    (made from an older original that still counts); waived, where a rule may be
    breached; left, to be done. `state` is the least trusted state, or None.
    """

    language: str
    tallies: Mapping[str, Tally]
    state: State | None


def progress(
    originals: Mapping[str, Passage], counted: Translation, written: Translation
) -> Progress:
    """The progress of a translation, `counted` with minor changes, and as `written`."""
    stands = {
        name: standing(original, counted.units.get(name))
        for name, original in originals.items()
    }
    done = {
        name: counted.units[name]
        for name, one in stands.items()
        if one is Standing.CURRENT
    }
    asks: dict[str, Ask] = {
        "total": lambda _: True,
        "current": done.__contains__,
        "stale": lambda name: stands[name] is Standing.STALE,
        "missing": lambda name: stands[name] is Standing.MISSING,
        "draft": lambda name: _in(done, name, State.MACHINE, State.DRAFT),
        "translated": lambda name: _in(done, name, State.TRANSLATED),
        "reviewed": lambda name: _in(done, name, State.REVIEWED),
        "approved": lambda name: _in(done, name, State.APPROVED),
        "minor": lambda name: (
            name in done and written.units[name].of != fingerprint(originals[name].text)
        ),
        "waived": {waiver.unit for waiver in written.waivers}.__contains__,
        "left": lambda name: name not in done,
    }
    states = [unit.state for unit in done.values()]
    return Progress(
        written.language,
        {name: _tally(originals, ask) for name, ask in asks.items()},
        min(states, key=list(State).index) if states else None,
    )


def whole(originals: Mapping[str, Passage]) -> Tally:
    """All units of the original."""
    return _tally(originals, lambda _: True)


def _in(done: Mapping[str, Unit], name: str, *states: State) -> bool:
    return name in done and done[name].state in states


def _tally(originals: Mapping[str, Passage], ask: Ask) -> Tally:
    found = [passage for name, passage in originals.items() if ask(name)]
    return Tally(len(found), sum(_words(passage.text) for passage in found))


def _words(text: str) -> int:
    """How many words a translator reads; placeholders are none."""
    said = (one.text for one in pieces(text) if one.kind is PieceKind.WORDS)
    return length("".join(said))
