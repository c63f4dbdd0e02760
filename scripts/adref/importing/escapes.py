"""Signs that would be taken for markup, in a form that is only a sign."""

from collections.abc import Collection

from adref.model.markup import TOKEN, PieceKind, faults, pieces

SIGNS = str.maketrans("{}*<>`｛｝＊＜＿｀＆", "()•‹›‘()•‹-‘&")
"""The full-width forms are those in which a reader keeps a sign."""


def disarmed(text: str, notes: Collection[str]) -> str:
    """The text with no markup but emphasis and the calls of these notes."""
    text = _unpointed(text.translate(FULL), notes)
    for _ in range(len(text)):
        found = faults(text)
        if not found:
            return text
        text = _replaced(text, found[0].offset)
    return text


FULL = {ord(sign): SIGNS[ord(sign)] for sign in "｛｝＊＜＿｀"} | {ord("＆"): "& "}


def _unpointed(text: str, notes: Collection[str]) -> str:
    """Placeholders that nobody meant as such, in round brackets."""
    for piece in reversed(pieces(text)):
        meant = piece.kind is PieceKind.NOTE and piece.text in notes
        if piece.kind is not PieceKind.WORDS and not meant:
            end = text.index("}", piece.offset)
            inner = text[piece.offset + 1 : end]
            text = f"{text[: piece.offset]}({inner}){text[end + 1 :]}"
    return text


def _replaced(text: str, offset: int) -> str:
    """The text with one token of markup as signs."""
    match = TOKEN.match(text, offset)
    end = match.end() if match else offset + 1
    token = text[offset:end]
    if token.startswith("_"):
        signs = "-" if len(token) == 1 else "…"
    elif token.startswith("&"):
        signs = f"& {token[1:]}"
    elif token.startswith("]"):
        signs = f"] {token[1:]}"
    else:
        signs = token.translate(SIGNS)
    return text[:offset] + signs + text[end:]
