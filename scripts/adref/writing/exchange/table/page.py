"""The sheet of the table, its header and its footer."""

from adref.model.exchange import Batch
from adref.model.language import Language
from adref.writing.docx.element import Element, properties, root, text, word
from adref.writing.docx.length import twips
from adref.writing.docx.page import FIELD, FIELDS
from adref.writing.exchange.table.paragraphs import label, paragraph
from adref.writing.exchange.table.rows import WIDTHS, plain
from adref.writing.exchange.table.runs import MARK, apart, said

TURN = "\u200f"
"""Lets what is before it run from right to left."""
LONG, WIDE = 841.9, 595.3
"""A4 in points, on its side."""
EDGE = (LONG - sum(WIDTHS)) / 2
MARGINS = {"top": 56, "right": EDGE, "bottom": 48, "left": EDGE,
           "header": 28, "footer": 24}  # fmt: skip


def facts(batch: Batch) -> list[str]:
    """What every page says of the batch."""
    language, phrases = batch.language, batch.language.exchange
    due = batch.deadline and phrases.deadline.format(
        language.dates.written(batch.deadline)
    )
    whom = batch.translator and phrases.translator.format(batch.translator)
    return list(
        filter(
            None, (phrases.batch.format(batch.stamp.batch), language.name, due, whom)
        )
    )


def counted(part: str, language: Language) -> Element:
    """Words of the page's number, or a number that Word counts."""
    if part not in FIELDS:
        return plain(apart(part, language))
    number = word("r", properties("rPr", [word("noProof")]), text("1"))
    return word("fldSimple", number, instr=f" {FIELDS[part]} ")


def number(language: Language) -> list[Element]:
    """The number of the page, apart from words that run from right to left."""
    parts = [part for part in FIELD.split(language.words.page) if part]
    made = [counted(part, language) for part in parts]
    if not language.isolate:
        return made
    return [plain(f"{TURN}{MARK}"), *made, plain(MARK)]


def header(batch: Batch) -> Element:
    """The batch, whom it is for and by when, and the number of the page."""
    language = batch.language
    words = said(" · ".join([*facts(batch), ""]), language)
    return root("hdr", paragraph("header", language, [*words, *number(language)]))


def footer(batch: Batch) -> Element:
    """The stamp, once more."""
    return root("ftr", label("footer", [plain(str(batch.stamp))]))


def section(references: list[Element]) -> Element:
    """The one section, whose pages lie on their side."""
    lengths = {side: twips(length) for side, length in MARGINS.items()}
    return word(
        "sectPr",
        *references,
        word("pgSz", w=twips(LONG), h=twips(WIDE), orient="landscape"),
        word("pgMar", **lengths, gutter="0"),
    )
