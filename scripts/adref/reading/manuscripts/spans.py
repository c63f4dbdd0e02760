"""Words as a source shows them, before they are in adref's markup."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from adref.reading.bytes import HIDDEN, LOST, unwanted

LINE, SOFT, PARAGRAPH = "\n", "\t", "\r"
"""How a span says that a line ends: as shown, as only typed, and with a paragraph."""

ENDS = str.maketrans({"\x0b": LINE, "\x85": LINE, "\u2028": LINE,
                      "\x0c": PARAGRAPH, "\u2029": PARAGRAPH,
                      "\u2011": "-"})  # fmt: skip
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
OPENS, CLOSES = frozenset("([（［"), frozenset(")]）］")


@dataclass(frozen=True, slots=True)
class Span:
    """Words set alike, or the call of a note.

    The only controls in `text` are LINE, SOFT and PARAGRAPH; `call` is a note's name,
    or OWN for the number that a note shows before its words.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    raised: bool = False
    call: str = ""


OWN = "own"


def plain(spans: Iterable[Span]) -> str:
    """The words alone, on one line."""
    return folded("".join(span.text for span in spans))


def folded(text: str) -> str:
    """A text on one line, without hidden characters."""
    kept = HIDDEN.sub(lambda match: "" if unwanted(match) else match[0], _ended(text))
    return " ".join(kept.split())


def visible(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans without hidden characters, raised digits as signs of their own."""
    shown = tuple(_shown(span) for span in _called(tuple(spans)))
    text = "".join(span.text for span in shown)
    dropped = {match.start() for match in HIDDEN.finditer(text) if unwanted(match)}
    return tuple(_without(shown, dropped)) if dropped else shown


def letters_lost(spans: Iterable[Span]) -> int:
    """How many letters had been lost before the source came to us."""
    return sum(span.text.count(LOST) for span in spans)


def _ended(text: str) -> str:
    return text.translate(ENDS)


def _shown(span: Span) -> Span:
    text = _ended(span.text)
    if span.raised and text.strip().isdecimal():
        text = text.translate(RAISED)
    return replace(span, text=text)


def _without(spans: tuple[Span, ...], dropped: set[int]) -> Iterator[Span]:
    start = 0
    for span in spans:
        letters = (
            letter
            for offset, letter in enumerate(span.text, start)
            if offset not in dropped
        )
        yield replace(span, text="".join(letters))
        start += len(span.text)


def _called(spans: tuple[Span, ...]) -> Iterator[Span]:
    """The spans without the raised brackets around a call: they belong to it."""
    nothing = Span("")
    before, after = (nothing, *spans), (*spans[1:], nothing)
    for left, span, right in zip(before, spans, after, strict=False):
        if not (_opens(span) and right.call) and not (_closes(span) and left.call):
            yield span


def _opens(span: Span) -> bool:
    return span.raised and span.text.strip() in OPENS


def _closes(span: Span) -> bool:
    return span.raised and span.text.strip() in CLOSES
