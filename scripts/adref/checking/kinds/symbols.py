"""Symbols of documents whose letters and marks have gone astray."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from adref.checking.subject import Hit, Kind, Look

LIKE = str.maketrans("АВЕКМНОРСТХаеорсх", "ABEKMHOPCTXaeopcx")
"""Cyrillic letters that look like Latin ones."""
BODY = r"[A-Z]{1,6}(?:\.\d+|-\d+)?"
PART = rf"(?:\d+|{BODY}|(?:Rev|Add|Corr|Amend)\.\d+|Summary)"
WELL_FORMED = re.compile(
    rf"(?:A|S|E|ST)/(?:\d{{2,4}}|{BODY})(?:/{PART}){{1,6}}|(?:A|S|E|ST)/(?:PV|SR|INF|CONF)[./]\d+"
)
GLUED = "0-9A-Za-zА-Яа-я/"
"""What a symbol does not stand right beside; Chinese has no spaces."""
LETTER = r"[A-Za-zАВЕКМНОРСТХаеорсхＡ-Ｚａ-ｚ]"
SEPARATOR = r"(?:\s?[/／\\]\s?)"
CANDIDATE = re.compile(
    rf"(?<![{GLUED}.-])(?:[AESaesАЕаеＡＥＳ]|ST|st)"
    rf"(?={SEPARATOR}(?:{LETTER}|[\d０-９]))"
    rf"(?:{SEPARATOR}{LETTER}{{0,6}}(?:[.．]\s?)?(?:[\d０-９]{{1,5}}(?:-[\d０-９]{{1,4}})?)?)"
    rf"{{1,7}}(?![{GLUED}])"
)
PREFIXES = "L|C|CN|AC|WG|CRP|PV|SR|WP|R|REV|ADD|CORR|AMEND"
TIGHT = re.compile(rf"(?<=/)({PREFIXES})\s?[.]?\s?(\d+)(?=/|$)")
DASHED = re.compile(r"(?<=/RES/)(\d{2,3})-(\d{1,3})$")
SUFFIXES = re.compile(r"(?<=/)(REV|ADD|CORR|AMEND)(?=\.)")


@dataclass(frozen=True, slots=True)
class Symbols:
    """Symbols are written alike in all languages."""


def check(look: Look[Symbols]) -> Iterator[Hit]:
    """A hit for what becomes a symbol once its letters and marks are put right."""
    for site, text in look.texts:
        if not ("/" in text or "／" in text or "\\" in text):
            continue
        for match in CANDIDATE.finditer(text):
            write = _mended(match[0])
            if write != match[0] and _symbol(write, match[0]):
                yield Hit(site, match.start(), match.end(), write)


def _symbol(write: str, found: str) -> bool:
    """Whether a symbol was meant; small letters alone may be a ratio: s/20/30."""
    sure = found[0].isupper() or re.search(LETTER, found[1:]) is not None
    return sure and WELL_FORMED.fullmatch(write) is not None


def _mended(symbol: str) -> str:
    """A symbol in Latin letters and half-width marks, capital, without spaces."""
    latin = normalize("NFKC", symbol).translate(LIKE).upper()
    slashed = re.sub(r"\s?[/\\]\s?", "/", latin)
    dotted = TIGHT.sub(r"\1.\2", DASHED.sub(r"\1/\2", slashed))
    return SUFFIXES.sub(lambda found: found[0].capitalize(), dotted)


KIND = Kind(Symbols, check)
