"""review.xlsx, decided: what people wrote beside the rows.

Columns may have been moved or added, rows sorted or taken out, by any program.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from adref.model.finding import Finding, Outcome
from adref.model.nearest import meant
from adref.model.place import Place
from adref.model.review import Answer, Heading, Verdict
from adref.reading.personal import masked
from adref.reading.signups.refusal import RefusedError
from adref.reading.signups.workbook import read_sheet

MOST = 50_100
"""Rows of a review."""
RULE = "review"
NEEDED = (Heading.DECISION, Heading.KEY)
VERDICTS = {one.value: one for one in Verdict}

Columns = Mapping[StrEnum, int]


def read_review(source: bytes, file: str) -> Outcome[tuple[Answer, ...]]:
    """All rows with a decision; where a word is not known, what is allowed."""
    try:
        rows = read_sheet(source, "", MOST).rows
    except RefusedError as error:
        return Outcome(None, (error.finding(file),))
    headed = next((row for row in rows if _is_head(row[1])), None)
    if headed is None:
        said = 'no row here has the titles "Decision" and "Key"'
        message = f"{said}; take the file that adref wrote, and keep its titles"
        return Outcome(None, (Finding(Place(file), RULE, message),))
    columns = _columns(headed[1])
    below = [(number, cells) for number, cells in rows if number > headed[0]]
    read = [_answer(columns, cells, Place(file, number)) for number, cells in below]
    findings = tuple(sorted(one for one in read if isinstance(one, Finding)))
    answers = tuple(one for one in read if isinstance(one, Answer))
    return Outcome(None if findings else answers, findings, answers)


def _is_head(cells: Sequence[str]) -> bool:
    found = _columns(cells)
    return all(heading in found for heading in NEEDED)


def _columns(cells: Sequence[str]) -> dict[StrEnum, int]:
    """Where each heading stands, the first of several."""
    titles = [cell.strip().casefold() for cell in cells]
    return {
        heading: titles.index(heading.value.casefold())
        for heading in Heading
        if heading.value.casefold() in titles
    }


def _answer(
    columns: Columns, cells: Sequence[str], place: Place
) -> Answer | Finding | None:
    """What a row decides, None where nothing is decided."""
    said = dict(_said(columns, cells))
    word = said.get(Heading.DECISION, "").casefold()
    place = place.right(columns[Heading.DECISION])
    if not word:
        return None
    if word not in VERDICTS:
        known = f'"{masked(word)}" is not a decision; {meant(word, VERDICTS)}'
        return Finding(place, RULE, known)
    if not (key := said.get(Heading.KEY, "")):
        message = "this row has no key any more; copy it from the file that adref wrote"
        return Finding(place, RULE, message)
    return Answer(
        key,
        VERDICTS[word],
        place,
        said.get(Heading.NAME, ""),
        said.get(Heading.KIND, "").casefold(),
        said.get(Heading.COUNTRY, ""),
        said.get(Heading.SAME_AS, ""),
        said.get(Heading.CONSENT, ""),
    )


def _said(columns: Columns, cells: Sequence[str]) -> Iterator[tuple[StrEnum, str]]:
    for heading, column in columns.items():
        if column < len(cells) and cells[column].strip():
            yield heading, " ".join(cells[column].split())
