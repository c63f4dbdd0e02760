"""Personal data has no place in any source, comments and keys included."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from adref.model.finding import Finding
from adref.model.place import Place
from adref.reading.places import Places

MAIL, PHONE, MACHINE = "an e-mail address", "a telephone number", "an IP address"
OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
HEX = "[0-9A-Fa-f]{1,4}"
GAP = r"[\s().\u2010-\u2015/-]{0,3}(?:\n\s{0,40})?"
"""What may stand between two digits of a telephone number, also over a line's end."""

# A number without a plus sign has to look like no date, no number of a document, no
# International Standard Book Number; a grouped number goes on before it.
WITH_ZEROS = rf"(?<!\d\s)00[1-9](?:{GAP}\d){{8,13}}(?!\w)"
WITH_ZERO = (
    r"(?<!\d\s)(?!0\d([./-])\d\d\1(?:19|20)\d\d)\(?0(?=(?:\D{0,2}\d){8})"
    r"[1-9]\d{0,3}\)?(?:[\s./-]\d{2,4}){2,4}(?!\w|[.,-]\d)"
)
IN_THREES = r"(?:\(\d{3}\)\s?|\d{3}[.-])\d{3}[.-]\d{4}(?!\w|-|\.\d)"
# Numbering and versions are no IP address: one of the four numbers is above 31.
OF_FOUR = (
    r"(?<![\w.])(?=[0-9.]*?(?<![0-9])(?:3[2-9]|[4-9][0-9]|[0-9]{3})(?![0-9]))"
    rf"(?:{OCTET}\.){{3}}{OCTET}(?!\w|\.\w)"
)
OF_EIGHT = (
    rf"(?<![\w:])(?=[0-9A-Fa-f:]*[0-9A-Fa-f]{{3}})"
    rf"(?:(?:{HEX}:){{7}}{HEX}|(?:{HEX}:){{2,6}}(?::{HEX}){{1,5}})(?![\w:])"
)
PERSONAL = (
    (re.compile(r"(?<![\w.+-])[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+"), MAIL, "@＠"),
    (re.compile(rf"(?<![^\W_])[+＋]{GAP}\d(?:{GAP}\d){{7,14}}"), PHONE, "+＋"),
    (
        re.compile(rf"(?<![\w.,:/+-])(?:{WITH_ZERO}|{WITH_ZEROS}|{IN_THREES})"),
        PHONE,
        "0-.",
    ),
    (re.compile(OF_FOUR), MACHINE, "."),
    (re.compile(OF_EIGHT), MACHINE, ":"),
)
"""What cannot be meant as anything else, and signs of which it has at least one."""


MASKS = {
    MAIL: "[e-mail address left out]",
    PHONE: "[telephone number left out]",
    MACHINE: "[IP address left out]",
}
ARCHIVED = re.compile(
    r"(?<![\w.+-])[\w.+-]+(?: at |\s?[\[(](?:at|@)[\])]\s?)"
    r"[\w-]+(?:(?:\.| dot |\s?[\[(]dot[\])]\s?)[\w-]+)+"
)
"""An address as archives of mailing lists and careful people write it."""
SPOKEN = re.compile(
    r"(?<=[<(])[\w.+-]+ at [\w-]+(?:\.[\w-]+)+(?=[>)])"
    r"|(?<![\w.+-])[\w.+-]+\s?[\[(](?:at|@)[\])]\s?[\w-]+(?:(?:\.|\s?[\[(]dot[\])]\s?)[\w-]+)+"
)
"""The same, where nothing but an address can be meant."""
SIGNS = (" at ", "(at", "[at", "(@", "[@")
"""What stands in every such address."""
CALLED = re.compile(
    r"(?i)(\b(?:tel|tél|тел|fax|mob|phone|mobile|whatsapp|telephone|teléfono|téléphone"
    r"|телефон|هاتف|الهاتف|电话|手机|传真)[.:：]+\s?)[\d(][\d\s()./-]{5,}\d"
)
"""A telephone number that says that it is one."""
NAMED = re.compile(r"[.:：]\s?[\d(][\d\s()./-]{5,}\d")
"""What stands in every such number."""


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """Where in a text somebody can be reached, and by what; `end` is behind it."""

    start: int
    end: int
    what: str


def hits(text: str) -> Iterator[Hit]:
    """Every address and number in a text by which somebody can be reached, in order.

    What two patterns find is told once.
    """
    last = 0
    for hit in sorted(_all_hits(text)):
        if hit.start >= last:
            yield hit
            last = hit.end


def _all_hits(text: str) -> Iterator[Hit]:
    for pattern, what, signs in PERSONAL:
        for match in pattern.finditer(text) if _has(text, signs) else ():
            yield Hit(match.start(), match.end(), what)
    for match in SPOKEN.finditer(text) if _has(text, SIGNS) else ():
        yield Hit(match.start(), match.end(), MAIL)
    for match in CALLED.finditer(text) if NAMED.search(text) else ():
        yield Hit(match.end(1), match.end(), PHONE)


def _has(text: str, signs: Iterable[str]) -> bool:
    """Whether a text has one of some signs: far faster than to search it."""
    return any(sign in text for sign in signs)


def reached_by(text: str) -> frozenset[str]:
    """The addresses and numbers in a text, as they are written."""
    return frozenset(text[hit.start : hit.end] for hit in hits(text))


def masked(text: str) -> str:
    """The text with a few words in place of each address and telephone number."""
    before = ""
    while before != text:  # one that is left out may lay bare the one beside it
        before, text = text, _masked(text)
    return text


def _masked(text: str) -> str:
    for pattern, what, _ in PERSONAL:
        text = pattern.sub(MASKS[what], text)
    text = SPOKEN.sub(MASKS[MAIL], text)
    return CALLED.sub(rf"\1{MASKS[PHONE]}", text)


def masked_sender(text: str) -> str:
    """The same for a line that says who sent a mail."""
    return masked(ARCHIVED.sub(MASKS[MAIL], text))


def blotted(text: str) -> str:
    """The same with a star for each character, so that all others stay in place."""
    found = list(text)
    for hit in hits(text):
        found[hit.start : hit.end] = "*" * (hit.end - hit.start)
    return "".join(found)


@dataclass(frozen=True, slots=True)
class Spared:
    """Some characters of one line that may say how an office is reached."""

    start: Place
    length: int

    def covers(self, place: Place) -> bool:
        """Whether a place is among them."""
        after = place.column - self.start.column
        return place.line == self.start.line and 0 <= after < self.length


def personal_data(
    text: str, file: str, spared: Collection[Spared] = ()
) -> Iterator[Finding]:
    """A finding for each address and number in a file, wherever it is not spared."""
    places = Places(text, file)
    for hit in hits(text):
        place = places.at(hit.start)
        if not any(one.covers(place) for one in spared):
            yield Finding(
                place,
                "personal-data",
                f"{hit.what} stands here; take it out (sources are public and printed)",
            )
