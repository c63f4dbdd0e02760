"""How long a submission is, as those count who limit it."""

from collections.abc import Callable, Collection, Iterator, Mapping

from adref.checking.sites import Site
from adref.checking.subject import Subject
from adref.model.forum import Counted
from adref.model.markup import PieceKind, pieces
from adref.model.rule import Part
from adref.model.wording import length

PRINTED: Mapping[PieceKind, Callable[[str], str]] = {
    PieceKind.WORDS: lambda words: words,
    PieceKind.NOTE: lambda _: "",
    PieceKind.PARA: lambda _: "1",
    PieceKind.REF: lambda _: "1",
}
"""What a piece is counted as: a paragraph's number or a document's is one word."""


def total(subject: Subject, counted: Collection[Counted]) -> int:
    """How many words of a submission count, stale and missing units included."""
    passages = sum(
        length(_printed(site)) for site in subject.sites if _part(site) in counted
    )
    names = subject.endorsers if Counted.ENDORSERS in counted else ()
    return passages + sum(map(length, names))


def _part(site: Site) -> Counted | None:
    """What a passage counts as; the lines that only the form has never count."""
    if site.part is Part.FORM or site.unit == "short_title":
        return None
    if site.part is Part.TITLE:
        return Counted.TITLE
    if site.part is Part.FOOTNOTE:
        return Counted.FOOTNOTES
    return Counted.ANNEXES if site.annex else Counted.TEXT


def _printed(site: Site) -> str:
    return "".join(_pieces(site))


def _pieces(site: Site) -> Iterator[str]:
    for piece in pieces(site.passage.text):
        yield PRINTED[piece.kind](piece.text)
