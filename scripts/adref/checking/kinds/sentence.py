"""A full stop that ends a sentence within a paragraph, which is part of one itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.openings import opening
from adref.checking.subject import Hit, Kind, Look
from adref.model.text import Kind as ParagraphKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the end of one sentence and the start of the next look like.

    The pattern's first group is the mark that ends it. Paragraphs without an opener
    are prose and are left alone.
    """

    find: re.Pattern[str]


def check(look: Look[Sentence]) -> Iterator[Hit]:
    """A hit for each mark within a paragraph that a resolution opens."""
    language = look.subject.language
    for site, text in look.texts:
        for match in look.settings.find.finditer(text):
            if opening(site, ParagraphKind(site.part), language).words:
                yield Hit(site, match.start(1), match.end(1))


KIND = Kind(Sentence, check)
