"""A review as a table of words, for a workbook or a terminal."""

from collections.abc import Iterable, Iterator

from adref.endorsing.questions import sentence
from adref.model.endorser import Endorser, SignOn
from adref.model.review import Ask, Heading, Line, Review, Row, What


def sheet(review: Review) -> tuple[Line, ...]:
    """One line for each row, its cells under the headings of Heading."""
    return tuple(map(_line, review.rows))


def summary(review: Review) -> str:
    """How many rows there are of each sort, in a sentence."""
    counted = (
        (_count(review.rows, What.NEW), "new"),
        (_count(review.rows, What.CHANGED), "changed"),
        (_count(review.rows, What.DOUBLE), "said again"),
        (sum(bool(row.questions) for row in review.rows), "with questions"),
        (review.settled, "known already"),
        (review.gone, "of endorsers who withdrew, left alone"),
        (review.rejected, "rejected before"),
    )
    return ", ".join(f"{number} {what}" for number, what in counted if number) or (
        "no rows"
    )


def _count(rows: Iterable[Row], what: What) -> int:
    return sum(row.what is what for row in rows)


def _line(row: Row) -> Line:
    entry, before = row.proposed, row.current
    words = {
        Heading.DECISION: row.suggestion() or "",
        Heading.WHAT: _what(row),
        Heading.QUESTIONS: "\n".join(map(sentence, row.questions)),
        Heading.NAME: entry.name,
        Heading.KIND: row.kind or "",
        Heading.COUNTRY: entry.country or row.country,
        Heading.SAME_AS: _same(row),
        Heading.CONSENT: "",
        Heading.BEFORE: "\n".join(_before(row, before)) if before else "",
        Heading.OTHER: ", ".join(
            one for one in (entry.title, entry.affiliation) if one
        ),
        Heading.SIGNED: entry.endorsed.on.strftime("%Y-%m-%d")
        if entry.endorsed
        else "",
        Heading.STATE: _state(row),
        Heading.ROW: str(row.place),
        Heading.KEY: row.key,
    }
    return Line(tuple(str(words[one]) for one in Heading), row.allowed())


def _what(row: Row) -> str:
    if row.what is What.DOUBLE:
        return f"says again what {row.double_of} says"
    if row.what is What.CHANGED and row.current:
        return f"changed: {', '.join(row.changes)} ({row.current.id})"
    return row.what


def _same(row: Row) -> str:
    """Whom a row is the same as, where only one may be meant."""
    alone = row.candidates[0].id if len(row.candidates) == 1 else ""
    return row.double_of or alone


def _before(row: Row, entry: Endorser) -> Iterator[str]:
    """What the fields say now that would change."""
    for name in row.changes:
        if name != "consent":
            yield f"{name}: {getattr(entry, name) or '–'}"


def _state(row: Row) -> str:
    waits = {Ask.NO_CONSENT, Ask.REFUSED} & {one.ask for one in row.questions}
    if row.what is What.DOUBLE:
        return ""
    late = row.proposed.state is SignOn.LATE
    return SignOn.PENDING if waits and not late else row.proposed.state
