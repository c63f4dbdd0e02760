"""What a person wrote beside a row, understood; or what is wrong with it."""

from dataclasses import dataclass

from adref.endorsing.countries import Atlas
from adref.endorsing.folding import cleaned, public
from adref.model.decisions import NOWHERE
from adref.model.endorser import EndorserKind
from adref.model.finding import Finding
from adref.model.nearest import meant
from adref.model.review import Answer, Ask, Row, Verdict

KINDS = {kind.value: kind for kind in EndorserKind}
PLACES = frozenset(
    {
        Ask.COUNTRY,
        Ask.COUNTRY_UNKNOWN,
        Ask.COUNTRY_SLIP,
        Ask.COUNTRY_WITHIN,
        Ask.COUNTRY_SEVERAL,
        Ask.COUNTRY_ANYWHERE,
        Ask.REGION,
    }
)
"""Questions that only a country answers, or that there is none."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A row as a person lets it into the ledger; `country` is a code or empty.

    `chosen` is the country that answers a question, or NOWHERE, "" for no question.
    """

    name: str
    kind: EndorserKind
    country: str
    chosen: str
    consent: str


@dataclass(frozen=True, slots=True)
class Answers:
    """Reads answers to rows by what is known of countries."""

    atlas: Atlas

    def taken(self, row: Row, answer: Answer) -> Taken | tuple[Finding, ...]:
        """The row with what was written beside it, or what is still missing."""
        name = cleaned(answer.name) or row.proposed.name
        kind = KINDS.get(answer.kind or (row.kind or ""))
        country = self._country(row, answer)
        wrong = (
            *_unfit_name(name),
            *([] if kind else [_unfit_kind(answer.kind)]),
            *([] if country is not None else [self._unfit_country(row, answer)]),
            *_unfit_consent(answer.consent),
        )
        if wrong or kind is None or country is None:
            return tuple(_finding(answer, row, one) for one in wrong)
        printed = "" if country == NOWHERE else country
        asked = any(one.ask in PLACES for one in row.questions)
        chosen = country if asked else ""
        return Taken(name, kind, printed, chosen, cleaned(answer.consent))

    def verdict(self, row: Row, answer: Answer) -> Finding | None:
        """What is wrong with a word that does not go with a row."""
        if answer.verdict in row.allowed():
            return None
        if answer.verdict is Verdict.ACCEPT and Verdict.SAME in row.allowed():
            said = f"it may be {_listed(row)}: write same or different"
        else:
            said = f'"{answer.verdict}" does not go here; write {_choices(row)}'
        return _finding(answer, row, said)

    def _country(self, row: Row, answer: Answer) -> str | None:
        """The code that was written, or the row's own; None where there is none."""
        said = answer.country.strip()
        asked = any(one.ask in PLACES for one in row.questions)
        if not said:
            return None if asked else row.proposed.country
        if said.casefold() == NOWHERE or self.atlas.knows(said.upper()):
            return NOWHERE if said.casefold() == NOWHERE else said.upper()
        found = self.atlas.recognised(said)
        return found.code or None

    def _unfit_country(self, row: Row, answer: Answer) -> str:
        said = answer.country.strip()
        if not said:
            typed = (
                f', where "{row.place_name}" was filled in' if row.place_name else ""
            )
            return f"it needs a country{typed}: write a code such as KEN, or none"
        options = self.atlas.recognised(said).options
        near = f"; perhaps {' or '.join(options)}" if options else ""
        return f'"{public(said)}" is no one country{near}: write a code, or none'


def _unfit_name(name: str) -> list[str]:
    if not name:
        return ["it needs a name: write it into the column Name"]
    if "left out]" in name or public(name) != name:
        return ["an address or a telephone number stands in the name: write it without"]
    return []


def _unfit_kind(said: str) -> str:
    words = ", ".join(KINDS)
    return f'"{said}" is no kind; {meant(said, KINDS)}' if said else (
        f"it needs a kind: write {words}"
    )  # fmt: skip


def _unfit_consent(said: str) -> list[str]:
    if public(said) == cleaned(said):
        return []
    return ["an address or a telephone number stands beside the consent: take it out"]


def _listed(row: Row) -> str:
    return " or ".join(f"“{one.name}” ({one.id})" for one in row.candidates)


def _choices(row: Row) -> str:
    return " or ".join(row.allowed())


def _finding(answer: Answer, row: Row, said: str) -> Finding:
    return Finding(answer.place, "review", f"“{row.proposed.name}”: {said}")
