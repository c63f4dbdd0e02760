"""Lines as someone typed them, before they are joined to paragraphs."""

import re
import unicodedata
from dataclasses import dataclass

from adref.model.manuscript import Pasted

CLOSING = ",;:.?!،؛؟，；：。？！、"
"""Marks that may end a paragraph, in any of the languages."""
AROUND = "”’»“\"'*_/)]）〕】 \u00a0\u202f"
"""What may stand after such a mark at the end of a line."""
LABEL = re.compile(
    r"""\s*[\[*_/]*(?:
      [(（‘'.]?(?:\d{1,3}|[٠-٩]{1,3})(?:\.\d{1,2})*(?:\s(?:bis|ter|quater))?
        (?:[.)）、．’']|\s[-–])(?!\d)[.]?
    | [(（]?(?:[A-Za-zа-яА-Яء-ي]|[ivxl]{2,5}|[IVXL]{2,5})[)）]
    | [A-Zivx]\.\s
    | (?:OP|PP)\s?\d
    | [㈠-㈩①-⑳]|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、
    | [-–—•·*‣▪◦]\s
    )""",
    re.VERBOSE,
)
"""A number or bullet at the start of a line."""
NOTE = re.compile(r"\s*(?:\[?\d{1,3}\]?|[¹²³⁰⁴-⁹]+|\*+)[.)]?\s+\S")
"""A footnote at the start of a line, below a line of signs."""
RULE = re.compile(r"\s*(?:([-_=*~+#—–─])\s*){3,}$")
"""A line of signs."""


@dataclass(frozen=True, slots=True)
class Typed:
    """One line: its text, its number in the file, and what it is in a mail."""

    text: str
    number: int
    pasted: Pasted = Pasted.WORDS

    @property
    def indent(self) -> int:
        """Columns of blanks before the first letter."""
        text = self.text.expandtabs(8)
        return len(text) - len(text.lstrip())

    @property
    def width(self) -> int:
        """Columns; a wide letter takes two."""
        return columns(self.text.rstrip().expandtabs(8))

    @property
    def blank(self) -> bool:
        """Whether there is nothing on it."""
        return not self.text.strip()

    @property
    def rule(self) -> bool:
        """Whether it is only a line of signs."""
        return bool(RULE.match(self.text))

    @property
    def closed(self) -> bool:
        """Whether a mark of punctuation ends it."""
        return self.text.rstrip(AROUND).endswith(tuple(CLOSING))

    @property
    def within(self) -> bool:
        """Whether it ends within a sentence: with a word, and no mark."""
        return not (self.closed or self.rule)


def typed(text: str, first: int = 1) -> tuple[Typed, ...]:
    """The lines of a text; the first one has the number `first`."""
    return tuple(
        Typed(line, number) for number, line in enumerate(text.split("\n"), start=first)
    )


def columns(text: str) -> int:
    """How many columns a text takes."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
