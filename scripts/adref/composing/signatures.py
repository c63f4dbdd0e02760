"""The list of those who sign on, and the footnote of those who share the views."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from adref.composing.blocks import said
from adref.composing.counting import counted, numbered
from adref.composing.dates import dated
from adref.composing.roll import Roll, roll
from adref.composing.sections import Filled, Rows
from adref.composing.signing import affiliation, merged, name_runs, signed
from adref.composing.work import Work
from adref.model.document import Block, Footnote, Run
from adref.model.endorser import Endorser
from adref.model.layout import Grouping, Layout, Position, Shape, Told, Where
from adref.model.text import Standing

NOTE = "title/note/endorsers"
"""The id of the footnote to the title; no footnote of a text can have it."""


def signatures(work: Work) -> tuple[Block, ...]:
    """The blocks of the list; none where nobody signs on, or all in the footnote."""
    made = roll(work)
    if made is None or not made.sections:
        return ()
    return (*_heading(made, work), *_count(made, work), *_sections(made, work))


def sharing(title: Block, work: Work) -> Block:
    """The title with its footnote of those who share the views, where it has one."""
    made = roll(work) if has_footnote(work.materials.listing.layout) else None
    if made is None or not made.sharing:
        return title
    language = work.setting.language
    before, after = language.signing.shared.split("{}")
    names = (
        *made.pen.said(before),
        *_names((one for section in made.sharing for one in section.rows), made),
        *made.pen.said(after or language.signing.end),
    )
    number = work.setting.call(NOTE)
    note = Footnote(
        id=NOTE,
        number=number,
        call=language.notes.form.format(number),
        language=language.code,
        standing=Standing.CURRENT,
        runs=merged(names),
        place=made.place,
    )
    call = Run(note.call, note=NOTE)
    return replace(title, runs=(*title.runs, call), notes=(*title.notes, note))


def has_footnote(layout: Layout) -> bool:
    """Whether a section of the layout stands in a footnote to the title."""
    return any(one.where is Where.TITLE_FOOTNOTE for one in layout.sections)


def _heading(made: Roll, work: Work) -> Iterator[Block]:
    """As an annex it has the annexes' headings; "Annex" only where it is the sole."""
    words, place = work.setting.language, made.place
    if made.pen.layout.position is Position.TEXT:
        yield said("endorsers", words.words.endorsers, place, work.setting)
        return
    if not work.text.annexes:
        yield said("annex", words.words.annex, place, work.setting)
    yield said("annex_title", words.signing.list, place, work.setting)


def _count(made: Roll, work: Work) -> Iterator[Block]:
    """The line that counts all who are printed, and says of which day that is."""
    least = made.pen.layout.counted_from
    if not 0 < least <= len(made.everybody):
        return
    language = work.setting.language
    day = work.identity.signing.as_of or work.identity.date
    line = language.signing.as_of.format(
        count=counted(made.everybody, made.pen.atlas, language),
        date=dated(day, language),
    )
    yield said("endorsers_note", line, made.place, work.setting)


def _sections(made: Roll, work: Work) -> Iterator[Block]:
    last = made.sections[-1].rows[-1]
    for section in made.sections:
        yield from _headed(section, made, work)
        for rows in section.rows:
            if rows.heading:
                style = "subgroup" if section.section.heading else "group"
                yield said(style, rows.heading, rows.endorsers[0].place, work.setting)
            left = made.left if rows is last else 0
            yield from SHAPES[made.shape](rows, section, left, made, work)


def _headed(section: Filled, made: Roll, work: Work) -> Iterator[Block]:
    """A section's heading, and what titles and affiliations are printed for."""
    language, place = work.setting.language, section.endorsers[0].place
    if key := section.section.heading:
        yield said("group", language.signing.headings[key], place, work.setting)
    told = Told.AFFILIATION in made.pen.layout.tells
    if told and any(affiliation(one, made.pen) for one in section.endorsers):
        line = language.signing.identification
        yield said("endorsers_note", line, place, work.setting)


def _list(
    rows: Rows, section: Filled, left: int, made: Roll, work: Work
) -> Iterator[Block]:
    """A name a line."""
    by = section.section.by
    for one in rows.endorsers:
        yield _block("endorser", signed(one, by, made.pen), one, work)
    yield from _others(left, rows, work)


def _running(
    rows: Rows, section: Filled, left: int, made: Roll, work: Work
) -> Iterator[Block]:
    """All names in one paragraph."""
    phrases = work.setting.language.signing
    names = _names([rows], made, section.section.by)
    others = _left(left, work)
    tail = made.pen.said(f" {others}{phrases.end}" if others else phrases.end)
    yield _block("endorsers_running", merged((*names, *tail)), rows.endorsers[0], work)


def _table(
    rows: Rows, section: Filled, left: int, made: Roll, work: Work
) -> Iterator[Block]:
    """A row of headings, and a row for each name."""
    told = _columns(rows, section.section.by, made)
    names = work.setting.language.signing.columns
    heads = [made.pen.said(names[key]) for key in ("name", *told)]
    yield _row("endorsers_head", heads, rows.endorsers[0], work)
    for one in rows.endorsers:
        cells = [name_runs(one, made.pen), *(_told(one, key, made) for key in told)]
        yield _row("endorsers_row", cells, one, work)
    yield from _others(left, rows, work)


SHAPES = {Shape.LIST: _list, Shape.RUNNING: _running, Shape.TABLE: _table}


def _columns(rows: Rows, by: Grouping, made: Roll) -> tuple[Told, ...]:
    """What the layout tells and any of them has."""
    return tuple(
        told
        for told in made.pen.layout.tells
        if not (told is Told.COUNTRY and by is Grouping.COUNTRY)
        and any(_told(one, told, made) for one in rows.endorsers)
    )


def _told(one: Endorser, told: Told, made: Roll) -> tuple[Run, ...]:
    match told:
        case Told.AFFILIATION:
            return affiliation(one, made.pen)
        case Told.COUNTRY:
            return made.pen.said(made.pen.atlas.told(one.country))
        case Told.STATUS:
            statuses = made.pen.language.signing.statuses
            return made.pen.said(statuses[one.status] if one.status else "")


def _names(
    rows: Iterable[Rows], made: Roll, by: Grouping = Grouping.NONE
) -> tuple[Run, ...]:
    """Names in a row."""
    separator = made.pen.said(made.pen.language.signing.separator)
    runs: list[Run] = []
    for one in (one for row in rows for one in row.endorsers):
        runs += (*(separator if runs else ()), *signed(one, by, made.pen))
    return merged(runs)


def _left(left: int, work: Work) -> str:
    language = work.setting.language
    return numbered(language.signing.others, left, language) if left else ""


def _others(left: int, rows: Rows, work: Work) -> Iterator[Block]:
    if others := _left(left, work):
        yield said("endorsers_note", others, rows.endorsers[-1].place, work.setting)


def _block(style: str, runs: tuple[Run, ...], one: Endorser, work: Work) -> Block:
    return Block(style, runs, work.setting.language.code, one.place)


def _row(style: str, cells: list[tuple[Run, ...]], one: Endorser, work: Work) -> Block:
    made = _block(style, tuple(run for cell in cells for run in cell), one, work)
    return replace(made, cells=tuple(len(cell) for cell in cells))
