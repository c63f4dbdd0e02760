"""What adref tells a translator about one unit, line by line."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.model.exchange import Batch, Quote, Task, TermPair
from adref.model.language import Language


@dataclass(frozen=True, slots=True)
class Hint:
    """One line, and the language it is in."""

    words: str
    language: Language


def hints(task: Task, batch: Batch) -> tuple[Hint, ...]:
    """What is to be done first, then all that helps to do it."""
    language = batch.language
    explained = (Hint(line, batch.original) for line in task.context)
    lines = (Hint(line, language) for line in _lines(task, language))
    first = Hint(language.exchange.task[task.standing], language)
    return tuple(hint for hint in (first, *explained, *lines) if hint.words)


def _lines(task: Task, language: Language) -> Iterator[str]:
    for quote in task.quotes:
        yield from _quoted(quote, language)
    if task.terms:
        yield language.exchange.terms.format(" · ".join(map(_named, task.terms)))
    for remark in task.remarks:
        yield f"– {remark}"


def _quoted(quote: Quote, language: Language) -> Iterator[str]:
    how = language.exchange.uses[quote.use]
    yield language.exchange.agreed.format(f"{quote.source} ({how})")
    yield quote.target


def _named(term: TermPair) -> str:
    return f"{term.original} = {' / '.join(term.targets)}"
