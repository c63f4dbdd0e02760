"""Emphasis as people type it in mails: /slashes/ and *stars*."""

import re

STARS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])")
SLASHES = re.compile(r"/+")
OPENS = "([{“\"'«‘*"
CLOSES = ".,;:!?)]}”\"'»’*"


def marked(text: str) -> str:
    """The text with `_…_` for slashes and `**…**` for stars."""
    return STARS.sub(r"**\1**", _slashed(text))


def _slashed(text: str) -> str:
    """The text with its slashes turned; as it was where they do not pair.

    Two slashes that meet close one emphasis and open the next.
    """
    turned, end, opened = "", 0, False
    for match in SLASHES.finditer(text):
        mark = _mark(text, match, opened=opened)
        turned += text[end : match.start()] + (match[0] if mark is None else mark)
        opened = opened != (mark == "_")
        end = match.end()
    return text if opened else _tidy(turned + text[end:])


def _mark(text: str, match: re.Match[str], *, opened: bool) -> str | None:
    """What stands for some slashes: a mark, nothing, or None for themselves."""
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    begins = (not before.strip() or before in OPENS) and bool(after.strip())
    ends = not after.strip() or after in CLOSES
    if match[0] == "//":
        return "" if opened and (begins or ends) else None
    if match[0] != "/":
        return None
    if opened:
        return "_" if ends and (before.strip() or not after) else None
    return "_" if begins and "/" not in _token(text, match.end()) else None


def _token(text: str, start: int) -> str:
    """The word that begins here, without a slash that ends it."""
    words = text[start:].split()
    return words[0].rstrip(CLOSES).removesuffix("/") if words else ""


def _tidy(text: str) -> str:
    """No space before the mark that closes at the end of a text."""
    return re.sub(r"\s+_$", "_", text)
