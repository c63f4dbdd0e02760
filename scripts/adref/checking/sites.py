"""Every passage of a submission, where it stands, in the order of the page."""

from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.masking import unmarked, unquoted
from adref.model.rule import Part
from adref.model.submission import Identity
from adref.model.text import Annex, Kind, Paragraph, Passage, Text

PARTS = {
    Kind.PREAMBULAR: Part.PREAMBULAR,
    Kind.OPERATIVE: Part.OPERATIVE,
    Kind.SUBPARAGRAPH: Part.SUBPARAGRAPH,
    Kind.PLAIN: Part.PLAIN,
    Kind.HEADING: Part.HEADING,
}


@dataclass(frozen=True, slots=True)
class Site:
    """A passage where it stands.

    `words` is the text with markup blanked out, `own` with quotations blanked out
    besides; both keep every offset. `path` are the numbers that lead to the paragraph,
    from 1 at each level, its place in the preamble or in the operative part first;
    `under` is the part at its head. `annex` counts from 1, or is 0. `paragraph` is
    the one that the passage belongs to, or None.
    """

    unit: str
    part: Part
    passage: Passage
    words: str
    own: str
    paragraph: Paragraph | None = None
    path: tuple[int, ...] = ()
    under: Part = Part.FORM
    annex: int = 0

    @property
    def number(self) -> int:
        """The number of the paragraph at the head of its list, or 0."""
        return self.path[0] if self.path else 0


def sites_of(text: Text, identity: Identity | None) -> tuple[Site, ...]:
    """The passages of the form, the title, the note, the text and its annexes."""
    return (*_identity(identity), *_text(text))


def _site(unit: str, part: Part, passage: Passage) -> Site:
    words = unmarked(passage.text)
    return Site(unit, part, passage, words, unquoted(words))


def _identity(identity: Identity | None) -> Iterator[Site]:
    if identity is None:
        return
    masthead = identity.masthead
    named = (
        ("process", identity.process),
        ("addressees", identity.addressees),
        ("submitted_by", identity.submitted_by),
        ("base", identity.base),
        ("contact", identity.contact),
        ("session", masthead and masthead.session),
        ("agenda_item", masthead and masthead.agenda_item),
    )
    for unit, passage in named:
        if passage:
            yield _site(unit, Part.FORM, passage)


def _text(text: Text) -> Iterator[Site]:
    yield _site("title", Part.TITLE, text.title)
    if text.short_title:
        yield _site("short_title", Part.TITLE, text.short_title)
    yield from _numbered(text.note, Part.NOTE, 0)
    yield from _numbered(text.preamble, Part.PREAMBULAR, 0)
    yield from _numbered(text.operative, Part.OPERATIVE, 0)
    for number, annex in enumerate(text.annexes, start=1):
        yield from _annex(annex, number)


def _annex(annex: Annex, number: int) -> Iterator[Site]:
    yield _set(_site(annex.id, Part.HEADING, annex.title), None, (), Part.PLAIN, number)
    yield from _numbered(annex.paragraphs, Part.PLAIN, number)


def _numbered(
    paragraphs: tuple[Paragraph, ...], under: Part, annex: int
) -> Iterator[Site]:
    number = 0
    for paragraph in paragraphs:
        number += paragraph.kind is not Kind.HEADING
        path = () if paragraph.kind is Kind.HEADING else (number,)
        yield from _paragraph(paragraph, path, under, annex)


def _paragraph(
    paragraph: Paragraph, path: tuple[int, ...], under: Part, annex: int
) -> Iterator[Site]:
    def site(unit: str, part: Part, passage: Passage) -> Site:
        return _set(_site(unit, part, passage), paragraph, path, under, annex)

    head = under is Part.NOTE and len(path) == 1
    part = Part.NOTE if head else PARTS[paragraph.kind]
    yield site(paragraph.id, part, paragraph.text)
    for note in paragraph.notes:
        yield site(f"{paragraph.id}/note/{note.name}", Part.FOOTNOTE, note.text)
    for number, child in enumerate(paragraph.children, start=1):
        yield from _paragraph(child, (*path, number), under, annex)
    if paragraph.after:
        yield site(f"{paragraph.id}/after", Part.AFTER, paragraph.after)


def _set(
    site: Site,
    paragraph: Paragraph | None,
    path: tuple[int, ...],
    under: Part,
    annex: int,
) -> Site:
    return Site(
        site.unit,
        site.part,
        site.passage,
        site.words,
        site.own,
        paragraph,
        path,
        under,
        annex,
    )
