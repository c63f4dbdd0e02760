"""Markdown becomes a manuscript, by way of the page that it stands for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from adref.model.finding import Outcome
from adref.model.manuscript import Manuscript, Remark
from adref.model.place import Place
from adref.reading.manuscripts.decoding import decoded
from adref.reading.manuscripts.html import WRAPPED, manuscript
from adref.reading.manuscripts.lists import LABEL
from adref.reading.manuscripts.page import parsed
from adref.reading.manuscripts.settings import PLACE
from adref.reading.personal import masked

# Words far in are no code, square brackets no links: they are words of a negotiation.
UNUSED = ("code", "reference")


def read_markdown(source: bytes, file: str) -> Outcome[Manuscript]:
    """The paragraphs of a text in Markdown; places are its lines."""
    text = decoded(source, file)
    if text.value is None:
        return Outcome(None, text.findings)
    parser = _parser()
    tokens = parser.parse(text.value)
    _prepare(tokens)
    page = parsed(_page(tokens, parser), file)
    if page.value is None:
        return Outcome(None, (*text.findings, *page.findings))
    made = manuscript(page.value, file)
    beside = tuple(_beside(tokens, file))
    return Outcome(replace(made, remarks=(*made.remarks, *beside)), text.findings)


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False, move_to_end=False)
    return parser.use(front_matter_plugin).disable(UNUSED)


def _prepare(tokens: Sequence[Token]) -> None:
    """Say on each token what the page would not tell: its line, its typed number."""
    inner = [child for token in tokens for child in token.children or ()]
    called = {str(one.meta["label"]) for one in inner if one.type == "footnote_ref"}
    for token in tokens:
        if token.map and token.nesting >= 0:
            token.attrSet(PLACE, str(token.map[0] + 1))
        if token.type == "footnote_reference_open":
            _write(token, _note(str(token.meta["label"]), called))
        elif token.type == "footnote_reference_close":
            _write(token, "</div>")
    for token in inner:
        if token.type == "softbreak":
            _write(token, f'<br class="{WRAPPED}">')
        elif token.type == "footnote_ref":
            _write(token, _call(str(token.meta["label"])))
    for items in _lists(tokens):
        _number(items)


def _write(token: Token, source: str) -> None:
    """Let a token stand for a piece of a page."""
    token.type, token.content, token.nesting = "html_inline", source, 0


def _call(label: str) -> str:
    name = escape(label)
    return f'<a role="doc-noteref" href="#note-{name}">{name}</a>'


def _note(label: str, called: set[str]) -> str:
    """The beginning of a note; one that nobody calls is words like others."""
    name = escape(label)
    if label not in called:
        return f'<div><span class="label">[^{name}]:</span>'
    return f'<div role="doc-footnote" id="note-{name}">'


def _lists(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The items of each numbered list."""
    open_: list[list[Token]] = []
    for token in tokens:
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            open_.append([])
        elif token.type == "list_item_open" and token.info:
            open_[-1].append(token)
        elif token.type == "ordered_list_close":
            yield open_.pop()
        elif token.type == "bullet_list_close":
            open_.pop()


def _number(items: list[Token]) -> None:
    """Number items as they were typed, or in order where all have the same number."""
    typed = [item.info for item in items]
    same = len(set(typed)) == 1
    for place, item in enumerate(items):
        count = int(item.info) + place if same else int(item.info)
        item.attrSet(LABEL, f"{count}{item.markup}")


def _page(tokens: Sequence[Token], parser: MarkdownIt) -> str:
    return f"<body>{parser.renderer.render(tokens, parser.options, {})}</body>"


def _beside(tokens: Sequence[Token], file: str) -> Iterator[Remark]:
    """Words that Markdown does not print: what heads the file, and kinds of code."""
    for token in tokens:
        place = Place(file, token.map[0] + 1 if token.map else 1)
        if token.type == "front_matter":
            yield Remark(f"above the text: {masked(token.content)}", place)
        elif token.type == "fence" and token.info.strip():
            yield Remark(f"this part is called: {masked(token.info)}", place)
