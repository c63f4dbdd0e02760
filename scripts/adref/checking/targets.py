"""What a pointer to another part of the same text can lead to."""

from collections.abc import Callable
from dataclasses import dataclass

from adref.checking.masking import GONE, unmarked
from adref.checking.sites import Site
from adref.model.language import Language
from adref.model.rule import Part
from adref.model.text import Kind, Paragraph, Text

ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHOWN = 5
"""How many words of a paragraph tell which one is meant."""


@dataclass(frozen=True, slots=True)
class Row:
    """Parts that are counted together, and where among them a passage stands.

    `noun` is what one of them is called; `own` the number of the part that the
    passage is in, 0 before all, None where that cannot be said. `paragraphs` are
    those that a placeholder can point to, or none.
    """

    noun: str
    count: int
    own: int | None
    paragraphs: tuple[Paragraph, ...] = ()


def numbered(text: Text, site: Site) -> Row:
    """The paragraphs that a passage means by number: its annex’s, or operative ones."""
    own = site.number if site.under is _head(site) else 0
    listed = _without_headings(_listed(text, site))
    heading = site.part is Part.HEADING
    return Row("paragraph", len(listed), None if heading else own, listed)


def preamble(text: Text, site: Site) -> Row:
    """The preambular paragraphs; all that follows them stands after the last."""
    listed = _without_headings(text.preamble)
    inside = site.under is Part.PREAMBULAR and site.number
    after = len(listed) + 1 if site.under in {Part.OPERATIVE, Part.PLAIN} else 0
    return Row("preambular paragraph", len(listed), inside or after, listed)


def sections(text: Text, site: Site) -> Row:
    """The headings of the passage's own list."""
    listed = _listed(text, site)
    kinds = [one.kind is Kind.HEADING for one in listed]
    row = numbered(text, site)
    own: int | None = 0
    if row.own:
        own = sum(kinds[: listed.index(row.paragraphs[row.own - 1])])
    return Row("section", sum(kinds), None if site.part is Part.HEADING else own)


def annexes(text: Text, site: Site) -> Row:
    """The annexes, which stand below all else."""
    return Row("annex", len(text.annexes), site.annex)


def children(text: Text, site: Site) -> Row | None:
    """The subparagraphs beside a passage; None where it has none beside it."""
    row = numbered(text, site)
    if not row.own:
        return None
    listed = row.paragraphs[row.own - 1].children
    return Row("subparagraph", len(listed), within(site, len(listed)), listed)


def within(site: Site, count: int) -> int:
    """Where a passage stands among the subparagraphs of its paragraph."""
    if len(site.path) > 1:
        return site.path[1]
    return count + 1 if site.part is Part.AFTER else 0


def value(sign: str, counter: str, language: Language) -> int:
    """The number that a sign of a counter stands for, from 1; 0 where it is none."""
    if counter in language.counters:
        series = language.counters[counter]
        return series.index(sign) + 1 if sign in series else 0
    return VALUES[counter](sign)


def shown(paragraph: Paragraph) -> str:
    """The first words of a paragraph, for a person to know it by."""
    words = unmarked(paragraph.text.text).replace(GONE, "").split()
    return " ".join(words[:SHOWN])


def _head(site: Site) -> Part:
    return Part.PLAIN if site.annex else Part.OPERATIVE


def _listed(text: Text, site: Site) -> tuple[Paragraph, ...]:
    return text.annexes[site.annex - 1].paragraphs if site.annex else text.operative


def _without_headings(listed: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    return tuple(one for one in listed if one.kind is not Kind.HEADING)


def _decimal(sign: str) -> int:
    return int(sign) if sign.isdecimal() else 0


def _latin(sign: str) -> int:
    known = bool(sign) and len(set(sign)) == 1 and sign[0] in LETTERS
    return LETTERS.index(sign[0]) + 1 + 26 * (len(sign) - 1) if known else 0


def _roman(sign: str) -> int:
    worth = [ROMAN.get(letter, 0) for letter in sign.upper()]
    after = [*worth[1:], 0]
    pairs = zip(worth, after, strict=True)
    return (
        sum(-one if one < other else one for one, other in pairs) if all(worth) else 0
    )


VALUES: dict[str, Callable[[str], int]] = {
    "decimal": _decimal,
    "latin": _latin,
    "roman": _roman,
    "upper-roman": _roman,
}
