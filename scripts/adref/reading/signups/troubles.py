"""What is not right with the rows of an export, told once and not row by row."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from adref.model.finding import Finding, Level
from adref.model.import_map import ImportMap
from adref.model.signup import Column, SignUp
from adref.reading.personal import masked
from adref.reading.signups.cells import BETWEEN
from adref.reading.signups.refusal import RULE
from adref.reading.signups.stamps import HINTS, Trouble

SHOWN = 60
"""Letters of an answer."""
MANY = 20
"""Answers that are told of."""


@dataclass(frozen=True, slots=True)
class Case:
    """A sign-up, the form's own id of it, and what its time stamp leaves open."""

    signup: SignUp
    id: str
    trouble: Trouble | None
    twice: bool


def cases(read: Sequence[Case], said: ImportMap) -> Iterator[Finding]:
    """All findings on some rows."""
    yield from _stamps(read, said)
    yield from _ids(read)
    yield from _doubles(read)
    yield from _answers(read, Column.CONSENT, "`yes:` or `no:`")
    if not said.every:
        yield from _answers(read, Column.KIND, "one of its kinds")
    yield from _told(
        read,
        lambda case: not {Column.NAME, Column.PERSON} & case.signup.said.keys(),
        "this row has no name; fill it in, or take the row out",
        Level.WARNING,
    )


def _stamps(read: Sequence[Case], said: ImportMap) -> Iterator[Finding]:
    for trouble, hint in HINTS.items():
        yield from _told(read, lambda case, one=trouble: case.trouble is one, hint)
    yield from _told(
        read,
        lambda case: case.twice,
        "the clock showed this hour twice that night; the first time is taken",
        Level.ADVICE,
    )
    if Column.ON in said.columns:
        yield from _told(
            read,
            lambda case: case.signup.on is None and case.trouble is None,
            "this row has no time stamp, so nobody knows whether it was on time",
            Level.WARNING,
        )


def _ids(read: Sequence[Case]) -> Iterator[Finding]:
    yield from _told(
        read,
        lambda case: masked(case.id) != case.id,
        "an address stands in the column for `key:`; map another column, or take "
        "`key:` out of the map",
    )
    seen: dict[str, int] = {}
    for case in read:
        if case.id and case.id in seen:
            yield Finding(
                case.signup.place,
                RULE,
                f"the id of this row is also that of row {seen[case.id]}; map a "
                "column to `key:` that tells rows apart, or take `key:` out of the map",
            )
            return
        seen[case.id] = case.signup.place.line


def _doubles(read: Sequence[Case]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for case in read:
        row = first.setdefault(case.signup.key, case.signup.place.line)
        if row != case.signup.place.line and not case.id:
            yield Finding(
                case.signup.place,
                RULE,
                f"this row is the same as row {row}, sent at the same time; it counts "
                "once",
                Level.ADVICE,
            )


def _answers(read: Sequence[Case], column: Column, keys: str) -> Iterator[Finding]:
    """Answers that the map does not know; those that fill in nothing are blank."""
    unknown: dict[str, list[Case]] = {}
    for case in read:
        answer = case.signup.said.get(column, "")
        if answer and not case.signup.answers[column]:
            unknown.setdefault(answer, []).append(case)
    for answer, where in list(unknown.items())[:MANY]:
        several = " (several choices were ticked)" if BETWEEN in answer else ""
        yield Finding(
            where[0].signup.place,
            RULE,
            f'the map does not say what the answer "{_shown(answer)}" means{several}; '
            f"add it below `{column}:` to {keys}{_more(len(where))}",
            Level.WARNING,
        )


def _shown(answer: str) -> str:
    said = masked(answer)
    return said if len(said) <= SHOWN else f"{said[:SHOWN]}…"


def _told(
    read: Iterable[Case],
    is_so: Callable[[Case], bool],
    message: str,
    level: Level = Level.ERROR,
) -> Iterator[Finding]:
    """A finding at the first row of which something is so."""
    found = [case for case in read if is_so(case)]
    if found:
        place = replace(found[0].signup.place, column=1)
        yield Finding(place, RULE, f"{message}{_more(len(found))}", level)


def _more(rows: int) -> str:
    match rows - 1:
        case 0:
            return ""
        case 1:
            return " (and 1 more row)"
        case more:
            return f" (and {more} more rows)"
