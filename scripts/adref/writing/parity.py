"""The same words in the document and in the files made from it."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from adref.model.document import Block, Document, Footnote, all_blocks, words
from adref.model.finding import Finding
from adref.model.language import Direction, Language
from adref.model.place import Place
from adref.model.wording import bare, worded
from adref.writing.extracted import Extracted

# Of the words of right-to-left paragraphs, so many must be found again in a PDF: its
# text is kept as drawn, from left to right, and where a line ends is not recorded.
FLOOR = 0.95

RIGHT_TO_LEFT = frozenset({"R", "AL"})
# From a letter or digit that runs to the right to the last one of its kind in a row.
RIGHTWARD = re.compile(r"[^\W\u0590-\u08ff](?:[^\u0590-\u08ff]*[^\W\u0590-\u08ff])?")
QUOTED = 60


@dataclass(frozen=True, slots=True)
class Expected:
    """Words that must be found again, in the body or among the notes.

    `drawn` words come back as drawn from left to right, not in the order of reading.
    """

    text: str
    paragraph: str
    place: Place
    note: bool = False
    drawn: bool = False


def printed(
    document: Document, languages: Mapping[str, Language]
) -> tuple[Expected, ...]:
    """All words of the pages of a PDF: labels and calls included.

    Names in scripts that draw several signs as one are left out: of those signs a PDF
    tells its readers only some.
    """
    partial = {script.code for script in document.scripts if script.clusters}
    return tuple(
        replace(item, drawn=_runs_left(item.text, languages[language]))
        for block in all_blocks(document)
        for language, item in _block(_without(block, partial), block.label, _call)
    )


def _without(block: Block, scripts: set[str]) -> Block:
    """The block without names in some scripts."""
    if not any(run.script in scripts for run in block.runs):
        return block
    runs = tuple(
        replace(run, text="") if run.script in scripts else run for run in block.runs
    )
    return replace(block, runs=runs)


def typed(document: Document) -> tuple[Expected, ...]:
    """All words of a Word file: Word itself counts paragraphs and notes."""
    return tuple(
        item
        for block in all_blocks(document)
        for _, item in _block(block, block.label if block.level < 0 else "", _uncounted)
    )


def lost(expected: Iterable[Expected], extracted: Extracted) -> tuple[Finding, ...]:
    """One finding for each paragraph or note whose words were not found, in order."""
    expected = tuple(expected)
    straight = [item for item in expected if not item.drawn]
    body = [item for item in straight if not item.note]
    notes = [item for item in straight if item.note]
    return (
        *_missing(body, extracted.body),
        *_missing(notes, extracted.notes),
        *_too_few(expected, extracted),
    )


def share_of_words(expected: Iterable[Expected], extracted: Extracted) -> float:
    """The part of the different words of right-to-left paragraphs that was found."""
    wanted = {word for item in expected if item.drawn for word in worded(item.text)}
    lines = (*extracted.body, *extracted.notes)
    found = {word for line in lines for word in worded(f"{line} {_logical(line)}")}
    return len(wanted & found) / len(wanted) if wanted else 1.0


def _too_few(
    expected: tuple[Expected, ...], extracted: Extracted
) -> tuple[Finding, ...]:
    share = share_of_words(expected, extracted)
    if share >= FLOOR:
        return ()
    return (
        Finding(
            expected[0].place,
            "parity",
            f"only {share:.1%} of the words of right-to-left paragraphs were found in "
            f"the finished file, fewer than {FLOOR:.0%}; its font may not say which "
            "letters it draws",
        ),
    )


def _missing(items: list[Expected], lines: tuple[str, ...]) -> Iterable[Finding]:
    text = bare("".join(lines))
    position = 0
    for item in items:
        wanted = bare(item.text)
        start = text.find(wanted, position)
        if start < 0:
            yield _finding(item, _agreed(wanted, text[position:]))
        else:
            position = start + len(wanted)


def _agreed(wanted: str, text: str) -> int:
    """How much of the beginning of the words is there."""
    low, high = 0, len(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if wanted[:middle] in text else (low, middle - 1)
    return low


def _finding(item: Expected, agreed: int) -> Finding:
    kind = "footnote" if item.note else "paragraph"
    where = f'{kind} of "{item.paragraph}"' if item.paragraph else kind
    words = _after(item.text, agreed)
    return Finding(
        item.place,
        "parity",
        f'the finished file has lost words of a {where}, from "{words}" on; this is a '
        "fault of adref: please report it",
    )


def _after(text: str, visible: int) -> str:
    """The words after so many visible characters."""
    for offset in range(len(text)):
        if len(bare(text[:offset])) >= visible:
            return text[offset:].strip()[:QUOTED]
    return text[-QUOTED:]


def _block(
    block: Block, label: str, call: Callable[[Footnote], str]
) -> Iterable[tuple[str, Expected]]:
    """The words of a paragraph and of its notes, each with their language."""
    calls = {note.id: call(note) for note in block.notes}
    text = "".join(calls[run.note] if run.note else run.text for run in block.runs)
    remark = f" ({block.remark})" if block.remark else ""
    whole = f"{label} {text}{remark}"
    for part in _turning(block) or (whole,):
        yield block.language, Expected(part, block.id, block.place)
    for note in block.notes:
        spoken = f"{call(note)} {words(note.runs)}"
        yield note.language, Expected(spoken, block.id, note.place, note=True)


def _turning(block: Block) -> list[str]:
    """The words of names in turn, those of the document and those in another script.

    A long list is then held to its order but for the few names that are drawn turned.
    """
    alone = not (block.label or block.remark or block.notes)
    if not alone or not any(run.script for run in block.runs):
        return []
    parts = groupby(block.runs, lambda run: run.script != "")
    return ["".join(run.text for run in runs) for _, runs in parts]


def _call(note: Footnote) -> str:
    return note.call


def _uncounted(note: Footnote) -> str:
    return note.call.replace(str(note.number), "", 1)


def _runs_left(text: str, language: Language) -> bool:
    return language.direction is Direction.RTL or any(
        unicodedata.bidirectional(letter) in RIGHT_TO_LEFT for letter in text
    )


def _logical(line: str) -> str:
    """A line as drawn from left to right, in the order it is read."""
    return RIGHTWARD.sub(lambda run: run[0][::-1], line[::-1])
