"""What each title of a form claims to be, and which claims are believed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from adref.endorsing.first_contact.meanings import distinct, is_choice
from adref.endorsing.first_contact.recognising import (
    Claim,
    Surety,
    claim,
    plain,
    plainly,
    split,
)
from adref.model.form_words import FormTool, FormWords
from adref.model.signup import Column
from adref.model.table import Table
from adref.reading.signups.cells import choice


@dataclass(frozen=True, slots=True)
class Claims:
    """Titles by what they are: `split` by the question, `names` parts of one name."""

    claims: tuple[Claim, ...]
    split: Mapping[Column, tuple[tuple[str, ...], ...]]
    names: tuple[str, ...]
    dropped: tuple[str, ...]
    unknown: tuple[str, ...]


def claims(table: Table, words: FormWords, tool: FormTool | None) -> Claims:
    """What the titles claim; those of the tool's own columns go before all words."""
    titles = tuple(dict.fromkeys(filter(None, table.titles)))
    own = _own(tool)
    questions = split(table)
    parts = {title for group in questions.values() for title in group}
    chosen = dict(_chosen(questions, table, words))
    names = _names((one for one in titles if one.casefold() not in own), words)
    left = [one for one in titles if one not in {*parts, *names, *chosen}]
    found = {one: _claim(one, table, words, own) for one in left}
    dropped = {one for one in left if own.get(one.casefold(), one) is None}
    dropped |= chosen.keys()
    return Claims(
        claims=tuple(one for one in found.values() if one),
        split=_by_column(chosen, questions),
        names=names,
        dropped=tuple(one for one in titles if one in dropped),
        unknown=tuple(
            one
            for one in titles
            if (one in found and not found[one] and one not in dropped)
            or any(
                one in questions[question]
                for question in questions.keys() - chosen.keys()
            )
        ),
    )


def _own(tool: FormTool | None) -> dict[str, Column | None]:
    """The tool's columns by their titles; None for those of no use."""
    if tool is None:
        return {}
    dropped: dict[str, Column | None] = {one.casefold(): None for one in tool.dropped}
    columns = tool.columns.items()
    return dropped | {
        one.casefold(): column for column, some in columns for one in some
    }


def _claim(
    title: str,
    table: Table,
    words: FormWords,
    own: Mapping[str, Column | None],
) -> Claim | None:
    if title.casefold() not in own:
        return claim(title, table, words.columns)
    column = own[title.casefold()]
    return Claim(column, title, Surety.WHOLE) if column else None


def _names(titles: Iterable[str], words: FormWords) -> tuple[str, ...]:
    """The titles of the given and the family name of a person, if there are two."""
    known = set(plainly(words.name_parts))
    found = tuple(one for one in titles if plain(one) in known)
    return found if len(found) > 1 else ()


def _chosen(
    questions: Mapping[str, Sequence[str]], table: Table, words: FormWords
) -> Iterator[tuple[str, Column]]:
    """The column of each question whose choices have columns of their own."""
    for question, titles in questions.items():
        found = claim(question, table, words.columns)
        labels = tuple(map(choice, titles))
        if not found or found.column is Column.CONTACT:
            continue
        if is_choice(found.column, labels, words):
            yield question, found.column


def _by_column(
    chosen: Mapping[str, Column], questions: Mapping[str, tuple[str, ...]]
) -> dict[Column, tuple[tuple[str, ...], ...]]:
    found: dict[Column, tuple[tuple[str, ...], ...]] = {}
    for question, column in chosen.items():
        found[column] = (*found.get(column, ()), questions[question])
    return found


def believed(
    column: Column, some: Sequence[Claim], table: Table, words: FormWords
) -> tuple[Claim, ...]:
    """Those claims to a column that no person has to be asked about."""
    whole = tuple(one for one in some if one.surety is Surety.WHOLE)
    strong = tuple(one for one in some if one.surety >= Surety.WITHIN)
    match column:
        case Column.CONTACT:
            return strong
        case Column.CONSENT:
            # What is published by mistake cannot be taken back: a person says yes.
            return _borne_out(whole if len(some) == 1 else (), table, words)
        case Column.KIND:
            return _borne_out(strong, table, words) or _borne_out(some, table, words)
        case _:
            return whole or (strong if len(strong) == 1 else ())


def _borne_out(
    some: Sequence[Claim], table: Table, words: FormWords
) -> tuple[Claim, ...]:
    return tuple(
        one
        for one in some
        if is_choice(one.column, distinct(table.cells(one.title)), words)
    )
