"""Rows of a form become a review: what is new, what has changed, what is doubtful."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime

from adref.endorsing.doubles import Bearer, Doubles
from adref.endorsing.ids import FreeIds
from adref.endorsing.known import Known, Lore, lore
from adref.endorsing.proposing import fingerprint, proposal
from adref.endorsing.sameness import Exact
from adref.model.endorser import Endorser, EndorserKind, SignOn
from adref.model.review import Ask, Question, Review, Row, What
from adref.model.signup import Column, SignUp

LAST = datetime.max.replace(tzinfo=UTC)
FROM_FORM = (
    "kind",
    "name",
    "language",
    "name_un",
    "acronym",
    "country",
    "scope",
    "group",
    "status",
    "title",
    "affiliation",
)
"""Fields that a row may change; one that it leaves empty changes nothing."""


def review(signups: Iterable[SignUp], known: Known) -> Review:
    """All rows that are to be decided about; their order does not matter."""
    rows = _once(signups)
    asks_country = any(one.said.get(Column.COUNTRY) for one in rows)
    work = _Reviewing(lore(known), asks_country=asks_country)
    for signup in sorted(rows, key=_consenting_first):
        work.take(signup)
    return work.review(rows)


def _once(signups: Iterable[SignUp]) -> list[SignUp]:
    """Each key once, as it was said last, in the order signed."""
    ordered = sorted(signups, key=lambda one: (*_moment(one), fingerprint(one)))
    return sorted({one.key: one for one in ordered}.values(), key=_moment)


def _moment(signup: SignUp) -> tuple[datetime, str]:
    return signup.on or LAST, signup.key


def _consenting_first(signup: SignUp) -> tuple[bool, datetime, str]:
    """So that one who consents is not merged with one who forgot to."""
    return (signup.answers.get(Column.CONSENT) != "yes", *_moment(signup))


@dataclass(slots=True)
class _Reviewing:
    lore: Lore
    asks_country: bool = field(kw_only=True)
    counted: Counter[str] = field(default_factory=Counter[str])
    refreshed: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    found: dict[str, Row] = field(default_factory=dict[str, Row])
    exact: Exact = field(default_factory=Exact)
    doubles: Doubles = field(init=False)
    ids: FreeIds = field(init=False)

    def __post_init__(self) -> None:
        """Let rows be compared with the ledger first."""
        known = self.lore.known
        self.doubles = Doubles(known.lexicon.names)
        rows = known.decisions.rows.values()
        self.ids = FreeIds({*self.lore.entries, *(one.endorser for one in rows)})
        aliases = _aliases(known)
        sites = {one.endorser: one.domain for one in known.decisions.sites}
        for entry in known.ledger:
            if entry.name:
                self.exact.add_entry(entry, aliases.get(entry.id, ()))
                self.doubles.add(_bearer(entry, aliases, sites.get(entry.id, "")))

    def take(self, signup: SignUp) -> None:
        """Settle a row that is known, or find out what is new in it."""
        settled = self.lore.known.decisions.rows.get(signup.key)
        entry = self.lore.entries.get(settled.endorser) if settled else None
        if settled is None:
            self._new(signup)
        elif not settled.endorser:
            self.counted["rejected"] += 1
        elif entry is None or entry.state is SignOn.WITHDRAWN:
            self.counted["gone"] += 1
        elif settled.said == fingerprint(signup):
            self.counted["settled"] += 1
        elif settled.double:
            self._new(signup)
        else:
            self._changed(signup, entry)

    def review(self, rows: Iterable[SignUp]) -> Review:
        """What came of all rows, in the order signed."""
        return Review(
            tuple(self.found[one.key] for one in rows if one.key in self.found),
            self.counted["settled"],
            self.counted["gone"],
            self.counted["rejected"],
            tuple(sorted(self.refreshed)),
        )

    def _proposal(self, signup: SignUp) -> Row:
        return proposal(signup, self.lore, asks_country=self.asks_country)

    def _new(self, signup: SignUp) -> None:
        row = self._proposal(signup)
        same = "" if row.consents is False else self.exact.of(row, signup.contact)
        entry = self.lore.entries.get(same)
        if entry and row.consents and entry.state is SignOn.PENDING:
            self._update(row, entry)
        elif same:
            self.found[row.key] = _double(row, same)
        else:
            self._alone(row, signup.contact)

    def _alone(self, row: Row, contact: Mapping[str, str]) -> None:
        """A row that is no certain double: others may be, of it or it of them."""
        entry = replace(row.proposed, id=self.ids.take(row.proposed.name))
        bearer = _bearer(entry, {}, row.site)
        candidates = self.doubles.of(bearer) if entry.name else ()
        asked = [Question(Ask.DOUBLE, said=one.why, options=(one.id, one.name))
                 for one in candidates]  # fmt: skip
        row = replace(row, proposed=entry, candidates=candidates,
                      questions=(*asked, *row.questions))  # fmt: skip
        self.found[row.key] = row
        self.doubles.add(bearer)
        self.exact.add_row(row, contact)

    def _changed(self, signup: SignUp, entry: Endorser) -> None:
        row = self._proposal(signup)
        if not self._update(row, entry):
            self.refreshed.append((row.key, row.said))
            self.counted["settled"] += 1

    def _update(self, row: Row, entry: Endorser) -> bool:
        """Whether a row changes its entry; if so, that is asked."""
        made = _updated(entry, row)
        consent = _consent(entry, row)
        changes = tuple(sorted({*_differing(entry, made), *consent}))
        if consent:
            made = replace(made, state=row.proposed.state, consent=None)
        if consent and row.consents:
            made = replace(made, endorsed=row.proposed.endorsed)
        if changes:
            self.found[row.key] = replace(
                row,
                what=What.CHANGED,
                proposed=made,
                kind=made.kind,
                current=entry,
                changes=changes,
                questions=tuple(_open(row.questions, entry)),
            )
        return bool(changes)


def _aliases(known: Known) -> dict[str, tuple[str, ...]]:
    """The names under which each endorser has signed on besides its own."""
    found: dict[str, tuple[str, ...]] = {}
    typed = [(one.endorser, one.said) for one in known.decisions.spellings]
    for id_, name in (
        *((one.endorser, one.name) for one in known.decisions.same),
        *typed,
    ):
        found[id_] = (*found.get(id_, ()), name)
    return found


def _bearer(
    entry: Endorser, aliases: Mapping[str, tuple[str, ...]], site: str
) -> Bearer:
    names = (entry.name_un, *entry.names.values(), *aliases.get(entry.id, ()))
    return Bearer(
        entry.id,
        entry.name,
        entry.kind is EndorserKind.INDIVIDUAL,
        entry.country,
        entry.acronym,
        tuple(name for name in names if name),
        site,
    )


def _double(row: Row, same: str) -> Row:
    """A row merged with another; what is doubtful was asked about that one."""
    return replace(row, what=What.DOUBLE, double_of=same, questions=())


def _updated(entry: Endorser, row: Row) -> Endorser:
    """The entry with what the row says of it."""
    said = {name: getattr(row.proposed, name) for name in FROM_FORM}
    told = {name: value for name, value in said.items() if value}
    if row.kind is None:
        del told["kind"]
    return replace(entry, **told)


def _open(questions: Iterable[Question], entry: Endorser) -> Iterator[Question]:
    """What is asked that the entry does not answer."""
    agreed = entry.consent is not None and entry.consent.publish
    answered = {Ask.KIND, *([Ask.NO_CONSENT] if agreed else [])}
    return (one for one in questions if one.ask not in answered)


def _differing(before: Endorser, after: Endorser) -> set[str]:
    names = [one.name for one in fields(before) if one.name in FROM_FORM]
    return {name for name in names if getattr(before, name) != getattr(after, name)}


def _consent(entry: Endorser, row: Row) -> set[str]:
    """Whether a row gives consent where there was none, or takes it back."""
    known = entry.consent is not None and entry.consent.publish
    return {"consent"} if row.consents is not None and row.consents != known else set()
