"""Withdrawn paragraphs: kept in the sources, printed nowhere, translated by nobody."""

from dataclasses import replace

from adref.model.text import Annex, Paragraph, Status, Text


def without_withdrawn(text: Text) -> Text:
    """The text as it stands, withdrawn paragraphs and what is below them left out."""
    return replace(
        text,
        note=_standing(text.note),
        preamble=_standing(text.preamble),
        operative=_standing(text.operative),
        annexes=tuple(_annex(annex) for annex in text.annexes),
    )


def _standing(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    return tuple(
        replace(paragraph, children=_standing(paragraph.children))
        for paragraph in paragraphs
        if paragraph.status is not Status.WITHDRAWN
    )


def _annex(annex: Annex) -> Annex:
    return replace(annex, paragraphs=_standing(annex.paragraphs))
