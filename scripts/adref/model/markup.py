"""The little markup a text may hold, as pieces.

`_emphasis_`, `**strong**`, `{note:name}`, `{para:id}`, `{ref:key}`. Square brackets
are negotiation brackets, which are words. All else that looks like markup is a fault.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from html.entities import html5

ALLOWED = "_emphasis_, **strong**, {note:name}, {para:id} and {ref:key}"

TOKEN = re.compile(
    r"""
    (?P<brace>\{[^{}\s]*\}|\{[^{}]{,40}\}|[{}])  # a placeholder, whole or broken
    | (?P<strong>\*+)                     # stars
    | (?P<emphasis>_+)                    # underscores
    | (?P<tag></?[A-Za-z!][^<>]*>?)       # a tag of HTML
    | (?P<link>\]\([^()]*\))              # the end of a Markdown link
    | (?P<code>`+)
    | (?P<entity>&(?:\#\d+|[A-Za-z]\w*);)
    """,
    re.VERBOSE,
)
SIGNS = re.compile(r"[{}*_<\]`&]")
"""What every token begins with; most texts have none, and are not searched further."""
PLACEHOLDER = re.compile(r"\{(note|para|ref):([a-z0-9]+(?:-[a-z0-9]+)*)\}")
WORD = re.compile(r"[A-Za-z0-9_]")


class PieceKind(StrEnum):
    """Words, or one of the three placeholders."""

    WORDS = "words"
    NOTE = "note"
    PARA = "para"
    REF = "ref"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words set alike, or the name a placeholder holds; offset in the whole text."""

    kind: PieceKind
    text: str
    offset: int
    emphasis: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that looks like markup and is not allowed."""

    offset: int
    message: str


def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of a text, in order; faulty markup is taken as words."""
    return _scan(text)[0]


def faults(text: str) -> tuple[Fault, ...]:
    """What looks like markup in a text and is not allowed."""
    return _scan(text)[1]


class _Scanner:
    """Gathers words until a token says that something else begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.start = 0
        self.opened: dict[str, int] = {}
        self.pieces: list[Piece] = []
        self.faults: list[Fault] = []

    def words(self, end: int, resume: int) -> None:
        """Close the words before `end` and go on at `resume`."""
        if self.text[self.start : end]:
            self.add(PieceKind.WORDS, self.text[self.start : end], self.start)
        self.start = resume

    def add(self, kind: PieceKind, text: str, offset: int) -> None:
        emphasis, strong = "_" in self.opened, "**" in self.opened
        self.pieces.append(Piece(kind, text, offset, emphasis, strong))

    def toggle(self, mark: str, match: re.Match[str]) -> None:
        self.words(match.start(), match.end())
        if self.opened.pop(mark, None) is None:
            self.opened[mark] = match.start()

    def fault(self, offset: int, what: str) -> None:
        self.faults.append(Fault(offset, f"{what}; markup is only {ALLOWED}"))


def _scan(text: str) -> tuple[tuple[Piece, ...], tuple[Fault, ...]]:
    scanner = _Scanner(text)
    for match in TOKEN.finditer(text) if SIGNS.search(text) else ():
        _token(scanner, match)
    scanner.words(len(text), len(text))
    for mark, offset in scanner.opened.items():
        scanner.fault(offset, f'"{mark}" opens here and is never closed')
    return tuple(scanner.pieces), tuple(scanner.faults)


def _token(scanner: _Scanner, match: re.Match[str]) -> None:
    match match.lastgroup:
        case "brace":
            _brace(scanner, match)
        case "strong" if match[0] == "**":
            scanner.toggle("**", match)
        case "emphasis" if match[0] == "_" and _turns(scanner, match):
            scanner.toggle("_", match)
        case "emphasis" if match[0] == "_":
            pass  # an underscore within a word is a letter like any other
        case "entity" if not _named(match[0]):
            pass  # as in "R&D;"
        case _:
            scanner.fault(match.start(), f'"{match[0][:30]}" looks like markup')


def _named(entity: str) -> bool:
    return entity[1] == "#" or entity[1:] in html5


def _turns(scanner: _Scanner, match: re.Match[str]) -> bool:
    before = scanner.text[match.start() - 1 : match.start()]
    after = scanner.text[match.end() : match.end() + 1]
    if "_" in scanner.opened:
        return not before.isspace() and not WORD.match(after)
    return bool(after.strip()) and not WORD.match(before)


def _brace(scanner: _Scanner, match: re.Match[str]) -> None:
    placeholder = PLACEHOLDER.fullmatch(match[0])
    if not placeholder:
        scanner.fault(match.start(), f'"{match[0][:30]}" looks like a placeholder')
        return
    scanner.words(match.start(), match.end())
    scanner.add(PieceKind(placeholder[1]), placeholder[2], match.start())
