"""Links from paragraphs to agreed language lead somewhere."""

from collections.abc import Iterator, Mapping

from adref.model.finding import Finding
from adref.model.nearest import meant
from adref.model.submission import Reference
from adref.model.text import Agreed, Paragraph, Text


def check_links(text: Text, references: Mapping[str, Reference]) -> tuple[Finding, ...]:
    """A finding for each `agreed:` link whose reference is not there."""
    return tuple(
        Finding(
            link.place,
            "reference",
            f'there is no reference "{link.reference}"; '
            f"{meant(link.reference, references)}",
        )
        for paragraph in _paragraphs(text)
        for link in _links(paragraph)
        if link.reference not in references
    )


def _paragraphs(text: Text) -> Iterator[Paragraph]:
    yield from (*text.note, *text.preamble, *text.operative)
    for annex in text.annexes:
        yield from annex.paragraphs


def _links(paragraph: Paragraph) -> Iterator[Agreed]:
    yield from paragraph.agreed
    for child in paragraph.children:
        yield from _links(child)
