"""Agreed language that paragraphs follow, with its official wording."""

from collections.abc import Iterator, Mapping

from adref.model.exchange import Pair, Quote
from adref.model.submission import Reference
from adref.model.text import Paragraph, Text, paragraphs


def quotes(
    text: Text, references: Mapping[str, Reference], language: str
) -> dict[str, tuple[Quote, ...]]:
    """What each paragraph follows, by its id; wording in both languages if known."""
    return {
        paragraph.id: tuple(_quotes(paragraph, references, text.language, language))
        for paragraph in paragraphs(text)
        if paragraph.agreed
    }


def wordings(
    references: Mapping[str, Reference], original: str, language: str
) -> tuple[Pair, ...]:
    """All wordings that are official in both languages."""
    return tuple(
        Pair(wording[original], wording[language], source_of(reference, at))
        for reference in references.values()
        for at, wording in reference.quotes.items()
        if original in wording and language in wording
    )


def source_of(reference: Reference, at: str) -> str:
    """Where a wording stands: the document's symbol, number or key, and the place."""
    return f"{reference.symbol or reference.resolution or reference.key}, {at}"


def _quotes(
    paragraph: Paragraph,
    references: Mapping[str, Reference],
    original: str,
    language: str,
) -> Iterator[Quote]:
    for link in paragraph.agreed:
        reference = references[link.reference]
        wording = reference.quotes.get(link.at, {})
        yield Quote(
            source_of(reference, link.at),
            link.use,
            wording.get(original, ""),
            wording.get(language, ""),
        )
