"""What a translator is told about a unit, a line at a time, in plain words."""

from collections.abc import Iterator

from adref.model.exchange import Quote, Task, TermPair
from adref.model.phrases import ExchangePhrases


def hints(task: Task, phrases: ExchangePhrases) -> tuple[str, ...]:
    """What the unit is, what to do, why it says so, agreed wording, terms, remarks."""
    said = (
        task.heading,
        phrases.task[task.standing],
        *task.context,
        *(line for quote in task.quotes for line in quoted(quote, phrases)),
        *terms(task.terms, phrases),
        *(f"[{phrases.notes}] {remark}" for remark in task.remarks),
    )
    return tuple(" ".join(line.splitlines()) for line in said if line)


def quoted(quote: Quote, phrases: ExchangePhrases) -> Iterator[str]:
    """Where agreed language stands and how it is followed, then its wording."""
    yield phrases.agreed.format(f"{quote.source} ({phrases.uses[quote.use]})")
    yield from (f"> {words}" for words in (quote.original, quote.target) if words)


def terms(pairs: tuple[TermPair, ...], phrases: ExchangePhrases) -> tuple[str, ...]:
    """One line with all terms, or none."""
    said = "; ".join(f"{one.original} → {', '.join(one.targets)}" for one in pairs)
    return (phrases.terms.format(said),) if said else ()
