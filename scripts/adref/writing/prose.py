"""A paragraph and its runs as HTML elements."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement
from lxml.html.builder import E

from adref.model.document import Block, Footnote, Run
from adref.model.form import Form
from adref.model.language import Language
from adref.model.script import Script
from adref.model.text import Standing
from adref.writing.lightening import is_long, lightened

Words = tuple[HtmlElement | str, ...]

# The symbol of a document, which has no space: A/80/L.41, E/CN.16/2025/2.
SYMBOL = re.compile(r"\b[A-Z]{1,6}(?:/[A-Z0-9][A-Z0-9.-]*(?<![.-]))+")


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a paragraph: the form, all languages, and the one around it.

    `scripts` are those of names, by their codes.
    """

    form: Form
    languages: Mapping[str, Language]
    around: Language
    scripts: Mapping[str, Script] = field(default_factory=dict[str, Script])

    def within(self, language: str) -> "Setting":
        """The setting inside of words in this language."""
        return replace(self, around=self.languages[language])


def paragraph(tag: str, block: Block, setting: Setting) -> HtmlElement:
    """One block as an element: its label, its words, its notes, its remark."""
    element = E(tag, *_content(block, setting.within(block.language)))
    element.set("class", f"style-{block.style}{_stands(block.standing)}")
    if block.id:
        element.set("id", f"p-{block.id}")
    speaking(element, setting.languages[block.language], setting)
    if block.remark:
        element.append(_remark(block.remark, setting))
    return element


def speaking(element: HtmlElement, language: Language, setting: Setting) -> None:
    """Say an element's language where it is not the one around it."""
    if language is not setting.around:
        element.set("lang", language.tag)
        element.set("dir", str(language.direction))


def _content(block: Block, setting: Setting) -> Iterable[HtmlElement | str]:
    if block.label:
        yield E.span(f"{block.label} ", {"class": "label"})
    notes = {note.id: note for note in block.notes}
    if is_long(block.runs):
        yield from _light(block.runs, setting)
        return
    for run in block.runs:
        if run.note:
            yield from _noted(notes[run.note], setting)
        else:
            yield from spelled(run, setting)


def _light(runs: tuple[Run, ...], setting: Setting) -> Iterable[HtmlElement | str]:
    """The runs of a long row of names, each piece in an element of its own."""
    for run in lightened(runs, setting.around, setting.scripts):
        words = spelled(run, setting)
        yield from words if run.script else (E.span(*words),)


def spelled(run: Run, setting: Setting) -> Words:
    """The words of a run within all that sets them apart, the link outermost."""
    words: Words = tuple(_unbroken(run.text))
    if run.script:
        words = (_foreign(run, setting.scripts[run.script]),)
    elif run.language:
        words = (E.span(*words, lang=run.language),)
    elif run.isolated:
        words = (E.bdi(*words, dir="ltr"),)
    if run.strong:
        words = (E.strong(*words),)
    if run.emphasis:
        words = (E.em(*words, {"class": "emphasis"}),)
    if run.raised:
        words = (E.span(*words, {"class": "call"}),)
    if run.opener:
        words = (E.em(*words, {"class": "opener"}),)
    return (E.a(*words, href=f"#p-{run.target}"),) if run.target else words


def _foreign(run: Run, script: Script) -> HtmlElement:
    """A name in a script of its own, which runs its own way whatever stands beside."""
    classes = {"class": f"in-{script.code}"}
    return E.bdi(run.text, classes, lang=run.language, dir=str(script.direction))


def _unbroken(text: str) -> Iterable[HtmlElement | str]:
    """The text, each symbol such as A/80/L.41 in an element that no line breaks."""
    start = 0
    for symbol in SYMBOL.finditer(text):
        if text[start : symbol.start()]:
            yield text[start : symbol.start()]
        yield E.span(symbol[0], {"class": "symbol"})
        start = symbol.end()
    if text[start:]:
        yield text[start:]


def _stands(standing: Standing) -> str:
    """A class for words that stand in the original."""
    return "" if standing is Standing.CURRENT else f" {standing}"


def _noted(note: Footnote, setting: Setting) -> Iterable[HtmlElement]:
    """A call and, right after it, the note: paper moves it to the foot of the page."""
    call, body = f"call-{note.number}", f"note-{note.number}"
    yield E.a(
        note.call, {"class": "call"}, id=call, href=f"#{body}", role="doc-noteref"
    )
    mark = E.a(f"{note.call} ", {"class": "mark"}, href=f"#{call}", role="doc-backlink")
    words = (word for run in note.runs for word in spelled(run, setting))
    classes = f"footnote style-footnote{_stands(note.standing)}"
    span = E.span(mark, *words, {"class": classes}, id=body, role="doc-footnote")
    speaking(span, setting.languages[note.language], setting)
    yield span


def _remark(remark: str, setting: Setting) -> HtmlElement:
    around = setting.around
    return E.bdi(
        f" ({remark})", {"class": "remark"}, lang=around.tag, dir=str(around.direction)
    )


def lines(element: HtmlElement) -> HtmlElement:
    """The element with each of its children on a line of its own."""
    if len(element):
        element.text = "\n"
    for child in element:
        child.tail = "\n"
    return element
