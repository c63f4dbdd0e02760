"""A row of the table becomes an answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.model.exchange import Answer
from adref.model.place import Place
from adref.reading.exchange.table.columns import UNIT, Columns, Spoken
from adref.reading.exchange.table.contents import Desk, Line, asides, spans, unstruck
from adref.reading.exchange.table.notes import added, noted
from adref.reading.exchange.table.typed import as_set, typed
from adref.reading.personal import masked

MERGED = "the cell of the translation is one with another, in which stands: {}"


@dataclass(frozen=True, slots=True)
class Layout:
    """Which cells of one row hold the unit, its original and its translation."""

    named: int | None
    original: int | None
    target: int | None
    merged: bool


def answer(
    row: Spoken, columns: Columns, desk: Desk, comments: list[str], place: Place
) -> Answer | None:
    """What a row says about its unit; None for an empty row without one."""
    layout = _layout(row, columns)
    seals = _seals(row)
    original = as_set(unstruck(_lines(row, layout.original)))
    target = _lines(row, None if layout.merged else layout.target)
    said = typed(spans(target), original)
    remarks = (
        *_beside(row, layout, seals),
        *comments,
        *noted(target, desk),
        *(f"{text}: {words}" for text, words in asides(target).items()),
        *said.remarks,
    )
    if row.says is None and not (said.text or remarks):
        return None
    unit, of = _identity(row, layout)
    return Answer(
        unit, of, original, said.text, open=False, remarks=_masked(remarks), place=place
    )


def _layout(row: Spoken, columns: Columns) -> Layout:
    """The cells by their columns; a cell in two columns holds neither's words."""
    cells = columns.cells(row.row)
    named = cells[columns.named] if row.named is None else row.named
    original = _of(cells, columns.original)
    target = _of(cells, columns.target)
    shared = target is not None and cells.count(target) > 1
    merged = target is not None and (shared or row.row.cells[target].tall)
    alone = original not in {target, named}
    return Layout(named, original if alone else None, target, merged)


def _of(cells: tuple[int | None, ...], column: int) -> int | None:
    return cells[column] if column < len(cells) else None


def _lines(row: Spoken, index: int | None) -> tuple[Line, ...]:
    return () if index is None else row.lines[index]


def _seals(row: Spoken) -> frozenset[str]:
    says = row.says
    return frozenset(says["seals"].lower().split()) if says else frozenset()


def _beside(row: Spoken, layout: Layout, seals: frozenset[str]) -> Iterator[str]:
    """The words in all other cells that are not ours."""
    says = row.says
    if says is not None:
        yield says.string[says.end() :].strip()
    for index, lines in enumerate(row.lines):
        words = added(lines, seals)
        if index == layout.target and layout.merged and words:
            yield MERGED.format(words)
        elif index not in {layout.named, layout.original, layout.target}:
            yield words


def _identity(row: Spoken, layout: Layout) -> tuple[str, str]:
    """The unit and the fingerprint as the row has them."""
    says = row.says
    if says is not None:
        return says["unit"] or "", says["of"].lower()
    words = [line.text for line in _lines(row, layout.named)]
    return next((one for one in reversed(words) if UNIT.fullmatch(one)), ""), ""


def _masked(remarks: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(masked(remark) for remark in remarks if remark))
