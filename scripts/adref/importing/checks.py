"""What adref will print otherwise than it was typed: numbers and closing marks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from adref.importing.doubts import Doubts
from adref.importing.finish import typed_mark
from adref.importing.placed import Placed
from adref.model.language import Language
from adref.model.text import Kind, Paragraph, Text


@dataclass(frozen=True, slots=True)
class Position:
    """A paragraph where adref will print it: its number, 0 for none, and its mark."""

    paragraph: Paragraph
    number: int
    mark: str


def check(
    text: Text, rows: Mapping[str, Placed], language: Language, doubts: Doubts
) -> None:
    """Note what will be printed otherwise."""
    positions = tuple(_positions(text, language))
    _check_numbers(positions, rows, doubts)
    _check_marks(positions, rows, language, doubts)


def _positions(text: Text, language: Language) -> Iterator[Position]:
    marks = language.marks
    for paragraph in text.preamble:
        yield from _listed(paragraph, 0, marks.preambular, language)
    yield from _numbered(text.operative, (marks.operative, marks.last), language)
    for annex in text.annexes:
        yield from _numbered(annex.paragraphs, (marks.plain, marks.plain), language)


def _numbered(
    paragraphs: Sequence[Paragraph], marks: tuple[str, str], language: Language
) -> Iterator[Position]:
    of = sum(paragraph.kind is not Kind.HEADING for paragraph in paragraphs)
    number, sections = 0, 0
    for paragraph in paragraphs:
        if paragraph.kind is Kind.HEADING:
            sections += 1
            yield Position(paragraph, sections, "")
            continue
        number += 1
        mark = marks[1] if number == of else marks[0]
        yield from _listed(paragraph, number if of > 1 else 0, mark, language)


def _listed(
    paragraph: Paragraph, number: int, mark: str, language: Language
) -> Iterator[Position]:
    listed = paragraph.children or paragraph.after
    yield Position(paragraph, number, language.marks.list if listed else mark)
    for count, child in enumerate(paragraph.children, start=1):
        last = count == len(paragraph.children) and not paragraph.after
        yield from _listed(
            child, count, mark if last else language.marks.item, language
        )


def _check_numbers(
    positions: Sequence[Position], rows: Mapping[str, Placed], doubts: Doubts
) -> None:
    wrong = [one for one in positions if _renumbered(one, rows)]
    for heading in (True, False):
        some = [one for one in wrong if (one.paragraph.kind is Kind.HEADING) is heading]
        if some:
            _doubt_number(some, rows, doubts)
    for one in wrong:
        label = rows[one.paragraph.id].row.label
        if label and label.suffix:
            doubts.add(one.paragraph.place, f'"{label.typed}" was taken off',
                       "adref counts on without bis and ter")  # fmt: skip


def _renumbered(position: Position, rows: Mapping[str, Placed]) -> bool:
    placed = rows[position.paragraph.id]
    label = placed.row.label
    if position.paragraph.kind is Kind.PREAMBULAR:
        return label is not None
    if label is None:
        return position.number > 0
    typed = "".join(letter for letter in label.typed if letter.isalnum())
    return placed.value != position.number or not typed or bool(label.suffix)


def _doubt_number(
    wrong: Sequence[Position], rows: Mapping[str, Placed], doubts: Doubts
) -> None:
    first = wrong[0]
    what = "headings" if first.paragraph.kind is Kind.HEADING else "paragraphs"
    label = rows[first.paragraph.id].row.label
    said = f'typed "{label.typed}"' if label else "typed without one"
    prints = f"number {first.number}" if first.number else "none"
    doubts.add(
        first.paragraph.place,
        f"adref numbers {what} by itself: this one, {said}, gets {prints}"
        f"{_more(wrong)}",
        "look whether anything points to the old numbers",
    )


def _check_marks(
    positions: Sequence[Position],
    rows: Mapping[str, Placed],
    language: Language,
    doubts: Doubts,
) -> None:
    wrong = [one for one in positions if _remarked(one, rows, language)]
    if wrong:
        mark = typed_mark(rows[wrong[0].paragraph.id].row.full, language)
        said = f'"{mark}"' if mark else "no mark"
        doubts.add(
            wrong[0].paragraph.place,
            f'this was typed with {said} at its end and gets "{wrong[0].mark}" where '
            f"it stands{_more(wrong)}",
            "nothing is to be done if the parts are right",
        )


def _remarked(
    position: Position, rows: Mapping[str, Placed], language: Language
) -> bool:
    if not position.mark:
        return False
    return typed_mark(rows[position.paragraph.id].row.full, language) != position.mark


def _more(wrong: Sequence[Position]) -> str:
    return f", and so with {len(wrong) - 1} more" if len(wrong) > 1 else ""
