"""A Word file that came back is opened, and its tables are read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from adref.model.exchange import Answer, Channel, Return, Stamp
from adref.model.finding import Finding, Level, Outcome
from adref.model.place import Place
from adref.reading.exchange.stamps import SAID, vouched
from adref.reading.exchange.table.answers import answer
from adref.reading.exchange.table.columns import (
    Columns,
    Spoken,
    columns,
    is_head,
    spoken,
)
from adref.reading.exchange.table.contents import Desk, Line
from adref.reading.exchange.table.grid import blocks, rows
from adref.reading.exchange.table.notes import added, commented
from adref.reading.manuscripts.changes import Changes, settle
from adref.reading.manuscripts.elements import WORD, Element, child, name
from adref.reading.manuscripts.package import OLD, open_package
from adref.reading.manuscripts.styles import read_styles
from adref.reading.personal import masked

RULE = "receive"
BARE = "no row of the table is left in the file; return the one that `adref send` made"
OUTSIDE = "these words stand outside of the table and belong to no unit: {}"
SEAL = re.compile(r"(?<![\w-])[0-9a-f]{6}(?![\w-])")
OURS = frozenset({"adref title", "adref line", "adref stamp"})
TABLE = f"{{{WORD}}}tbl"


@dataclass(frozen=True, slots=True)
class Table:
    """A table that holds units; `comments` are those on each of its rows."""

    content: Element
    rows: tuple[Spoken, ...]
    columns: Columns


def is_table(source: bytes) -> bool:
    """Whether a file comes from a word processor, with a table of ours or not."""
    if source.startswith(b"PK"):
        return b"[Content_Types].xml" in source or b"opendocument.text" in source
    return source.startswith(OLD) or source.lstrip().startswith(b"{\\rtf")


def read_table(source: bytes, file: str) -> Outcome[Return]:
    """The answers in a .docx file, its tracked changes accepted.

    Places count the rows of all tables. Words that stand outside of the table are
    told in a finding beside the value.
    """
    opened = open_package(source, file)
    if opened.value is None:
        found = tuple(replace(one, rule=RULE) for one in opened.findings)
        return Outcome(None, found)
    for root in opened.value.stories():
        settle(root, Changes.ACCEPT)
    desk = Desk(opened.value, read_styles(opened.value.single.get("styles")))
    margins = (root for _, root in opened.value.margins)
    stories = (opened.value.document, *margins)
    said = " ".join(line.text for root in stories for line in desk.lines(root))
    stamp = vouched(said, file)
    if stamp.value is None:
        return Outcome(None, stamp.findings)
    return _outcome(desk, stamp.value, file)


def _outcome(desk: Desk, stamp: Stamp, file: str) -> Outcome[Return]:
    tables = tuple(_tables(desk, stamp))
    known = {row.row.content for table in tables for row in table.rows}
    comments = _comments(desk, known)
    answers = tuple(_answers(tables, stamp, desk, comments, file))
    if not answers:
        return Outcome(None, (Finding(Place(file), RULE, BARE),))
    outside = [*_outside(desk, tables), *comments.get(None, [])]
    said = masked(" / ".join(filter(None, outside)))
    found = (
        (Finding(Place(file), RULE, OUTSIDE.format(said), Level.WARNING),)
        if said
        else ()
    )
    return Outcome(Return(Channel.DOCX, stamp, answers), found)


def _tables(desk: Desk, stamp: Stamp) -> Iterator[Table]:
    """The tables that hold units, not those around them."""
    found: list[Table] = []
    for content in desk.package.document.iter(TABLE):
        made = tuple(spoken(row, desk) for row in rows(content))
        held = columns(made, stamp)
        if held is not None:
            found.append(Table(content, made, held))
    around = {one for table in found for one in table.content.iterancestors()}
    return (table for table in found if table.content not in around)


def _answers(
    tables: tuple[Table, ...],
    stamp: Stamp,
    desk: Desk,
    comments: dict[Element | None, list[str]],
    file: str,
) -> Iterator[Answer]:
    number = 0
    for table in tables:
        for row in table.rows:
            number += 1
            if not is_head(row, stamp):
                own = comments.get(row.row.content, [])
                made = answer(row, table.columns, desk, own, Place(file, number))
                if made is not None:
                    yield made


def _comments(desk: Desk, known: set[Element]) -> dict[Element | None, list[str]]:
    """The comments on each row, and under None those on no row."""
    found: dict[Element | None, list[str]] = {}
    for said, anchors in commented(desk, desk.package.document):
        around = (one for anchor in anchors for one in anchor.iterancestors())
        found.setdefault(
            next((one for one in around if one in known), None), []
        ).append(said)
    return found


def _outside(desk: Desk, tables: tuple[Table, ...]) -> Iterator[str]:
    """Words that are in no table of ours and are not ours."""
    body = child(desk.package.document, "body")
    taken = {
        one
        for table in tables
        for one in (table.content, *table.content.iterancestors())
    }
    parts = () if body is None else tuple(blocks(body))
    lines = [line for part in parts if part not in taken for line in _block(part, desk)]
    seals = frozenset(
        seal
        for line in lines
        if SAID.search(line.text)
        for seal in SEAL.findall(line.text)
    )
    for line in lines:
        ours = SAID.search(line.text) or (not seals and line.style.lower() in OURS)
        yield "" if ours else added((line,), seals)


def _block(block: Element, desk: Desk) -> tuple[Line, ...]:
    return (desk.line(block),) if name(block) == "w:p" else desk.lines(block)
