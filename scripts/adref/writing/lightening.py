"""Long rows of names with as few elements as they can do with.

Each element of a page takes WeasyPrint and a reader's browser their time. In a row of
thousands of names those have one that would be drawn otherwise, or the wrong way round,
without it. Their language is left out: proper names need none to be accessible
(WCAG 2.2, 3.1.2).
"""

from collections.abc import Iterator, Mapping

from adref.model.document import Run
from adref.model.language import Direction, Language
from adref.model.script import Script
from adref.writing.apart import bounded

MANY = 600
"""Runs, above which a paragraph is made lighter."""
PIECE = 300
"""Characters of one element: WeasyPrint takes up the rest of it anew for each line."""


def is_long(runs: tuple[Run, ...]) -> bool:
    """Whether a paragraph has so many runs that it is made lighter."""
    return len(runs) > MANY


def lightened(
    runs: tuple[Run, ...], around: Language, scripts: Mapping[str, Script]
) -> Iterator[Run]:
    """The runs, those merged that need no element of their own."""
    piece = ""
    for run in runs:
        if not _reads_alone(run, around, scripts):
            yield from (Run(piece), run)
            piece = ""
        elif len(piece) > PIECE:
            yield Run(piece)
            piece = run.text
        else:
            piece += run.text
    yield Run(piece)


def _reads_alone(run: Run, around: Language, scripts: Mapping[str, Script]) -> bool:
    """Whether a run is drawn in the same fonts and the right way without an element."""
    script = scripts.get(run.script)
    if script and not set(script.page) & set(around.fonts.page):
        return False
    direction = script.direction if script else around.direction
    if run.isolated:
        direction = Direction.LTR
    return direction is around.direction or bounded(run.text)
