"""The masthead of a draft resolution, without emblem, Distr. line or job number."""

from adref.composing.blocks import said
from adref.composing.parts import date, original
from adref.composing.work import Work
from adref.model.document import Cell


def masthead(work: Work) -> tuple[tuple[Cell, ...], ...]:
    """Two rows: organisation and symbol above organ and date; none where not wanted."""
    given = work.identity.masthead
    if not given or not work.materials.form.masthead.rows:
        return ()
    place, setting = work.identity.place, work.setting
    organ = setting.language.organs[work.identity.organ].name
    return (
        (
            Cell(
                2, (said("united_nations", work.words.united_nations, place, setting),)
            ),
            Cell(3, (said("symbol", given.symbol, place, setting),)),
        ),
        (
            Cell(4, (said("organ", organ, place, setting),)),
            Cell(1, (*date(work), *original(work))),
        ),
    )
