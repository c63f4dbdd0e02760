"""A batch as XLIFF 1.2, which every translator's program opens.

Names stand in the default name space: some programs refuse files with prefixes.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

from lxml import etree
from lxml.builder import ElementMaker

from adref.model.exchange import Batch, Quote, Task
from adref.model.markup import PieceKind
from adref.model.phrases import ExchangePhrases
from adref.model.text import Standing, State
from adref.writing.exchange.hints import hints
from adref.writing.exchange.inline import Code, Step, Turn, numbers, steps

# lxml gives the type of an element no public name.
Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

SPACE = "urn:oasis:names:tc:xliff:document:1.2"
E = ElementMaker(namespace=SPACE, nsmap={None: SPACE})
KEEP = {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
US = "adref"
LOOKS = {"_": "italic", "**": "bold"}
STEP = "  "


def write_xliff(batch: Batch) -> bytes:
    """One file that says which batch it holds; units in the order of the document."""
    root = E.xliff(_file(batch), version="1.2")
    _spread(root, "\n")
    return f"{DECLARATION}{etree.tostring(root, encoding='unicode')}\n".encode()


def _file(batch: Batch) -> Element:
    said = {
        "original": batch.stamp.submission,
        "source-language": batch.original.tag,
        "target-language": batch.language.tag,
        "datatype": "plaintext",
        "date": f"{batch.on.isoformat()}T00:00:00Z",
        "product-name": US,
        "product-version": batch.stamp.schema,
        "build-num": batch.stamp.batch,
    }
    return E.file(E.header(*_header(batch)), E.body(*_groups(batch)), said)


def _header(batch: Batch) -> Iterator[Element]:
    """The stamp in a note of its own, then what the translator is asked."""
    phrases = batch.language.exchange
    yield _note(str(batch.stamp))
    yield _note("\n".join(_asked(batch, phrases)))


def _asked(batch: Batch, phrases: ExchangePhrases) -> Iterator[str]:
    yield batch.title
    if batch.translator:
        yield phrases.translator.format(batch.translator)
    if batch.deadline:
        yield phrases.deadline.format(batch.deadline.isoformat())
    yield phrases.tokens


def _groups(batch: Batch) -> Iterator[Element]:
    """The parts of the document; no unit's id has a colon."""
    for number, (part, tasks) in enumerate(groupby(batch.tasks, lambda one: one.part)):
        units = (_unit(task, batch.language.exchange) for task in tasks)
        yield E.group(*units, id=f"part:{number + 1}", resname=part)


def _unit(task: Task, phrases: ExchangePhrases) -> Element:
    codes = numbers(task.original, task.target, task.before)
    unit = E("trans-unit", {"id": task.unit, "resname": task.unit} | KEEP)
    unit.append(_line(E.source(), task.original, codes))
    if task.target:
        unit.append(_line(E.target(state=_state(task)), task.target, codes))
    if _state(task) == "final":
        unit.set("approved", "yes")
    if task.target and task.standing is Standing.STALE:
        unit.append(_previous(task, codes))
    unit.extend(_agreed(quote) for quote in task.quotes if quote.target)
    unit.append(_note("\n".join((*hints(task, phrases), f"{US}: of={task.of}"))))
    return unit


def _state(task: Task) -> str:
    """What programs show: nothing is called final but what was approved here."""
    if task.standing is Standing.STALE:
        return "needs-translation"
    return "final" if task.state is State.APPROVED and task.target else "translated"


def _previous(task: Task, codes: Mapping[Code, int]) -> Element:
    """The original as it was, where that is known, and the words made from it."""
    made = E("alt-trans", alttranstype="previous-version")
    if task.before:
        made.append(_line(E.source(), task.before, codes))
    made.append(_line(E.target(), task.target, codes))
    return made


def _agreed(quote: Quote) -> Element:
    made = E("alt-trans", alttranstype="reference", origin=quote.source)
    if quote.original:
        made.append(_line(E.source(), quote.original, numbers(quote.original)))
    made.append(_line(E.target(), quote.target, numbers(quote.original, quote.target)))
    return made


def _note(text: str) -> Element:
    return E.note(text, {"from": US})


def _line(element: Element, text: str, codes: Mapping[Code, int]) -> Element:
    """The element with the text in it, its markup as elements within the line."""
    opened = [element]
    for step in steps(text):
        match step.turn:
            case Turn.WORDS:
                _say(opened[-1], step.text)
            case Turn.OPENS:
                made = E.g(id=str(codes[step.code]), ctype=LOOKS[step.text])
                opened[-1].append(made)
                opened.append(made)
            case Turn.CLOSES:
                opened.pop()
            case Turn.STANDS:
                opened[-1].append(_placeholder(step, codes))
    return element


def _say(element: Element, words: str) -> None:
    """Put words at the end of what an element holds."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words


def _placeholder(step: Step, codes: Mapping[Code, int]) -> Element:
    kind = PieceKind(step.text[1:].partition(":")[0])
    said = {"id": str(codes[step.code]), "ctype": f"x-{kind}", "equiv-text": step.text}
    return E.ph(step.text, said)


def _spread(element: Element, start: str) -> None:
    """Put each element on a line of its own, down to those that hold words."""
    if not len(element) or _holds_words(element):
        return
    element.text = start + STEP
    for child in element:
        _spread(child, start + STEP)
        child.tail = start + STEP
    element[-1].tail = start


def _holds_words(element: Element) -> bool:
    return etree.QName(element).localname in {"source", "target", "note"}
