"""How deep a labelled paragraph stands, where its label can be read in two ways."""

from collections.abc import Sequence
from dataclasses import dataclass

from adref.importing.labels import BULLET, Label, Reading

DEEPEST = 4
"""Levels of subparagraphs that a text can have."""

LETTERS = {"latin", "cyrillic"}
"""Series that people mix in one list: some letters look the same."""


@dataclass(frozen=True, slots=True)
class Step:
    """Where a label stands: the level, from 1, how it was read, and whether surely."""

    depth: int
    reading: Reading
    sure: bool = True


class Lists:
    """The lists that are open below one paragraph, the outermost first."""

    def __init__(self) -> None:
        self._open: list[Reading] = []

    def clear(self) -> None:
        """Begin anew: another paragraph has begun."""
        self._open.clear()

    def __bool__(self) -> bool:
        return bool(self._open)

    @property
    def depth(self) -> int:
        """How many lists are open."""
        return len(self._open)

    def step(self, label: Label, following: Sequence[Label]) -> Step:
        """The level of a label; `following` are the labels after it, in order."""
        chosen = self._chosen(label, following)
        depth = min(chosen.depth, DEEPEST)
        self._open = [*self._open[: depth - 1], chosen.reading]
        sure = chosen.sure and chosen.depth == depth
        return Step(depth, chosen.reading, sure)

    def _chosen(self, label: Label, following: Sequence[Label]) -> Step:
        goes_on, opens = self._next(label), self._opening(label)
        if goes_on and opens and goes_on.reading != opens.reading:
            return _by_sequel(goes_on, opens, following)
        return goes_on or opens or self._gap(label) or self._anyhow(label)

    def _next(self, label: Label) -> Step | None:
        """The innermost list that the label goes on, without a gap."""
        for depth, open_ in reversed(list(enumerate(self._open, start=1))):
            reading = label.reading(open_.series, open_.form)
            reading = reading or _mixed(label, open_)
            if reading and _follows(reading, open_, label):
                return Step(depth, reading)
        return None

    def _opening(self, label: Label) -> Step | None:
        for reading in reversed(label.readings):  # (i) opens Roman numerals
            if reading.value <= 1:
                return Step(self.depth + 1, reading)
        return None

    def _gap(self, label: Label) -> Step | None:
        for depth, open_ in reversed(list(enumerate(self._open, start=1))):
            reading = label.reading(open_.series, open_.form)
            if reading and reading.value > open_.value:
                return Step(depth, reading)
        return None

    def _anyhow(self, label: Label) -> Step:
        """A list that does not begin at its beginning."""
        same = [depth for depth, open_ in enumerate(self._open, start=1)
                if label.reading(open_.series, open_.form)]  # fmt: skip
        return Step(same[-1] if same else self.depth + 1, label.readings[0], sure=False)


def _mixed(label: Label, open_: Reading) -> Reading | None:
    """The reading of a Cyrillic letter in a list with Latin ones, or the reverse."""
    if open_.series not in LETTERS:
        return None
    return next(
        (
            one
            for one in label.readings
            if one.series in LETTERS and one.form == open_.form
        ),
        None,
    )


def _follows(reading: Reading, open_: Reading, label: Label) -> bool:
    if reading.series == BULLET:
        return True
    return reading.value == open_.value + (0 if label.suffix else 1)


def _by_sequel(goes_on: Step, opens: Step, following: Sequence[Label]) -> Step:
    """What the labels after it say: (ii) makes (i) a numeral, (j) a letter."""
    for label in following:
        for step, other in ((opens, goes_on), (goes_on, opens)):
            after = label.reading(step.reading.series, step.reading.form)
            if after and after.value == step.reading.value + 1 and not _either(
                label, other
            ):  # fmt: skip
                return step
    return Step(goes_on.depth, goes_on.reading, sure=False)


def _either(label: Label, other: Step) -> bool:
    after = label.reading(other.reading.series, other.reading.form)
    return after is not None and after.value == other.reading.value + 1
