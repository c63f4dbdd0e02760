"""Decisions carried out: the new ledger, and what is remembered."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from adref.endorsing.answering import Answers, Taken
from adref.endorsing.deciding import Notebook
from adref.endorsing.ids import FreeIds
from adref.endorsing.known import Known
from adref.model.decisions import Decisions
from adref.model.endorser import Consent, Endorser, SignOn
from adref.model.finding import Finding, Level
from adref.model.place import Place
from adref.model.review import Answer, Review, Row, Verdict, What

TAKING = frozenset({Verdict.ACCEPT, Verdict.DIFFERENT})


@dataclass(frozen=True, slots=True)
class Grants:
    """What nobody can work out: today, and a reference to the evidence of a row.

    `reference` takes the key of a row; what it gives must tell nothing of the person.
    """

    day: date
    reference: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Applied:
    """The new ledger and decisions; findings tell what was not carried out, and why."""

    ledger: tuple[Endorser, ...]
    decisions: Decisions
    findings: tuple[Finding, ...]


def applied(
    review: Review, answers: Iterable[Answer], known: Known, grants: Grants
) -> Applied:
    """The ledger after a review; rows without an answer wait, doubles merge."""
    work = _Applying(known, grants)
    said = work.by_key(answers, review)
    rows = [row for row in review.rows if not work.is_settled(row)]
    verdicts = {row.key: _verdict(row, said.get(row.key)) for row in rows}
    right = [row for row in rows if work.is_allowed(row, verdicts[row.key])]
    for row in right:
        work.take(row, verdicts[row.key])
    for row in right:
        work.merge(row, verdicts[row.key])
    work.notes.refresh(review.refreshed)
    ledger = (*work.entries.values(),)
    return Applied(ledger, work.notes.decisions(), tuple(sorted(work.findings)))


def suggested(review: Review) -> tuple[Answer, ...]:
    """What would be decided without a person: only rows that nothing is asked about."""
    return tuple(
        Answer(row.key, verdict, row.place)
        for row in review.rows
        if (verdict := row.suggestion())
    )


def _verdict(row: Row, answer: Answer | None) -> Answer:
    """What was decided; nobody has to say that a double is one."""
    alone = Verdict.SAME if row.what is What.DOUBLE else Verdict.WAIT
    return answer or Answer(row.key, alone, row.place)


@dataclass(slots=True)
class _Applying:
    known: Known
    grants: Grants
    answers: Answers = field(init=False)
    notes: Notebook = field(init=False)
    ids: FreeIds = field(init=False)
    entries: dict[str, Endorser] = field(init=False)
    final: dict[str, str] = field(default_factory=dict[str, str])
    merged: dict[str, str] = field(default_factory=dict[str, str])
    turned_away: set[str] = field(default_factory=set[str])
    findings: list[Finding] = field(default_factory=list[Finding])

    def __post_init__(self) -> None:
        """Begin with the ledger as it is."""
        self.answers = Answers(self.known.lexicon.atlas)
        self.notes = Notebook(self.known.decisions)
        self.entries = {one.id: one for one in self.known.ledger}
        rows = self.known.decisions.rows.values()
        self.ids = FreeIds({*self.entries, *(one.endorser for one in rows)})

    def by_key(self, answers: Iterable[Answer], review: Review) -> Mapping[str, Answer]:
        """One answer for each row; of two that differ none."""
        known = {row.key for row in review.rows}
        found: dict[str, Answer] = {}
        for answer in answers:
            other = found.setdefault(answer.key, answer)
            if answer.key not in known:
                self._note(answer.place, "this row is not in the review; take it out")
            elif replace(other, place=answer.place) != answer:
                said = f"this row stands on line {other.place.line} too; keep one"
                self._note(answer.place, said)
                found[answer.key] = replace(other, verdict=Verdict.WAIT)
        return found

    def is_settled(self, row: Row) -> bool:
        """Whether the row was carried out before."""
        settled = self.known.decisions.rows.get(row.key)
        return bool(settled) and (settled.said == row.said or not settled.said)

    def is_allowed(self, row: Row, answer: Answer) -> bool:
        """Whether the word goes with the row; if not, that is noted."""
        wrong = self.answers.verdict(row, answer)
        self.findings.extend([wrong] if wrong else [])
        return wrong is None

    def take(self, row: Row, answer: Answer) -> None:
        """Let a row into the ledger, or turn it away."""
        if answer.verdict is Verdict.SAME and row.proposed.id:
            self.merged[row.proposed.id] = answer.same_as or _only(row)
        elif answer.verdict is Verdict.REJECT:
            self._reject(row)
        elif answer.verdict is Verdict.KEEP and row.current:
            self.notes.settle(row, row.current.id)
        elif answer.verdict in TAKING:
            self._accept(row, answer)

    def merge(self, row: Row, answer: Answer) -> None:
        """Note which endorser a row is, or is not."""
        if answer.verdict is Verdict.DIFFERENT and row.key in self.notes.rows:
            others = [one.id for one in row.candidates] + [row.double_of]
            self.notes.differ(self.notes.rows[row.key].endorser, map(self._id, others))
        if answer.verdict is Verdict.SAME:
            self._join(row, answer)

    def _join(self, row: Row, answer: Answer) -> None:
        wanted = answer.same_as or row.double_of or _only(row)
        entry = self.entries.get(self._id(wanted))
        if entry and entry.state is not SignOn.WITHDRAWN:
            self._agree(row, entry, answer)
            self.notes.settle(row, entry.id, double=True)
            self.notes.call(entry, row.proposed.name)
        elif wanted in self.turned_away:
            self.notes.settle(row, "")
        elif row.what is not What.DOUBLE:
            self._note(answer.place, _unknown(row, wanted))

    def _agree(self, row: Row, entry: Endorser, answer: Answer) -> None:
        """An entry that waited for consent has it now."""
        if entry.state is SignOn.PENDING and (row.consents or answer.consent):
            consent = self._consent(row, entry.id, answer.consent)
            signed = replace(entry, endorsed=row.proposed.endorsed or entry.endorsed)
            state = row.proposed.state
            self.entries[entry.id] = replace(signed, consent=consent, state=state)

    def _accept(self, row: Row, answer: Answer) -> None:
        taken = self.answers.taken(row, answer)
        if not isinstance(taken, Taken):
            self.findings.extend(taken)
        elif row.what is What.CHANGED:
            self._change(row, taken)
        else:
            self._enter(row, taken)

    def _enter(self, row: Row, taken: Taken) -> None:
        """A new entry at the end of the ledger."""
        id_ = self._new_id(row, taken.name)
        entry = replace(_named(row.proposed, taken), id=id_)
        consent = self._consent(row, id_, taken.consent)
        self.entries[id_] = _agreed(entry, consent)
        self.notes.settle(row, id_)
        self.notes.remember(row, id_, taken)

    def _change(self, row: Row, taken: Taken) -> None:
        """The fields that a row has changed, in an entry that is still there."""
        entry = self.entries.get(row.current.id) if row.current else None
        if entry is None or entry.state is SignOn.WITHDRAWN:
            return
        made = _named(row.proposed, taken)
        new = {name: getattr(made, name) for name in row.changes if name != "consent"}
        new |= {"name": made.name, "kind": made.kind, "country": made.country}
        entry = replace(entry, **new)
        if "consent" in row.changes or taken.consent:
            consent = self._consent(row, entry.id, taken.consent)
            entry = replace(entry, state=row.proposed.state, endorsed=made.endorsed)
            entry = _agreed(entry, consent)
        self.entries[entry.id] = entry
        self.notes.settle(row, entry.id)
        self.notes.remember(row, entry.id, taken)

    def _reject(self, row: Row) -> None:
        """A rejected row leaves its name only where it may be published."""
        entry = row.proposed
        if not (row.consents and entry.name):
            self.turned_away.add(row.proposed.id)
            self.notes.settle(row, "")
            return
        id_ = self._new_id(row, entry.name)
        self.entries[id_] = replace(entry, id=id_, state=SignOn.REJECTED)
        self.notes.settle(row, id_)

    def _new_id(self, row: Row, name: str) -> str:
        shown = row.proposed.id
        id_ = self.ids.keep(shown, name) if shown else self.ids.take(name)
        self.final[shown] = id_
        return id_

    def _id(self, shown: str) -> str:
        """The id that a row has got, or that of the one that it was merged with."""
        seen: set[str] = set()
        while shown in self.merged and shown not in seen:
            seen.add(shown)
            shown = self.merged[shown]
        return self.final.get(shown, shown)

    def _consent(self, row: Row, id_: str, because: str) -> Consent | None:
        """Consent of a row, or one that was given by hand; today where undated."""
        if because:
            self.notes.consent(id_, because)
            return Consent(
                publish=True, on=self.grants.day, ref=self.grants.reference(row.key)
            )
        if not row.consents:
            return None
        signed = row.proposed.endorsed
        on = signed.on.date() if signed else self.grants.day
        return Consent(publish=True, on=on, ref=self.grants.reference(row.key))

    def _note(self, place: Place, said: str) -> None:
        self.findings.append(Finding(place, "review", said, Level.ERROR))


def _only(row: Row) -> str:
    """The one that a row may be the same as, or "" where there are several."""
    return row.candidates[0].id if len(row.candidates) == 1 else ""


def _named(entry: Endorser, taken: Taken) -> Endorser:
    return replace(entry, name=taken.name, kind=taken.kind, country=taken.country)


def _agreed(entry: Endorser, consent: Consent | None) -> Endorser:
    """An entry with its consent: without one it waits, unless it is late."""
    turned = {SignOn.CONFIRMED: SignOn.PENDING} if consent is None else {
        SignOn.PENDING: SignOn.CONFIRMED
    }  # fmt: skip
    return replace(entry, consent=consent, state=turned.get(entry.state, entry.state))


def _unknown(row: Row, wanted: str) -> str:
    named = f"“{row.proposed.name}”: "
    if not wanted:
        return f"{named}the same as whom? Write the id into the column Same as"
    return f'{named}"{wanted}" is no id of an endorser, or is not decided yet'
