"""Names without what does not tell them apart: case, accents, marks."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

from adref.model.vocabulary import Vocabulary
from adref.reading.bytes import visible
from adref.reading.personal import masked

APART = re.compile(r"[\W_]+")
STOPS = re.compile(r"(?<=\w)[.'’‘ʼ`´](?=\w)|\.")
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
QUOTES = str.maketrans("’‘ʼ`´“”„«»", "'" * 5 + '"' * 5)
ALIKE = str.maketrans(
    dict(zip("ёةىıłøđ", "еهيilod", strict=True))
    | {"æ": "ae", "œ": "oe", "&": " and ", "ـ": ""}
)
SUSPECT = re.compile(r"[@＠\d]|[\[(<]\s?(?:at|\w+ at)\b")
"""What no address and no telephone number is without."""
MANY = 50_000


def cleaned(text: str) -> str:
    """Composed letters, nothing hidden, single spaces."""
    return " ".join(unicodedata.normalize("NFC", visible(text)).split())


def public(text: str) -> str:
    """The same without e-mail addresses and telephone numbers."""
    bare = cleaned(text)
    return cleaned(masked(bare)) if SUSPECT.search(bare) else bare


@lru_cache(MANY)
def normal(name: str) -> str:
    """What two names have in common that are the same but for case and quotation."""
    folded = unicodedata.normalize("NFKC", name).casefold().translate(QUOTES)
    return " ".join(folded.split()).rstrip(" .,;")


@lru_cache(MANY)
def folded(text: str) -> str:
    """Small letters without accents, marks and articles of Arabic, one space apart."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(ALIKE))
    bare = "".join(one for one in parts if not unicodedata.combining(one))
    bare = unicodedata.normalize("NFC", STOPS.sub("", bare.translate(ALIKE)))
    return " ".join(_without_article(word) for word in APART.split(bare) if word)


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > len("الاب") else word


@lru_cache(MANY)
def latin(text: str) -> str:
    """The text in small Latin letters and digits, words one space apart."""
    plain = HUMP.sub(" ", anyascii(text)).casefold()
    return " ".join(re.findall("[a-z0-9]+", re.sub("['`’]", "", plain)))


def forms(words: Vocabulary) -> dict[str, str]:
    """For each word that is written in several ways, the first of them."""
    groups = ([folded(one) for one in group] for group in words.spellings)
    return {one: group[0] for group in groups for one in group}
