"""A map is proposed for a form that is seen for the first time."""

from collections.abc import Iterator, Sequence

from adref.endorsing.first_contact.asking import UNKNOWN, WANTING, question
from adref.endorsing.first_contact.claims import Claims, believed, claims
from adref.endorsing.first_contact.meanings import (
    consent_lines,
    distinct,
    kind_lines,
    known,
)
from adref.endorsing.first_contact.recognising import Claim, Surety, plain, tool_of
from adref.endorsing.first_contact.timing import timing
from adref.model.form_words import FormTool, FormWords
from adref.model.import_map import Line, ProposedMap
from adref.model.signup import Column
from adref.model.table import Table
from adref.reading.signups.cells import choice

FORM = "form"
"""What a form is called whose tool is not known."""


def proposed_map(table: Table, words: FormWords) -> ProposedMap:
    """A map for a person to look at: sure lines, and questions."""
    tool = tool_of(table, words.tools)
    found = claims(table, words, tool)
    return ProposedMap(
        source=plain(tool.name).replace(" ", "-") if tool else FORM,
        tool=tool.name if tool else "",
        lines=tuple(_lines(table, words, tool, found)),
    )


def _lines(
    table: Table, words: FormWords, tool: FormTool | None, found: Claims
) -> Iterator[Line]:
    columns = [one for column in Column for one in _column(column, table, words, found)]
    stamps = [one for line in _of(Column.ON, columns) for one in table.cells(line)]
    yield from timing(stamps, tool)
    yield from columns
    for column, groups in found.split.items():
        for titles in groups:
            yield from (Line("choices", column, (one,)) for one in titles)
    for column, lines in ((Column.KIND, kind_lines), (Column.CONSENT, consent_lines)):
        yield from lines(_answers(column, columns, table, words, found), words)
    yield from (Line("drop", "", (one,)) for one in found.dropped)
    yield from (Line("drop", "", (one,), UNKNOWN) for one in _useless(columns, found))


def _of(column: Column, lines: Sequence[Line]) -> Iterator[str]:
    """The titles that were found for a column."""
    for line in lines:
        if line.key == column:
            yield from line.words


def _column(
    column: Column, table: Table, words: FormWords, found: Claims
) -> Iterator[Line]:
    """What is sure of a column; questions where it is not, or where it is wanting."""
    if column in found.split:
        return
    some = [one for one in found.claims if one.column is column]
    sure = believed(column, some, table, words)
    yield from (Line("columns", column, (one.title,)) for one in sure)
    named = column is Column.PERSON and found.names
    if named:
        yield Line("columns", column, found.names)
    doubtful = _doubtful(some, sure)
    yield from (
        Line("columns", column, (one.title,), question(column)) for one in doubtful
    )
    if column in WANTING and not (sure or doubtful or _has_name(column, found)):
        yield Line("columns", column, ("the title of the column",), WANTING[column])


def _has_name(column: Column, found: Claims) -> bool:
    """Whether there is no need to ask for a name, because there is a person's."""
    people = any(one.column is Column.PERSON for one in found.claims)
    return column is Column.NAME and (bool(found.names) or people)


def _doubtful(some: Sequence[Claim], sure: Sequence[Claim]) -> list[Claim]:
    """Claims to ask about: weak ones only where nothing better is there."""
    least = Surety.WITHIN if sure else Surety.PERHAPS
    return [one for one in some if one not in sure and one.surety >= least]


def _answers(
    column: Column,
    lines: Sequence[Line],
    table: Table,
    words: FormWords,
    found: Claims,
) -> tuple[str, ...]:
    """The choices that a question has; only known ones where it may be another."""
    if column in found.split:
        return tuple(choice(one) for group in found.split[column] for one in group)
    titles = {
        title: line for line in lines if line.key == column for title in line.words
    }
    answers = {title: distinct(table.cells(title)) for title in titles}
    return tuple(
        dict.fromkeys(
            one
            for title, line in titles.items()
            for one in (
                known(column, answers[title], words)
                if line.question
                else answers[title]
            )
        )
    )


def _useless(lines: Sequence[Line], found: Claims) -> Iterator[str]:
    """Titles in which nothing was recognised, or nothing that is still wanted."""
    used = {one for line in lines for one in line.words}
    yield from found.unknown
    yield from (one.title for one in found.claims if one.title not in used)
