"""Which files still show a name."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from adref.desk.privacy import written
from adref.model.wording import HAN, plain
from adref.reading.finished.archives import leaves
from adref.reading.finished.leaf import SealedError
from adref.reading.finished.leaks import settled

QUOTES = str.maketrans("’‘ʼ`´", "'''''")
BROKEN = r"-?\s*"
"""What may part two letters of a name: a line ends, or a word is divided there."""
UNSPACED = re.compile(f"[{HAN}]")


def sightings(
    files: Iterable[Path], names: Iterable[str]
) -> Iterator[tuple[Path, str]]:
    """Each file that shows one of some names, and where inside of it, or "".

    A file into which nobody can look may show anything, and is told as well.
    """
    patterns = [_pattern(name) for name in names]
    for file in files:
        try:
            for leaf in leaves(file.read_bytes()):
                seen = (_plain(one.text) for one in written(leaf))
                if any(pattern.search(text) for text in seen for pattern in patterns):
                    yield file, leaf.path
        except SealedError as error:
            yield file, f"cannot be looked into, for {error}"


def _plain(text: str) -> str:
    """The text as it is compared: small letters, one form of each, nothing hidden."""
    return settled(plain(text)).casefold().translate(QUOTES)


def _pattern(name: str) -> re.Pattern[str]:
    """The name by itself; among Chinese characters no space tells where it begins."""
    letters = "".join(_plain(name).split())
    first, last = (
        "" if UNSPACED.match(end) else edge
        for end, edge in ((letters[:1], r"(?<!\w)"), (letters[-1:], r"(?!\w)"))
    )
    return re.compile(f"{first}{BROKEN.join(map(re.escape, letters))}{last}")
