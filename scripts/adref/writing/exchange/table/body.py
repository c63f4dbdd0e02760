"""The text of the file: what it is, then the table."""

from adref.model.difference import Turn
from adref.model.exchange import Batch
from adref.model.seal import seal
from adref.writing.docx.element import Element, word
from adref.writing.exchange.table.page import section
from adref.writing.exchange.table.paragraphs import label, paragraph
from adref.writing.exchange.table.patches import Patch, patches
from adref.writing.exchange.table.rows import plain, table
from adref.writing.exchange.table.runs import patched, said


def lines(batch: Batch) -> dict[str, Element]:
    """The lines above the table by their words."""
    language, phrases = batch.language, batch.language.exchange
    title = [patched(patch, batch.original) for patch in patches(batch.title)]
    made = {batch.title: paragraph("AdrefTitle", batch.original, title)}
    for words in (phrases.instruction, phrases.tokens):
        made[words] = paragraph("AdrefLine", language, said(words, language))
    if any(task.changes for task in batch.tasks):
        made[f"{phrases.removed} {phrases.added}"] = key(batch)
    return made


def key(batch: Batch) -> Element:
    """How words are set that an original has lost or gained."""
    language, phrases = batch.language, batch.language.exchange
    removed = patched(Patch(phrases.removed, turn=Turn.REMOVED), language)
    added = patched(Patch(phrases.added, turn=Turn.ADDED), language)
    return paragraph("AdrefLine", language, [removed, *said(" ", language), added])


def body(batch: Batch, references: list[Element]) -> Element:
    """All text; `references` lead to the header and the footer."""
    above = lines(batch)
    stamp = f"{batch.stamp} · {' '.join(map(seal, above))}"
    return word(
        "body",
        *above.values(),
        label("AdrefStamp", [plain(stamp)]),
        table(batch),
        word("p"),
        section(references),
    )
