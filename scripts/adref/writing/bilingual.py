"""A translation beside its original as HTML, for paper: a table of two columns."""

from collections.abc import Iterable, Mapping

from lxml.html import HtmlElement
from lxml.html.builder import E

from adref.model.bilingual import Bilingual, Row, by_rows, sides
from adref.model.document import Block
from adref.model.form import Form
from adref.model.language import Language
from adref.writing.html import headed, setting_of, styled, whole
from adref.writing.prose import Setting, lines, speaking
from adref.writing.sheet import turned

# Only the headings of the translation are bookmarks: they are those of the document.
TABLE = """\
table{width:100%;table-layout:fixed;border-collapse:collapse}
th,td{padding:2pt 0 0;vertical-align:top;text-align:start;\
font-weight:normal;border-bottom:.5pt solid #bfbfbf}
.original+*{border-inline-start:.5pt solid #bfbfbf}
.original>*{bookmark-level:none}
.whole{break-inside:avoid}
.heading{break-after:avoid}
"""


def write_bilingual_html(
    bilingual: Bilingual, form: Form, languages: Mapping[str, Language]
) -> str:
    """A page on sheets that lie on their side; it needs no other file."""
    lying, document = turned(form), by_rows(bilingual)
    setting = setting_of(document, lying, languages)
    style = styled(document, lying, languages) + TABLE
    return whole(document, style, _body(bilingual, setting), setting)


def _body(bilingual: Bilingual, setting: Setting) -> HtmlElement:
    columns = (setting.within(bilingual.original), setting)
    above = (headed(block, setting) for block in bilingual.document.blocks)
    head = E.thead(_row("th", bilingual.heading, columns))
    rows = (_row("td", row, columns) for row in bilingual.rows)
    table = E.table(head, lines(E.tbody(*rows)))
    return lines(E.body(lines(E.main(*above, table))))


def _row(tag: str, row: Row, columns: tuple[Setting, Setting]) -> HtmlElement:
    beside = zip((row.original, row.translation), columns, strict=True)
    cells = [_cell(tag, block, column, columns[1]) for block, column in beside]
    cells[0].set("class", "original")
    return E.tr(*cells, {"class": " ".join(_habits(row, columns[1]))})


def _cell(
    tag: str, block: Block | None, column: Setting, setting: Setting
) -> HtmlElement:
    """Half of a row, in the language of its column."""
    cell = E(tag, *([headed(block, column)] if block else ()))
    speaking(cell, column.around, setting)
    if tag == "th":
        cell.set("scope", "col")
    return cell


def _habits(row: Row, setting: Setting) -> Iterable[str]:
    """Whether pages part a row, or part it from the next."""
    if row.whole:
        yield "whole"
    if any(setting.form.styles[block.style].keep_next for block in sides(row)):
        yield "heading"
