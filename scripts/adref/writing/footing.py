"""Footnotes stand at the foot of the page that calls them.

WeasyPrint 70 lets the first lines of a later paragraph push notes that were already
placed to the next page, or off the paper. Where it did, that paragraph is told not
to begin there, and the pages are laid out once more.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol, cast

from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.text.fonts import FontConfiguration

CALLED = "note-"
PARAGRAPHS = ("p-", "b-")
MOVED = "{orphans:999!important}"

# Reads FONTCONFIG_FILE once, here, and is shared by all documents.
FONTS = FontConfiguration()


class StrayNoteError(Exception):
    """No layout was found that has every footnote on the page of its call."""


class Page(Protocol):
    """A page as WeasyPrint has laid it out: what stands on it, and what it links to."""

    @property
    def anchors(self) -> Mapping[str, tuple[float, float]]:
        """Names and the points, from the left and the top, where they stand."""
        ...

    @property
    def links(self) -> Sequence[tuple[str, str]]:
        """The kind of each link, and the name it leads to."""
        ...


def laid_out(page: HTML, variant: str) -> Document:
    """The pages of a document, each with the notes it calls. Raises StrayNoteError."""
    moved: list[str] = []
    while True:
        sheet = CSS(string="".join(f"#{name}{MOVED}" for name in moved))
        # WeasyPrint says little of its types.
        document = page.render(  # pyright: ignore[reportUnknownMemberType]
            FONTS, pdf_variant=variant, stylesheets=[sheet]
        )
        pages = _pages(document)
        stray = _first_stray(pages)
        if stray is None:
            return document
        moved.append(_intruder(pages, stray, moved))


def _pages(document: Document) -> Sequence[Page]:
    # By its name as text: as an attribute its type is unknown to the checker.
    return cast("Sequence[Page]", getattr(document, "pages"))  # noqa: B009


def _first_stray(pages: Sequence[Page]) -> int | None:
    """The first page that calls a note it does not hold."""
    return next(
        (i for i, page in enumerate(pages) if _called(page) != _held(page)), None
    )


def _called(page: Page) -> set[str]:
    return {link[1] for link in page.links if link[1].startswith(CALLED)}


def _held(page: Page) -> set[str]:
    return {name for name in page.anchors if name.startswith(CALLED)}


def _intruder(pages: Sequence[Page], stray: int, moved: Sequence[str]) -> str:
    """The last paragraph that begins on the page."""
    before = {name for page in pages[:stray] for name in page.anchors}
    begun = {
        name: point[1]
        for name, point in pages[stray].anchors.items()
        if name.startswith(PARAGRAPHS) and name not in before and name not in moved
    }
    if not begun:
        notes = ", ".join(sorted(_called(pages[stray]) - _held(pages[stray])))
        raise StrayNoteError(
            f"page {stray + 1} has no room for a footnote it calls ({notes}); "
            "shorten the note or the paragraph that calls it"
        )
    return max(begun, key=lambda name: begun[name])
