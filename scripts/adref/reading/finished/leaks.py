"""What must not leave the house: addresses and telephone numbers in finished files."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from adref.model.finding import Finding
from adref.model.place import Place
from adref.reading.finished.leaf import Written
from adref.reading.personal import MAIL, hits, masked

DASHES = re.compile("[\u2010-\u2015\u2212]")
HIDDEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
BREAK = re.compile(r"-?[^\S\n]*\n\s*")
REMEDY = (
    "nothing is made as long as it is there; take it out of the sources (how the "
    "secretariat's office is reached goes into `contact:` in submission.yaml)"
)


def leaks(
    texts: Iterable[Written], file: str, path: str, allowed: Collection[str]
) -> Iterator[Finding]:
    """A finding for each text of a file in which somebody can be reached.

    `path` is that of the file inside of `file`, or empty; in `allowed` is what may
    stand there. A finding never repeats what it is about.
    """
    told: set[tuple[int, str, str]] = set()
    known = [_pattern(one) for one in sorted(allowed, key=len, reverse=True)]
    for written in texts:
        where = masked(": ".join(filter(None, (path, written.where))))
        for line, what in _found(written, known):
            one = (1 if where else line, where, what)
            if one not in told:
                told.add(one)
                yield _finding(file, *one)


def _finding(file: str, line: int, where: str, what: str) -> Finding:
    inside = f" ({where})" if where else ""
    return Finding(
        Place(masked(file), line),
        "personal-data",
        f"{what} stands here{inside}; {REMEDY}",
    )


def _found(
    written: Written, known: Iterable[re.Pattern[str]]
) -> Iterator[tuple[int, str]]:
    """The lines on which somebody can be reached, and by what."""
    seen = settled(written.text)
    for one in known:
        seen = one.sub(lambda match: " " * len(match[0]), seen)
    for hit in hits(seen):
        yield seen.count("\n", 0, hit.start) + 1, hit.what
    whole = BREAK.sub("", seen) if written.broken and "@" in seen else ""
    yield from ((1, hit.what) for hit in hits(whole) if hit.what == MAIL)


def _pattern(one: str) -> re.Pattern[str]:
    """What may stand in a text, its spaces and the ends of its lines wherever."""
    letters = r"(?:-?\s+)?".join(map(re.escape, "".join(settled(one).split())))
    return re.compile(rf"(?<![\w.+-]){letters}(?![\w@-]|\.\w)")


def settled(text: str) -> str:
    """The text as a reader sees it: letters in one form, nothing hidden."""
    seen = unicodedata.normalize("NFKC", HIDDEN.sub("", text))
    return DASHES.sub("-", seen)
