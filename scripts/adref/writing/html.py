"""A document as one HTML file, for the screen and, through WeasyPrint, for paper."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby

from lxml import html
from lxml.html import HtmlElement
from lxml.html.builder import E

from adref.model.document import Block, Cell, Document
from adref.model.form import Form, MastheadLayout
from adref.model.language import Language
from adref.writing.css import NOTE, style_sheet
from adref.writing.listing import is_entry
from adref.writing.prose import Setting, paragraph


def write_html(
    document: Document, form: Form, languages: Mapping[str, Language]
) -> str:
    """One page that needs no other file: no script, nothing fetched, styles inside."""
    language = languages[document.language]
    page = E.html(
        _head(document, _style_sheet(document, form, languages)),
        _body(document, form, Setting(form, languages, language)),
        lang=document.tag,
        dir=str(language.direction),
    )
    return html.tostring(page, encoding="unicode", doctype="<!DOCTYPE html>") + "\n"


def _head(document: Document, style: str) -> HtmlElement:
    wide = "width=device-width, initial-scale=1"
    return _lines(
        E.head(
            E.meta(charset="utf-8"),
            E.meta(name="viewport", content=wide),
            E.title(document.title),
            E.meta(name="author", content=document.author),
            E.meta(name="description", content=document.subject),
            E.meta(name="dcterms.created", content=document.created),
            E.style("\n" + style),
        )
    )


def _style_sheet(
    document: Document, form: Form, languages: Mapping[str, Language]
) -> str:
    used = _used(document)
    order = sorted(used, key=lambda code: (code != document.language, code))
    spoken = tuple(languages[code] for code in order)
    return style_sheet(form, spoken, used, document.page)


def _used(document: Document) -> dict[str, frozenset[str]]:
    """The styles in use, by the language of what is set in them."""
    used: defaultdict[str, set[str]] = defaultdict(set)
    used[document.language] = set()
    cells = (cell for row in document.masthead for cell in row)
    blocks = (*(block for cell in cells for block in cell.blocks), *document.blocks)
    for block in blocks:
        used[block.language].add(block.style)
        for note in block.notes:
            used[note.language].add(NOTE)
    return {language: frozenset(styles) for language, styles in used.items()}


def _body(document: Document, form: Form, setting: Setting) -> HtmlElement:
    title = _title(document.blocks, form)
    top = _flow(document.blocks[:title], setting)
    main = _lines(E.main(*_flow(document.blocks[title:], setting)))
    masthead = _masthead(document.masthead, form.masthead, setting)
    head = [_lines(E.header(*masthead, *top))] if masthead or top else []
    body = _lines(E.body(*head, main))
    _number(body)
    body.set("data-running", document.running)
    return body


def _number(body: HtmlElement) -> None:
    """Give every paragraph an id: the layout of the pages has to name them."""
    for number, element in enumerate(body.iter("p", "li", "h1", "h2", "h3")):
        if not element.get("id"):
            element.set("id", f"b-{number}")


def _title(blocks: tuple[Block, ...], form: Form) -> int:
    """How many blocks stand above the title."""
    headings = (form.styles[block.style].heading for block in blocks)
    return next((i for i, level in enumerate(headings) if level == 1), 0)


def _flow(blocks: tuple[Block, ...], setting: Setting) -> Iterable[HtmlElement]:
    for listed, group in groupby(blocks, is_entry):
        if listed:
            items = (paragraph("li", block, setting) for block in group)
            yield _lines(E.ul(*items, role="list"))
        else:
            yield from (
                paragraph(_tag(block, setting), block, setting) for block in group
            )


def _tag(block: Block, setting: Setting) -> str:
    level = setting.form.styles[block.style].heading
    return f"h{level}" if level else "p"


def _masthead(
    rows: tuple[tuple[Cell, ...], ...], layout: MastheadLayout, setting: Setting
) -> list[HtmlElement]:
    """Rows of cells side by side: a matter of looks, so not a table of data."""
    if not rows:
        return []
    drawn = (
        _lines(E.div(*_cells(row, layout, setting), {"class": "row"})) for row in rows
    )
    return [_lines(E.div(*drawn, {"class": "masthead"}))]


def _cells(
    row: tuple[Cell, ...], layout: MastheadLayout, setting: Setting
) -> Iterable[HtmlElement]:
    start = 0
    for cell in row:
        width = sum(layout.columns[start : start + cell.span])
        share = f"width:{width / sum(layout.columns):.2%}"
        start += cell.span
        inside = _flow(cell.blocks, setting)
        yield _lines(E.div(*inside, {"class": "cell"}, style=share))


def _lines(element: HtmlElement) -> HtmlElement:
    """The element with each of its children on a line of its own."""
    if len(element):
        element.text = "\n"
    for child in element:
        child.tail = "\n"
    return element
