"""What a line of XLIFF holds: words, and elements that stand for markup.

Programs rename, renumber and replace these elements. What one stands for is told by
what it says of itself, or else by what its number means in the original.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from lxml import etree

from adref.model.folding import joint
from adref.model.markup import PLACEHOLDER
from adref.reading.exchange.marks import Mark, Sign, marked

# lxml gives the type of an element no public name.
Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

LOOKS = {"italic": Sign.EMPHASIS, "bold": Sign.STRONG}
CODES = {"<i>": Sign.EMPHASIS, "<em>": Sign.EMPHASIS, "_": Sign.EMPHASIS,
         "<b>": Sign.STRONG, "<strong>": Sign.STRONG, "**": Sign.STRONG}  # fmt: skip
BEGINS, ENDS, ALONE = {"bpt", "bx"}, {"ept", "ex"}, {"ph", "x"}
"""Elements that stand before or after words, and for something between them."""
BREAKS = {"lb", "pb"}


@dataclass(frozen=True, slots=True)
class Meanings:
    """What the numbers of elements mean in an original."""

    signs: Mapping[str, Sign] = field(default_factory=dict[str, Sign])
    placeholders: Mapping[str, str] = field(default_factory=dict[str, str])


def meanings(source: Element) -> Meanings:
    """What the elements of an original say of themselves, by their numbers."""
    numbered = [
        (number, one)
        for one in source.iterdescendants()
        if (number := one.get("id", ""))
    ]
    return Meanings(
        {number: look for number, one in numbered if (look := _look(one))},
        {
            number: said
            for number, one in numbered
            if local(one) in ALONE and (said := _placeholder(one))
        },
    )


def tells(source: Element) -> bool:
    """Whether all elements of an original say what they stand for."""
    return all(
        _placeholder(one) if local(one) in ALONE else _look(one)
        for one in source.iterdescendants()
        if local(one) in ALONE | BEGINS | {"g"}
    )


def words(element: Element, known: Meanings) -> str:
    """The line that an element holds, in adref's markup."""
    return marked(_Reading(known).inside(element))


def local(element: Element) -> str:
    """The name of an element without its name space."""
    return etree.QName(element).localname


def _look(element: Element) -> Sign | None:
    look = LOOKS.get(element.get("ctype", ""))
    if look or local(element) not in BEGINS:
        return look
    return CODES.get("".join(element.itertext()).strip())


def _placeholder(element: Element) -> str:
    """The placeholder that an element says it stands for, or nothing."""
    said = (*element.itertext(), element.get("equiv-text", ""))
    return next((one for one in map(str.strip, said) if PLACEHOLDER.fullmatch(one)), "")


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads one line; `opened` are the signs of pairs by what they are called."""

    known: Meanings
    opened: dict[str, Sign] = field(default_factory=dict[str, Sign])

    def inside(self, element: Element) -> Iterator[str | Mark]:
        """What an element holds, its own marks left out."""
        yield element.text or ""
        before: Element | None = None
        for child in element:
            if before is not None and _are_sentences(before, child):
                yield joint("".join(before.itertext()), "".join(child.itertext()))
            yield from self._child(child)
            yield child.tail or ""
            before = child

    def _child(self, element: Element) -> Iterator[str | Mark]:
        name = local(element)
        if name in ALONE:
            yield self._alone(element)
        elif name in BEGINS | ENDS or name == "it":
            yield from self._half(element, name)
        elif name == "g" and (sign := self._sign(element)):
            yield Mark(sign, opens=True)
            yield from self.inside(element)
            yield Mark(sign, opens=False)
        else:
            yield from self.inside(element)

    def _alone(self, element: Element) -> str:
        """A placeholder; else the words it holds, and a space for a break."""
        said = "".join(element.itertext())
        known = self.known.placeholders.get(element.get("id", ""), "")
        otherwise = " " if element.get("ctype") in BREAKS else said
        return _placeholder(element) or known or otherwise

    def _half(self, element: Element, name: str) -> Iterator[Mark]:
        """One of two elements around some words."""
        called = element.get("rid") or element.get("id", "")
        opens = name in BEGINS or element.get("pos") == "open"
        sign = self._sign(element) if opens else self.opened.pop(called, None)
        if opens and sign:
            self.opened[called] = sign
        if sign:
            yield Mark(sign, opens)

    def _sign(self, element: Element) -> Sign | None:
        return _look(element) or self.known.signs.get(element.get("id", ""))


def _are_sentences(before: Element, after: Element) -> bool:
    """Whether a program has cut a line in two here, and the space away."""
    return not before.tail and all(
        local(one) == "mrk" and one.get("mtype") == "seg" for one in (before, after)
    )
