"""Tables for translators, and the hands that change them on their way back."""

import copy
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from adref.model.exchange import Answer, Batch, Return
from adref.model.finding import Outcome
from adref.reading.exchange.table import read_table
from adref.writing.exchange.table import write_table
from batches import TARGETS, batch
from manuscripts import KIND, SPACES
from written import NAMES, Element

CODES = ("en", *TARGETS)
FILE = "back/clean-oceans.docx"
DOCUMENT = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
Change = Callable[[Element], None]


@cache
def sent(code: str = "fr") -> Batch:
    """A batch in each of the six languages; English is out of French."""
    return batch(code) if code in TARGETS else _into_english()


def _into_english() -> Batch:
    """The French batch turned round, as far as its units are current."""
    given = batch("fr")
    tasks = tuple(
        replace(task, original=task.target, target=task.original)
        for task in given.tasks
        if task.target and not task.changes
    )
    return replace(
        given,
        stamp=replace(given.stamp, original="fr", language="en"),
        title=tasks[0].original,
        original=given.language,
        language=given.original,
        tasks=tasks,
    )


@cache
def table(code: str = "fr") -> bytes:
    """The file that goes out."""
    return write_table(sent(code))


def parts(source: bytes) -> dict[str, bytes]:
    """The parts of a file by their paths."""
    with ZipFile(BytesIO(source)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(held: Mapping[str, bytes]) -> bytes:
    """A file of these parts."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in held.items():
            archive.writestr(name, content)
    return made.getvalue()


def with_change(change: Change, **more: str) -> bytes:
    """The table after a change of its text; `more` are parts by their kind."""
    held = parts(table())
    root = etree.fromstring(held[DOCUMENT])
    change(root)
    held[DOCUMENT] = etree.tostring(root)
    for kind, content in more.items():
        held[f"word/{kind}.xml"] = f"<w:{kind} {SPACES}>{content}</w:{kind}>".encode()
        related = (
            f'<Relationship Id="x{kind}" Type="{KIND}/{kind}" Target="{kind}.xml"/>'
        )
        end = b"</Relationships>"
        held[RELATIONS] = held[RELATIONS].replace(end, related.encode() + end)
    return packed(held)


def without(*names: str) -> bytes:
    """The table after a program has dropped some parts."""
    held = parts(table())
    for name in names:
        del held[f"word/{name}.xml"]
    return packed(held)


def rows(root: Element) -> list[Element]:
    """All rows, the head first."""
    return root.findall(".//w:tr", NAMES)


def row(root: Element, unit: str) -> Element:
    """The row of a unit."""
    return next(one for one in rows(root) if unit in said(cells(one)[0]))


def cells(row: Element) -> list[Element]:
    """The cells of a row."""
    return row.findall(".//w:tc", NAMES)


def said(element: Element) -> list[str]:
    """The words of each paragraph."""
    found = element.findall(".//w:p", NAMES)
    return ["".join(map(str, one.itertext())) for one in found]


def made(xml: str) -> Element:
    """Some elements of Word's; there is one."""
    return etree.fromstring(f"<w:x {SPACES}>{xml}</w:x>")[0]


def fill(cell: Element, *paragraphs: str) -> None:
    """Put other paragraphs into a cell."""
    for old in cell.findall("w:p", NAMES):
        cell.remove(old)
    cell.extend(made(one) for one in paragraphs)


def fill_in(unit: str, *paragraphs: str, column: int = 2) -> Change:
    """Types into a cell of a unit."""
    return lambda root: fill(cells(row(root, unit))[column], *paragraphs)


def extended(unit: str, paragraph: str, column: int = 3) -> Change:
    """Adds a paragraph to a cell of a unit."""
    return lambda root: cells(row(root, unit))[column].append(made(paragraph))


def twin(element: Element) -> Element:
    """The same once more."""
    return copy.deepcopy(element)


def returned(source: bytes) -> Return:
    """What a file holds that is received without any finding."""
    outcome = read_table(source, FILE)
    assert outcome.value is not None, outcome.findings
    assert outcome.findings == ()
    return outcome.value


def answers(source: bytes) -> dict[str, Answer]:
    """The answers by their units."""
    return {one.unit: one for one in returned(source).answers}


def refused(outcome: Outcome[Return]) -> str:
    """Why a file is not received: one line, with its place."""
    assert outcome.value is None
    (finding,) = outcome.findings
    assert (finding.place.file, finding.rule) == (FILE, "receive")
    assert "\n" not in finding.message
    return finding.message


def drop(element: Element) -> None:
    """Take an element out."""
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)
