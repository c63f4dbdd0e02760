"""HTML becomes PDF: tagged, with its fonts inside, the same bytes every time.

WeasyPrint reads FONTCONFIG_FILE when it is imported: whoever imports this module has
set it.
"""

import logging
from io import BytesIO
from typing import NoReturn

from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError, URLFetcher

from adref.writing.footing import laid_out
from adref.writing.tags import finish

LOGGER = logging.getLogger("weasyprint")
VARIANT = "pdf/ua-1"


class LayoutError(Exception):
    """WeasyPrint had something to say; each argument is one of its warnings."""


class FetchError(FatalURLFetchingError):
    """The page asked for something outside of itself."""


class Refusing(URLFetcher):
    """Fetches nothing: a text can never read a file or reach the network."""

    # The signature is WeasyPrint's; what is asked for with which headers is no matter.
    def fetch(self, url: str, headers: object = None) -> NoReturn:  # noqa: ARG002
        """Refuse any address."""
        raise FetchError(f"a document must not fetch anything, but asks for {url}")


class Warnings(logging.Handler):
    """Keeps what WeasyPrint warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.messages.append(record.getMessage())


def write_pdf(html: str) -> bytes:
    """PDF/UA-1. Raises LayoutError for any warning, FetchError for any address.

    StrayNoteError is raised for a footnote that fits on no page.
    """
    warnings = Warnings()
    LOGGER.addHandler(warnings)
    try:
        document = laid_out(HTML(string=html, url_fetcher=Refusing()), VARIANT)
        target = BytesIO()
        # WeasyPrint says little of its types.
        document.write_pdf(  # pyright: ignore[reportUnknownMemberType]
            target, finisher=finish, pdf_variant=VARIANT
        )
    finally:
        LOGGER.removeHandler(warnings)
    if warnings.messages:
        raise LayoutError(*dict.fromkeys(warnings.messages))
    return target.getvalue()
