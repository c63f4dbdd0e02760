"""The text proper: preamble, operative part and annexes, row by row."""

from collections.abc import Sequence

from adref.importing.doubts import Doubts
from adref.importing.enacting import annex_title
from adref.importing.front import is_closing
from adref.importing.labels import BULLET
from adref.importing.placed import Placed, aside
from adref.importing.rows import Role, Row, uncalled
from adref.importing.walk import Walk
from adref.model.language import Language
from adref.model.manuscript import Pasted
from adref.model.proposal import Reason


def body(rows: Sequence[Row], language: Language, doubts: Doubts) -> tuple[Placed, ...]:
    """The rows from the first paragraph on, each with its part."""
    end = ending(rows, language)
    walk = Walk(rows[:end], language, doubts)
    placed = [walk.place(index) for index in range(end)]
    last = max(
        (index for index, one in enumerate(placed) if one.role in PARAGRAPHS),
        default=-1,
    )
    titled = _titled_annex(placed)
    return (
        *placed[: last + 1],
        *(one if one.role is Role.ANNEX or index == titled
          else aside(one.row, _back(one)) for index, one in
          enumerate(placed[last + 1 :], start=last + 1)),
        *(aside(row, _reason(row)) for row in rows[end:]),
    )  # fmt: skip


PARAGRAPHS = {Role.PREAMBULAR, Role.OPERATIVE, Role.PLAIN, Role.ITEM, Role.AFTER}


def ending(rows: Sequence[Row], language: Language) -> int:
    """Where the text ends: behind its last number, if that paragraph is finished."""
    annexed = [index for index, row in enumerate(rows)
               if annex_title(row, language) is not None]  # fmt: skip
    numbered = [index for index, row in enumerate(rows) if _counts(row)]
    start = annexed[-1] if annexed else 0
    for index in range(max([start, *numbered]), len(rows)):
        if is_closing(rows[index], language) and not rows[index].label:
            return index
    if not numbered or numbered[-1] < start:
        return len(rows)
    text = uncalled(rows[numbered[-1]].text).rstrip("”’»\"') ]")
    finished = text.endswith((language.marks.last, "."))
    return numbered[-1] + 1 if finished else len(rows)


def _counts(row: Row) -> bool:
    """Whether a row of the text has a number or letter, and not only a bullet."""
    if row.label is None or row.line.pasted is not Pasted.WORDS:
        return False
    return row.label.readings[0].series != BULLET


def _titled_annex(placed: Sequence[Placed]) -> int:
    """The title below the name of an annex that has nothing else; -1 for none."""
    for index, one in enumerate(placed[:-1]):
        if one.role is Role.ANNEX and placed[index + 1].role is Role.HEADING:
            return index + 1
    return -1


def _back(one: Placed) -> Reason:
    return one.reason if one.role is Role.ASIDE else Reason.BACK


def _reason(row: Row) -> Reason:
    return Reason.BACK if row.line.pasted is Pasted.WORDS else Reason.LETTER
