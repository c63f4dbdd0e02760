"""An HTML page becomes a manuscript, as do the pages that other programs make."""

import re
from dataclasses import dataclass, replace

from lxml import etree

from adref.model.finding import Outcome
from adref.model.manuscript import Line, Manuscript
from adref.model.place import Place
from adref.reading.manuscripts.elements import Element
from adref.reading.manuscripts.footnotes import footnotes
from adref.reading.manuscripts.gathering import Gathering
from adref.reading.manuscripts.lists import LISTS, Listing, listing
from adref.reading.manuscripts.page import read_page
from adref.reading.manuscripts.settings import (
    BLOCKS,
    Setting,
    at_start,
    properties,
    within,
)
from adref.reading.manuscripts.sheets import Properties, numberings, sheet
from adref.reading.manuscripts.spans import LINE, OWN, SOFT, Span, folded, plain

BLANKS = re.compile(r"[ \t\n\r\f]+")
SILENT = frozenset({"script", "style", "template", "xml", "datalist"})
"""Elements whose insides are no words."""
WRAPPED = "soft"
"""The class of a line break that only the source of a page has."""
CONDITION = re.compile(r"\s*\[(?:if\b|endif)")
"""How pages of Microsoft's programs mark what is for some browsers only."""
OPENS, CLOSES = {"q": "“", "rt": "("}, {"q": "”", "rt": ")"}
COMMENT = "msocomtxt"
"""The class of a comment in the pages of Word."""
ANCHORS = frozenset({"msocomanchor", "msocomoff"})
LONGEST_LABEL = 16
PRIVATE = ("#", "mailto:", "tel:", "javascript:")
"""Where links lead that nobody has to be told of."""
HIDDEN = "these words are hidden in the page and are not in the text"
STRUCK = "these words are struck through in the page; they are kept"
BESIDE = "the page has these words beside its text"


def read_html(source: bytes, file: str) -> Outcome[Manuscript]:
    """The paragraphs of a page, in order; places are lines of its source."""
    page = read_page(source, file)
    if page.value is None:
        return Outcome(None, page.findings)
    return Outcome(manuscript(page.value, file), page.findings)


def manuscript(root: Element, file: str) -> Manuscript:
    """The paragraphs below an element of a page."""
    return _Page(root, file).read()


@dataclass(slots=True)
class _Frame:
    """Where words go that do not belong to the text around them.

    `around` are the words before the frame; `note` is the note's name, if it is one.
    """

    element: Element
    note: str
    around: list[Span]


class _Page:
    """Goes through the elements once, without recursion: pages may be deep."""

    def __init__(self, root: Element, file: str) -> None:
        self.root = root
        self.classes = sheet(root)
        self.numberings = numberings(root)
        self.footnotes = footnotes(root)
        self.gathering = Gathering()
        self.settings = [at_start(file)]
        self.lists: list[Listing] = []
        self.frames: list[_Frame] = []
        self.links: list[int] = []
        self.spans: list[Span] = []
        self.asides: dict[str, str] = {}
        self.label = ""
        self.typed = False  # whether the label is words of the source

    def read(self) -> Manuscript:
        events = ("start", "end", "comment", "pi")
        walk = etree.iterwalk(self.root, events=events)
        for event, element in walk:
            if event == "start" and self._start(element):
                walk.skip_subtree()
            elif event == "end":
                self._end(element)
            elif event in {"comment", "pi"}:
                self._comment(element)
        self._flush()
        return self.gathering.manuscript()

    @property
    def setting(self) -> Setting:
        return self.settings[-1]

    @property
    def place(self) -> Place:
        return self.setting.line.place

    def _start(self, element: Element) -> bool:
        """Begin an element; whether what is inside of it has been dealt with."""
        tag = str(element.tag)
        said = properties(element, self.classes)
        if tag in BLOCKS:
            self._flush()
        if self._is_framed(element):
            note = self.footnotes.holders.get(element, "")
            self.frames.append(_Frame(element, note, self.spans))
            self.spans = []
        self.settings.append(within(self.setting, element, said))
        if tag in LISTS:
            depth = len(self.lists)
            self.lists.append(listing(element, said, depth, self.numberings))
        self._item(element)
        if self._is_dealt_with(element, said):
            return True
        self._sign(element)
        self._say(element.text)
        return False

    def _end(self, element: Element) -> None:
        tag = str(element.tag)
        self._say(CLOSES.get(tag))
        if tag == "a":
            self._link(element)
        if tag in BLOCKS:
            self._flush()
            self._unlabel(tag)
        if tag in LISTS:
            self.lists.pop()
        if self.frames and self.frames[-1].element is element:
            self._unframe(self.frames.pop())
        self.settings.pop()
        self._say(element.tail)

    def _is_framed(self, element: Element) -> bool:
        return (
            element in self.footnotes.holders
            or element.tag == "nav"
            or COMMENT in element.get("class", "").split()
        )

    def _unframe(self, frame: _Frame) -> None:
        spans, self.spans = self.spans, frame.around
        if frame.note:
            label = self.footnotes.labels[frame.note]
            line = Line("", self.place, label)
            self.gathering.note(frame.note, _uncalling(spans), line)
        else:
            self.gathering.remark(f"{BESIDE}: {plain(spans)}", self.place)

    def _item(self, element: Element) -> None:
        """Count the item of a list."""
        if element.tag == "li" and self.lists and not self.frames:
            counted = self.lists[-1].label(element)
            self.label = self.label if self.typed else counted
            line = replace(self.setting.line, level=self.lists[-1].level)
            self.settings[-1] = replace(self.setting, line=line)

    def _is_dealt_with(self, element: Element, said: Properties) -> bool:
        """Whether an element has a meaning of its own, which is now carried out."""
        note = self.footnotes.calls.get(element)
        classes = element.get("class", "").split()
        if note:
            self.spans.append(Span("", call=note))
        elif element in self.footnotes.backs:
            self.spans.append(Span("", call=OWN))
        elif element.tag == "title":
            self.gathering.remark(f"the page is called: {_text(element)}", self.place)
        elif self._is_label(element, said, classes):
            self.label, self.typed = _text(element), True
        else:
            return element.tag in SILENT or not ANCHORS.isdisjoint(classes)
        return True

    def _is_label(self, element: Element, said: Properties, classes: list[str]) -> bool:
        """Whether this is a number before a paragraph that nobody typed."""
        named = said.get("mso-list") == "ignore" or "label" in classes
        free = not self.typed and not self.frames and not self.setting.hidden
        return (
            named
            and free
            and not plain(self.spans)
            and 0 < len(_text(element)) <= LONGEST_LABEL
        )

    def _sign(self, element: Element) -> None:
        """What an element shows before its words."""
        tag = str(element.tag)
        self._say(OPENS.get(tag))
        if tag == "a":
            self.links.append(len(self.spans))
        if tag == "br":
            soft = element.get("class") == WRAPPED
            self.spans.append(Span(SOFT if soft else LINE))
        if tag == "img" and element.get("alt"):
            said = f"{element.get('alt')} {element.get('title', '')}"
            self.gathering.remark(f"a picture stands here: {said}", self.place)

    def _say(self, text: str | None) -> None:
        if not text:
            return
        words = _lined(text) if self.setting.pre else BLANKS.sub(" ", text)
        if self.setting.hidden:
            self._aside(HIDDEN, words)
            return
        if self.setting.struck:
            self._aside(STRUCK, words)
        around = self.setting
        self.spans.append(Span(words, around.emphasis, around.strong, around.raised))

    def _aside(self, text: str, words: str) -> None:
        if words.strip():
            self.asides[text] = self.asides.get(text, "") + words

    def _comment(self, element: Element) -> None:
        """What is written for those who read the source, and the words after it."""
        said = element.text or ""
        if not CONDITION.match(said):
            self.gathering.remark(f"a remark in the source: {said}", self.place)
        self._say(element.tail)

    def _link(self, element: Element) -> None:
        if element in self.footnotes.calls or element in self.footnotes.backs:
            return
        words = plain(self.spans[self.links.pop() :])
        address = element.get("href", "").strip()
        shown = address.partition("://")[2].strip("/") or address
        if address and not address.startswith(PRIVATE) and shown not in words:
            said = f"a link leads to {address} {element.get('title', '')}"
            self.gathering.remark(said, self.place, words=words)

    def _flush(self) -> None:
        """End a paragraph, if there is one."""
        if self.frames:
            self.spans.append(Span(LINE))
            return
        line = replace(self.setting.line, label=self.label)
        if self.gathering.paragraph(self.spans, line):
            self.label, self.typed = "", False
        self.spans = []
        for text, words in self.asides.items():
            self.gathering.remark(text, self.place, words=words)
        self.asides = {}

    def _unlabel(self, tag: str) -> None:
        """End what a label stands before; typed without words after it, it is words."""
        if self.typed and not self.frames:
            self.gathering.paragraph((Span(self.label),), self.setting.line)
            self.label, self.typed = "", False
        elif tag == "li" and not self.frames:
            self.label = ""


def _text(element: Element) -> str:
    return folded("".join(map(str, element.itertext())))


def _lined(text: str) -> str:
    """Words whose lines are shown as they were written."""
    return text.replace("\r\n", LINE).replace("\r", LINE).replace("\t", " ")


def _uncalling(spans: list[Span]) -> list[Span]:
    """The words of a note, which calls no other."""
    return [span for span in spans if span.call in {"", OWN}]
