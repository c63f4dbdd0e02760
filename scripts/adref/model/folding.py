"""How the lines of a text join."""

import unicodedata

FEW = 9
"""Letters to look back over: more quotation marks never stand together."""
NARROW_OR_WIDE = "“”‘’…—"


def joint(before: str, after: str) -> str:
    """What stands between two lines: a space, or nothing between two wide letters."""
    if not before or not after:
        return ""
    return "" if is_wide(before[:-FEW:-1]) and is_wide(after) else " "


def is_wide(text: str) -> bool:
    """Whether a text begins with a wide character; quotation marks go by the next."""
    bare = text.lstrip(NARROW_OR_WIDE)
    return bool(bare) and unicodedata.east_asian_width(bare[0]) in {"W", "F"}
