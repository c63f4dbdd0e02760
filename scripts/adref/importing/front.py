"""What stands before the text proper: title, note, and what belongs to neither."""

import re
from collections.abc import Sequence

from adref.importing.doubts import Doubts
from adref.importing.enacting import annex_title, organ, says_form
from adref.importing.placed import Placed, aside
from adref.importing.rows import (
    TITLE,
    Role,
    Row,
    is_closed,
    is_words,
    looks_heading,
    opens_as,
    uncalled,
)
from adref.model.language import Language
from adref.model.manuscript import Pasted
from adref.model.proposal import Reason
from adref.model.text import Kind

NUMBERED = re.compile(r"(?:[A-Z]/)*\d{2,4}/\d+\.?\s")
"""A resolution's number before its title."""
SEVERAL = 2
"""So many paragraphs above the line that enacts, and the text began before it."""
LONG = 60
"""Letters. A shorter line that ends with a comma may be a greeting."""
SENTENCE = 90


def front(
    rows: Sequence[Row], language: Language, doubts: Doubts
) -> tuple[Placed, ...]:
    """The rows before the first paragraph, each with its part."""
    start = beginning(rows, language)
    enacted = start < len(rows) and bool(organ(rows[start], language))
    first = _after_letter(rows[:start], language)
    title = _title(rows[:start], first, language, enacted=enacted)
    if title is None:
        return _untitled(rows[:start], first, language)
    _doubt_title(rows, title, first, doubts)
    return (
        *_before(rows[:title], first),
        Placed(rows[title], Role.TITLE),
        *(_below(row, language) for row in rows[title + 1 : start]),
    )


def beginning(rows: Sequence[Row], language: Language) -> int:
    """The first row of the text proper; past the end where nothing looks like it."""
    begun = [index for index, row in enumerate(rows)
             if is_words(row) and _begins(row, language)]  # fmt: skip
    enacting = _enacting(rows, language)
    if enacting is not None and len([one for one in begun if one < enacting]) < SEVERAL:
        return enacting
    start = begun[0] if begun else _default(rows, language)
    return _section(rows[:start], language)


def _enacting(rows: Sequence[Row], language: Language) -> int | None:
    """The line that enacts; one with a mark, since a masthead names the organ too."""
    found: list[int] = []
    for index, row in enumerate(rows):
        if annex_title(row, language) is not None:
            break
        if organ(row, language):
            found.append(index)
    marked = [
        index for index in found if is_closed(uncalled(rows[index].full), language)
    ]
    return next(iter((*marked, *found)), None)


def _section(rows: Sequence[Row], language: Language) -> int:
    """The first heading below the title, or the end: no note stands below one."""
    headed = [
        index
        for index, row in enumerate(rows)
        if row.line.heading > 1 and looks_heading(row, language)
    ]
    titled = (
        any(row.strength == TITLE for row in rows[: headed[0]]) if headed else False
    )
    return headed[0] if titled else len(rows)


def _default(rows: Sequence[Row], language: Language) -> int:
    """Behind the first line that may be a title, where no paragraph says what it is."""
    for index, row in enumerate(rows):
        if is_words(row):
            title = looks_heading(row, language) and not row.label
            return index + 1 if title else index
    return len(rows)


def _begins(row: Row, language: Language) -> bool:
    if row.label:
        return _counts(row) and not row.label.path
    if annex_title(row, language) is not None:
        return True
    text = uncalled(row.text)
    mark = text.rstrip("”’»\"' ]").endswith((language.marks.preambular, ",", "，"))
    if opens_as(row.text, Kind.PREAMBULAR, language):
        return mark or is_closed(text, language) or len(text) > SENTENCE
    if opens_as(row.text, Kind.OPERATIVE, language):
        return is_closed(text, language) and len(text) > LONG // 3
    return mark and len(text) > LONG


def _counts(row: Row) -> bool:
    """Whether a label counts paragraphs: 1., 1), OP1; not a date, not a bullet."""
    readings = row.label.readings if row.label else ()
    return bool(row.label and row.label.part) or any(
        one.series in {"decimal", "latin", "abjad"} and one.value > 0
        for one in readings
    )


def _after_letter(rows: Sequence[Row], language: Language) -> int:
    """The first row that belongs neither to a mail's head nor to a letter before."""
    mailed = any(row.line.pasted is not Pasted.WORDS for row in rows)
    ruled = [index for index, row in enumerate(rows) if row.wordless]
    if mailed and ruled:
        return ruled[-1] + 1
    greeted = any(starts(row, language.mail.greetings) for row in rows)
    closed = [
        index for index, row in enumerate(rows) if is_closing(row, language)
    ]  # fmt: skip
    if greeted and closed:
        return _signed(rows, closed[-1], language)
    return 0


def _signed(rows: Sequence[Row], closing: int, language: Language) -> int:
    """Behind the names below the end of a letter: the title stands last."""
    titles = [
        index
        for index in range(closing + 1, len(rows))
        if is_words(rows[index]) and looks_heading(rows[index], language)
    ]
    strong = [index for index in titles if rows[index].strength > 0]
    names = [index for index in titles[:-1] if len(rows[index].full) < LONG]
    return (strong or [names[0] + 1 if names else closing + 1])[0]


def is_closing(row: Row, language: Language) -> bool:
    """Whether a letter ends with this line."""
    return len(row.full) < LONG and starts(row, language.mail.closings)


def starts(row: Row, beginnings: Sequence[str]) -> bool:
    """Whether a row begins with one of some words."""
    text = uncalled(row.full).casefold()
    return is_words(row) and any(
        text.startswith(one.casefold()) and not text[len(one) :][:1].isalpha()
        for one in beginnings
    )


def _title(
    rows: Sequence[Row], first: int, language: Language, *, enacted: bool
) -> int | None:
    """The most titled row; the last of its equals above a line that enacts."""
    found = [
        (_titled(rows[index]), index if enacted else -index, index)
        for index in range(first, len(rows))
        if _may_be_title(rows[index], language)
    ]
    return max(found)[2] if found else None


def _may_be_title(row: Row, language: Language) -> bool:
    greeting = starts(row, language.mail.greetings) or is_closing(row, language)
    bracketed = row.full.startswith(("[", "("))
    if greeting or bracketed or says_form(row, language) or not is_words(row):
        return False
    return looks_heading(row, language) or row.line.heading == 1


def _titled(row: Row) -> int:
    return TITLE + 1 if NUMBERED.match(uncalled(row.full)) else row.strength


def _before(rows: Sequence[Row], first: int) -> list[Placed]:
    reasons = [Reason.LETTER if index < first else Reason.FRONT
               for index in range(len(rows))]  # fmt: skip
    return [
        aside(row, reason if row.line.pasted is Pasted.WORDS else Reason.LETTER)
        for row, reason in zip(rows, reasons, strict=True)
    ]


def _below(row: Row, language: Language) -> Placed:
    """A row between the title and the text: a sentence is a note."""
    if row.line.pasted is not Pasted.WORDS:
        return aside(row, Reason.LETTER)
    text = uncalled(row.full)
    if says_form(row, language):
        return aside(row, Reason.FRONT)
    if not row.wordless and (is_closed(text, language) or len(text) > SENTENCE):
        return Placed(row, Role.NOTE)
    return aside(row, Reason.FRONT)


def _untitled(
    rows: Sequence[Row], first: int, language: Language
) -> tuple[Placed, ...]:
    return (
        *_before(rows[:first], first),
        *(_below(row, language) for row in rows[first:]),
    )


def _doubt_title(rows: Sequence[Row], title: int, first: int, doubts: Doubts) -> None:
    row = rows[title]
    if NUMBERED.match(uncalled(row.full)):
        doubts.add(row.place, "the number before the title was left in it",
                   "take it out of `title:` if the text is a draft")  # fmt: skip
    others = [
        other
        for other in rows[first:title]
        if is_words(other) and _titled(other) == _titled(row)
    ]
    if others and _titled(row) == 0:
        doubts.add(
            row.place,
            "this line was taken for the title",
            f"it may also be the one on line {others[0].place.line}",
        )
