"""A document as one HTML file, for the screen and, through WeasyPrint, for paper."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby

from lxml import html
from lxml.html import HtmlElement
from lxml.html.builder import E

from adref.model.document import Block, Cell, Document, all_blocks
from adref.model.form import Form, MastheadLayout
from adref.model.language import Language
from adref.writing.css import NOTE, hands, style_sheet
from adref.writing.listing import Kind, kind_of
from adref.writing.prose import Setting, lines, paragraph
from adref.writing.roll import table


def write_html(
    document: Document, form: Form, languages: Mapping[str, Language]
) -> str:
    """One page that needs no other file: no script, nothing fetched, styles inside."""
    setting = setting_of(document, form, languages)
    style = styled(document, form, languages)
    return whole(document, style, _body(document, form, setting), setting)


def setting_of(
    document: Document, form: Form, languages: Mapping[str, Language]
) -> Setting:
    """What surrounds the paragraphs of a document."""
    scripts = {script.code: script for script in document.scripts}
    return Setting(form, languages, languages[document.language], scripts)


def whole(document: Document, style: str, body: HtmlElement, setting: Setting) -> str:
    """The page around a body, with its style sheet."""
    body.set("data-running", document.running)
    page = E.html(
        _head(document, style),
        body,
        lang=document.tag,
        dir=str(setting.around.direction),
    )
    return html.tostring(page, encoding="unicode", doctype="<!DOCTYPE html>") + "\n"


def _head(document: Document, style: str) -> HtmlElement:
    wide = "width=device-width, initial-scale=1"
    return lines(
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


def styled(document: Document, form: Form, languages: Mapping[str, Language]) -> str:
    """The style sheet for all that a document has in it."""
    used = _used(document)
    order = sorted(used, key=lambda code: (code != document.language, code))
    spoken = tuple(languages[code] for code in order)
    sheet = style_sheet(form, spoken, used, document.page)
    return sheet + hands(document.scripts, languages[document.language])


def _used(document: Document) -> dict[str, frozenset[str]]:
    """The styles in use, by the language of what is set in them."""
    used: defaultdict[str, set[str]] = defaultdict(set)
    used[document.language] = set()
    for block in all_blocks(document):
        used[block.language].add(block.style)
        for note in block.notes:
            used[note.language].add(NOTE)
    return {language: frozenset(styles) for language, styles in used.items()}


def _body(document: Document, form: Form, setting: Setting) -> HtmlElement:
    title = _title(document.blocks, form)
    top = _flow(document.blocks[:title], setting)
    main = lines(E.main(*_flow(document.blocks[title:], setting)))
    masthead = _masthead(document.masthead, form.masthead, setting)
    head = [lines(E.header(*masthead, *top))] if masthead or top else []
    body = lines(E.body(*head, main))
    _number(body)
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
    for kind, group in groupby(blocks, kind_of):
        match kind:
            case Kind.ENTRY:
                items = (paragraph("li", block, setting) for block in group)
                yield lines(E.ul(*items, role="list"))
            case Kind.ROW:
                yield table(tuple(group), setting)
            case Kind.PARAGRAPH:
                yield from (headed(block, setting) for block in group)


def headed(block: Block, setting: Setting) -> HtmlElement:
    """A block as the heading or the paragraph that it is."""
    level = setting.form.styles[block.style].heading
    return paragraph(f"h{level}" if level else "p", block, setting)


def _masthead(
    rows: tuple[tuple[Cell, ...], ...], layout: MastheadLayout, setting: Setting
) -> list[HtmlElement]:
    """Rows of cells side by side: a matter of looks, so not a table of data."""
    if not rows:
        return []
    drawn = (
        lines(E.div(*_cells(row, layout, setting), {"class": "row"})) for row in rows
    )
    return [lines(E.div(*drawn, {"class": "masthead"}))]


def _cells(
    row: tuple[Cell, ...], layout: MastheadLayout, setting: Setting
) -> Iterable[HtmlElement]:
    start = 0
    for cell in row:
        width = sum(layout.columns[start : start + cell.span])
        share = f"width:{width / sum(layout.columns):.2%}"
        start += cell.span
        inside = _flow(cell.blocks, setting)
        yield lines(E.div(*inside, {"class": "cell"}, style=share))
