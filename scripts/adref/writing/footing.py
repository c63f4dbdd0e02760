"""Footnotes stand at the foot of the page that calls them.

WeasyPrint 70 lets the first lines of a later paragraph push notes that were already
placed to the next page, or off the paper. Where it did, that paragraph is told not
to begin there, and the pages are laid out once more.
"""

from collections.abc import Sequence

from weasyprint import CSS, HTML
from weasyprint.document import Document, Page
from weasyprint.text.fonts import FontConfiguration

CALLED = "note-"
BLOCKS = ("p-", "b-")
WHOLE = "{orphans:999!important}"

FONTS = FontConfiguration()


class StrayNoteError(Exception):
    """No layout was found that has every footnote on the page of its call."""


def laid_out(page: HTML, variant: str) -> Document:
    """The pages of a document, each with the notes it calls. Raises StrayNoteError."""
    whole: list[str] = []
    while True:
        sheet = CSS(string="".join(f"#{name}{WHOLE}" for name in whole))
        document = page.render(FONTS, pdf_variant=variant, stylesheets=[sheet])
        stray = _first_stray(document.pages)
        if stray is None:
            return document
        whole.append(_intruder(document.pages, stray, whole))


def _first_stray(pages: Sequence[Page]) -> int | None:
    """The first page that calls a note it does not hold."""
    return next((i for i, page in enumerate(pages) if _called(page) != _held(page)), None)


def _called(page: Page) -> set[str]:
    return {link[1] for link in page.links if link[1].startswith(CALLED)}


def _held(page: Page) -> set[str]:
    return {name for name in page.anchors if name.startswith(CALLED)}


def _intruder(pages: Sequence[Page], stray: int, whole: Sequence[str]) -> str:
    """The last paragraph that begins on the page."""
    before = {name for page in pages[:stray] for name in page.anchors}
    begun = [
        name
        for name in pages[stray].anchors
        if name.startswith(BLOCKS) and name not in before and name not in whole
    ]
    if not begun:
        notes = ", ".join(sorted(_called(pages[stray]) - _held(pages[stray])))
        raise StrayNoteError(
            f"page {stray + 1} has no room for a footnote it calls ({notes}); "
            "shorten the note or the paragraph that calls it"
        )
    return max(begun, key=lambda name: pages[stray].anchors[name][1])
