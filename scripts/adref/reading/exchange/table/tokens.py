"""Placeholders that a hand or a program has changed, put right where that is sure."""

import re
from collections.abc import Iterator

from adref.model.markup import PLACEHOLDER, PieceKind, pieces

ASCII = {ord("!") + 0xFEE0 + step: ord("!") + step for step in range(94)}
"""From the full-width form of a sign to the usual one."""
OPENS = r"{\[(<⟨⟦«‹【「"
CLOSES = r"}\])>⟩⟧»›】」"
TOKEN = re.compile(
    rf"[{OPENS}] ?(note|para|ref) ?: ?"
    rf"([a-z0-9]+(?:[ ‐‑–—-]{{1,3}}[a-z0-9]+)*) ?[{CLOSES}]",
    re.IGNORECASE,
)
JOINT = re.compile("[ ‐‑–—-]+")


def tokens(text: str) -> frozenset[str]:
    """The placeholders of a text as they are typed."""
    return frozenset(
        f"{{{piece.kind}:{piece.text}}}"
        for piece in pieces(text)
        if piece.kind is not PieceKind.WORDS
    )


def found(text: str, known: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Where placeholders stand in a text on one line, and how they are typed.

    One in other brackets, in capitals or with spaces is put right if the original has
    it; in other brackets only if it does not stand elsewhere in the text as well.
    """
    matches = tuple(TOKEN.finditer(text.translate(ASCII)))
    curly = {_token(match) for match in matches if _curly(match)}
    for match in matches:
        start, end = match.span()
        token = _token(match)
        if PLACEHOLDER.fullmatch(text, start, end):
            yield start, end, text[start:end]
        elif token in known and (_curly(match) or token not in curly):
            yield start, end, token


def _token(match: re.Match[str]) -> str:
    return f"{{{match[1].lower()}:{JOINT.sub('-', match[2].lower())}}}"


def _curly(match: re.Match[str]) -> bool:
    return match[0][0] == "{" and match[0][-1] == "}"
