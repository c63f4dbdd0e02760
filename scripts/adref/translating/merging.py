"""Answers of a file that came back, held against the translation as it is now.

A unit is known by its id alone. A blank or unfinished answer says nothing. Any other
vouches for the original in that file. Words that somebody changed here meanwhile, and
those of a newer original, are never replaced without being asked for by name.
"""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from adref.model import placeholders
from adref.model.exchange import Answer
from adref.model.markup import faults
from adref.model.nearest import meant
from adref.model.place import Place, Stop
from adref.model.sent import SentUnit
from adref.model.text import Passage, State, Translation, Unit
from adref.reading.personal import masked, reached_by
from adref.translating.answering import Row, Verdict
from adref.translating.fingerprint import fingerprint

SUGGESTED = "suggested for the original: {}"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Who answers for what came back, since when, and how far it then is."""

    by: str
    on: date
    state: State


@dataclass(frozen=True, slots=True)
class Present:
    """How things stand here.

    `counting` are the fingerprints that count for each unit, that of the original as
    it stands first; `known` the original words by fingerprint; `sent` what went out
    in the batch, None where nobody wrote it down. What is in `asked` is taken though
    it would be left.
    """

    originals: Mapping[str, Passage]
    counting: Mapping[str, tuple[str, ...]]
    known: Mapping[str, str]
    translation: Translation
    sent: Mapping[str, SentUnit] | None
    asked: Collection[str]


def merge(
    answers: tuple[Answer, ...], present: Present, receipt: Receipt
) -> tuple[Row, ...]:
    """A row for each unit that the answers speak of, in the order of the document."""
    order = {name: number for number, name in enumerate(present.originals)}

    def position(answer: Answer) -> tuple[int, str, Place | None]:
        nameless = None if answer.unit else answer.place
        return order.get(answer.unit, len(order)), answer.unit, nameless

    return tuple(
        _row(tuple(group), present, receipt)
        for _, group in groupby(sorted(answers, key=position), key=position)
    )


def _row(answers: tuple[Answer, ...], present: Present, receipt: Receipt) -> Row:
    stated = [one for one in answers if one.target and not one.open]
    begun = [one for one in answers if one.target]
    whole = next(iter(stated or begun or answers))
    answer = replace(
        whole,
        target=unicodedata.normalize("NFC", whole.target),
        remarks=tuple(dict.fromkeys(said for one in answers for said in one.remarks)),
    )
    if not answer.unit:
        return _left(answer, Verdict.UNKNOWN, "these words stand beside no unit")
    if answer.unit not in present.originals:
        return _stranger(answer, present)
    if len({(one.of, fingerprint(one.target)) for one in stated}) > 1:
        return _left(answer, Verdict.DOUBLED, "it stands there more than once, with "
                     "different words; leave one")  # fmt: skip
    return _Merging(answer, present, receipt).row()


def _stranger(answer: Answer, present: Present) -> Row:
    if _is_silent(answer):
        return _quiet(answer)
    near = meant(answer.unit, present.originals)
    return _left(answer, Verdict.UNKNOWN, f"the original has no such unit; {near}")


def _is_silent(answer: Answer) -> bool:
    return answer.open or not answer.target


def _quiet(answer: Answer) -> Row:
    """A row for no statement; there is no unit to keep a remark, so it is told."""
    return _left(answer, Verdict.OPEN if answer.target else Verdict.BLANK, "")


def _left(answer: Answer, verdict: Verdict, message: str) -> Row:
    """A row for what is not taken; what was remarked is told with it."""
    said = "; ".join(one for one in (message, *_remarks(answer)) if one)
    return Row(answer.unit, verdict, said, answer.target, None, answer.place)


def _remarks(answer: Answer) -> Iterator[str]:
    """What a translator remarked; sources have nobody's address."""
    yield from map(masked, answer.remarks)
    words, of = answer.original, answer.of
    if words and of and fingerprint(words) != of:
        yield masked(SUGGESTED.format(words))


@dataclass(frozen=True, slots=True)
class _Merging:
    """One answer about a unit that there is."""

    answer: Answer
    present: Present
    receipt: Receipt

    @property
    def now(self) -> Unit | None:
        return self.present.translation.units.get(self.answer.unit)

    @property
    def of(self) -> str:
        """The fingerprint of the original that the answer vouches for."""
        return self.answer.of or fingerprint(self.answer.original)

    @property
    def counting(self) -> tuple[str, ...]:
        return self.present.counting[self.answer.unit]

    def row(self) -> Row:
        if _is_silent(self.answer):
            return self._noted("only remarks came back") or _quiet(self.answer)
        asked = self.answer.unit in self.present.asked
        refused = self._unreadable() or ("" if asked else self._unfit())
        if refused:
            return _left(self.answer, Verdict.REFUSED, refused)
        if self.now and fingerprint(self.now.text.text) == fingerprint(
            self.answer.target
        ):
            return self._same_words(self.now)
        held_back = None if asked else self._held_back()
        return held_back or self._taken(
            Verdict.CHANGED if self.now else Verdict.NEW, ""
        )

    def _unreadable(self) -> str:
        """Why the words cannot be written down at all, or ""."""
        if not (self.answer.of or self.answer.original):
            return "the file does not say which original this is a translation of"
        for fault in faults(self.answer.target):
            return fault.message
        original = self.present.originals[self.answer.unit]
        if reached_by(self.answer.target) - reached_by(original.text):
            return "it says how somebody is reached; take that out"
        went = self._went()
        if (went and went.of != self.of) or self.of not in self.present.known:
            return (
                f"it cites an original, {self.of}, that was not sent for this unit; "
                "take the id of the row back to what it was"
            )
        return ""

    def _unfit(self) -> str:
        """Why the words are not taken unless they are asked for by name, or ""."""
        if other := self._another():
            return f'it translates what "{other}" says now; look where it belongs'
        original = self.present.known[self.of]
        odd = placeholders.unlike(original, self.answer.target)
        return "; ".join(f"{one.token} {one.wrong}" for one in odd)

    def _another(self) -> str:
        """The unit that has the original now, if nothing says that this one had it."""
        if self.of in self.counting or self._went():
            return ""
        others = self.present.counting.items()
        return next((name for name, (now, *_) in others if now == self.of), "")

    def _went(self) -> SentUnit | None:
        """What was sent for this unit, where it was written down."""
        return (self.present.sent or {}).get(self.answer.unit)

    def _same_words(self, now: Unit) -> Row:
        """The words that are here already: they may be vouched for anew."""
        if now.of not in self.counting and self.of in self.counting:
            return self._taken(Verdict.CONFIRMED, "the same words still say it")
        return self._unchanged("", "the same words, with remarks")

    def _held_back(self) -> Row | None:
        """A row for words that must not replace those that are here."""
        now = self.now
        if now is None:
            return None
        if now.of in self.counting and self.of not in self.counting:
            message = "what is here translates the newer original"
            return _left(self.answer, Verdict.OVERTAKEN, message)
        went = self._went()
        if went is None and self.present.sent is None and now.of in self.counting:
            message = "what was sent is not written down, and what is here is current"
            return _left(self.answer, Verdict.CONFLICT, message)
        if went is None or went.target == fingerprint(now.text.text):
            return None
        if went.target == fingerprint(self.answer.target):
            message = "as it was sent; it has been changed here since"
            return self._unchanged(message, message)
        message = "it has been changed here since it was sent"
        return _left(self.answer, Verdict.CONFLICT, message)

    def _taken(self, verdict: Verdict, message: str) -> Row:
        of = self.counting[0] if self.of in self.counting else self.of
        words = self.now.text.text if self.now and verdict is Verdict.CONFIRMED else ""
        place = self.answer.place
        made = Unit(
            of=of,
            state=self.receipt.state,
            text=Passage(
                words or self.answer.target,
                (Stop(0, place),),
                self.present.translation.language,
            ),
            by=self.receipt.by,
            on=self.receipt.on,
            remarks=self._with_remarks(self.now.remarks if self.now else ()),
        )
        return self._made(verdict, message, made)

    def _made(self, verdict: Verdict, message: str, made: Unit) -> Row:
        stale = made.of not in self.counting
        moved = "the original has changed since it was sent" if stale else ""
        said = "; ".join(one for one in (message, moved) if one)
        unit, words, place = self.answer.unit, self.answer.target, self.answer.place
        before = self.now.text.text if self.now else ""
        return Row(unit, verdict, said, words, made, place, before, stale)

    def _unchanged(self, message: str, noting: str) -> Row:
        """A row for words that change nothing here; new remarks are kept."""
        unit, words, place = self.answer.unit, self.answer.target, self.answer.place
        same = Row(unit, Verdict.SAME, message, words, None, place)
        return self._noted(noting) or same

    def _noted(self, message: str) -> Row | None:
        """A row for the unit here with remarks that it did not have, or None."""
        now = self.now
        remarks = self._with_remarks(now.remarks) if now else ()
        if now is None or remarks == now.remarks:
            return None
        return self._made(Verdict.NOTED, message, replace(now, remarks=remarks))

    def _with_remarks(self, known: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*known, *_remarks(self.answer))))
