"""Translations beside their originals: those of the cases and the first submission."""

from functools import cache

from adref.composing.pairing import paired
from adref.model.bilingual import Bilingual, Row
from adref.model.document import Block, Document, Footnote, all_blocks
from adref.model.wording import bare
from composed import CASES, CODES, language
from goldens import CHECKOUT
from papers import composed

ROOTS = {
    "enhanced-cooperation": CHECKOUT,
    "open-data-corridors": CASES / "draft-resolution",
    "rivers-without-walls": CASES / "sign-on",
    "day-of-rivers": CASES / "sole-paragraph",
}
ORIGINAL = "en"
PAIRS = [
    (name, text.suffixes[0].removeprefix("."))
    for name, root in ROOTS.items()
    for text in sorted((root / "sources" / "submissions" / name).glob("text.*.yaml"))
    if f".{ORIGINAL}." not in text.name
]
COLUMNS = (0, 1)


@cache
def spoken(name: str, code: str) -> Document:
    """One language by itself."""
    return composed(ROOTS[name], name, {one: language(one) for one in CODES}, code)


@cache
def beside(name: str, code: str) -> Bilingual:
    """One language side by side with the original."""
    return paired(spoken(name, ORIGINAL), spoken(name, code), language(code))


def told(document: Document) -> list[str]:
    """Every paragraph of a document, and each note after the one that calls it."""
    lines: list[str] = []
    for block in all_blocks(document):
        lines += [_paragraph(block), *map(_note, block.notes)]
    return [line for line in lines if line]


def _paragraph(block: Block) -> str:
    remark = f"({block.remark})" if block.remark else ""
    return bare(f"{block.label}{_words(block)}{remark}")


def _note(note: Footnote) -> str:
    return bare(f"{note.call}{''.join(run.text for run in note.runs)}")


def _words(block: Block) -> str:
    return "".join(run.text for run in block.runs)


def cells(row: Row) -> tuple[str, str]:
    """The words of both sides of a row, nothing for an empty one."""
    left, right = row.original, row.translation
    return (_paragraph(left) if left else "", _paragraph(right) if right else "")
