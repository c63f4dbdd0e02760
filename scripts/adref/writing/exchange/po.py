"""A batch as a PO file, for OmegaT, Poedit, Weblate and whatever knows gettext."""

from polib import POEntry, POFile

from adref.model.exchange import Batch, Task
from adref.model.markup import PLACEHOLDER
from adref.model.text import Standing
from adref.writing.exchange.hints import hints

ENDLESS = -1
"""No line is broken: a paragraph stays on one."""
WARDED = r'placeholders:r"\{[a-z]+:[^}]+\}"'
"""Has Weblate look after the placeholders; gettext itself knows no such flag."""


def write_po(batch: Batch) -> bytes:
    """The units of a batch, each with its id as context and what to know about it."""
    made = POFile(wrapwidth=ENDLESS)
    made.header = "\n".join(_introduction(batch))
    made.metadata = _header(batch)
    made.extend(_entry(batch, task) for task in batch.tasks)
    return f"{made}".encode()


def _introduction(batch: Batch) -> list[str]:
    phrases = batch.language.exchange
    due = batch.deadline and phrases.deadline.format(batch.deadline)
    lines = (batch.title, phrases.batch.format(batch.stamp.batch), due, phrases.tokens)
    return [line for line in lines if line]


def _header(batch: Batch) -> dict[str, str]:
    return {
        "Project-Id-Version": f"{batch.stamp.submission} {batch.stamp.batch}",
        "PO-Revision-Date": f"{batch.on} 00:00+0000",
        "Last-Translator": batch.translator,
        "Language-Team": "",
        "Language": batch.language.tag.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Adref": str(batch.stamp),
    }


def _entry(batch: Batch, task: Task) -> POEntry:
    known = (*hints(task, batch.language.exchange), f"adref: of={task.of}")
    stale = task.standing is Standing.STALE
    return POEntry(
        msgctxt=task.unit,
        msgid=task.original,
        msgstr=task.target,
        comment="\n".join(known),
        occurrences=[(task.place.file, str(task.place.line))],
        flags=["fuzzy"] * stale + [WARDED] * bool(PLACEHOLDER.search(task.original)),
        previous_msgid=task.before or None,
    )
