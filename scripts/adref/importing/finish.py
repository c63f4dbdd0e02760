"""The words of a paragraph without what adref sets itself: mark and emphasis."""

import re

from adref.importing.rows import spoken, uncalled
from adref.model.language import Emphasis, Language
from adref.model.markup import faults, pieces
from adref.model.openers import opener
from adref.model.text import Kind
from adref.model.wording import worded

CALLS = re.compile(r"(?:\s*\{note:[a-z0-9-]+\})*\s*$")
CLOSED = re.compile(r"[\])”’»“\"']*$")
OPENED = {Kind.PREAMBULAR, Kind.OPERATIVE}
"""Paragraphs whose first emphasised words are their opener, however they look."""
SPACE = " \u00a0\u202f"


def finished(text: str, kind: Kind, language: Language) -> str:
    """The words as a source holds them."""
    bare = text.strip()
    made = unmarked(_unopened(bare, kind, language), language)
    return made if uncalled(made) and not faults(made) else bare


def typed_mark(text: str, language: Language) -> str:
    """The mark that ends a text as typed, or ""."""
    words, _ = _divided(uncalled(text).rstrip(SPACE), CLOSED)
    return words[-1:] if words[-1:] in language.marks.typed else ""


def unmarked(text: str, language: Language) -> str:
    """The text without the mark that ends it, before calls and closing brackets too."""
    words, calls = _divided(text, CALLS)
    inner, brackets = _divided(words, re.compile(r"\]*$"))
    mark = "".join(re.escape(one) for one in language.marks.typed)
    bare = re.sub(rf"[{mark}{SPACE}]+((?:_|\*\*)?)$", r"\1", inner)
    made = f"{bare}{brackets}{calls.strip()}"
    return made if worded(made) else text


def _divided(text: str, end: re.Pattern[str]) -> tuple[str, str]:
    match = end.search(text)
    start = match.start() if match else len(text)
    return text[:start], text[start:]


def _unopened(text: str, kind: Kind, language: Language) -> str:
    """The text without an emphasis that covers its opener and nothing else."""
    words = text.lstrip("[")
    first = next(iter(pieces(words)), None)
    if first is None or not (first.emphasis or first.strong):
        return text
    mark = "_" if first.emphasis else "**"
    head = f"{mark}{first.text}{mark}"
    bare = first.text + words.removeprefix(head)
    length = opener(spoken(bare), kind, language)
    if words.startswith(head) and first.text.strip() == spoken(bare)[:length].strip():
        return text[: len(text) - len(words)] + bare
    if language.emphasis is Emphasis.BOLD and kind in OPENED:
        return text.replace(f"**{first.text}**", f"_{first.text}_", 1)
    return text
