"""A table of endorsers in HTML: its first row heads it, on every page it goes on to."""

from collections.abc import Iterable

from lxml.html import HtmlElement
from lxml.html.builder import E

from adref.model.document import Block, cells
from adref.writing.prose import Setting, lines, spelled
from adref.writing.sheet import shares


def table(rows: tuple[Block, ...], setting: Setting) -> HtmlElement:
    """The rows as a table."""
    heading, *names = rows
    inside = setting.within(heading.language)
    return lines(
        E.table(
            *_columns(len(heading.cells)),
            E.thead(_row("th", heading, inside, scope="col")),
            lines(E.tbody(*(_row("td", name, inside) for name in names))),
            {"class": "roll"},
        )
    )


def _columns(count: int) -> Iterable[HtmlElement]:
    for share in shares(count):
        yield E.col(style=f"width:{share:.0%}")


def _row(tag: str, block: Block, setting: Setting, **more: str) -> HtmlElement:
    row = E.tr(*_cells(tag, block, setting, **more))
    row.set("class", f"style-{block.style}")
    return row


def _cells(
    tag: str, block: Block, setting: Setting, **more: str
) -> Iterable[HtmlElement]:
    for runs in cells(block):
        words = (word for run in runs for word in spelled(run, setting))
        yield E(tag, *words, **more)
