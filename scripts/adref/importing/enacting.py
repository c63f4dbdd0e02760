"""Lines that a form itself says: the one that enacts, names of annexes, its phrases."""

import re

from adref.importing.rows import Row, is_words, uncalled
from adref.model.language import Language

QUOTES = str.maketrans("’‘", "''")
SEPARATORS = " \u00a0.:-–—,،，：\t"
COUNTS = re.compile(r"(?:[IVXL]{1,5}|\d{1,2}|[A-Z]|[А-Я])\b")


def organ(row: Row, language: Language) -> str:
    """The key of the organ whose enacting line this is, or ""."""
    if not is_words(row) or row.label:
        return ""
    said = _plain(row.full, language)
    for key, one in language.organs.items():
        if said == _plain(one.enacting, language):
            return key
    return ""


def says_form(row: Row, language: Language) -> bool:
    """Whether a line is a phrase of a form: who submits it, what the original is."""
    text = uncalled(row.full).replace("\u00a0", " ")
    words = language.words
    phrases = (words.submitted_by, words.base, words.original, words.contact,
               words.unofficial_translation, words.draft_resolution)  # fmt: skip
    return any(_says(text, phrase.replace("\u00a0", " ")) for phrase in phrases)


def _says(text: str, phrase: str) -> bool:
    before, _, after = phrase.partition("{}")
    return text.startswith(before) and text.endswith(after)


def annex_title(row: Row, language: Language) -> str | None:
    """What follows the name of an annex on its line; None where it is no annex."""
    text = uncalled(row.full)
    for name in sorted(_names(language), key=len, reverse=True):
        if text.casefold().startswith(name.casefold()):
            rest = text[len(name) :]
            return _behind(rest, whole=name != language.words.annex)
    return None


def _behind(rest: str, *, whole: bool) -> str | None:
    """The title behind the name and number of an annex, if one stands there."""
    words = rest.strip(SEPARATORS)
    count = None if whole else COUNTS.match(words)
    if count:
        words = words[count.end() :]
        return words.strip(SEPARATORS) if not words[:1].isalpha() else None
    if not words:
        return ""
    return words if rest.strip()[:1] in SEPARATORS else None


def _names(language: Language) -> list[str]:
    form = language.labels.annex
    signs = language.counters.get(form.counter, ())
    return [language.words.annex, *(form.form.format(sign) for sign in signs)]


def _plain(text: str, language: Language) -> str:
    bare = uncalled(text).strip().rstrip(language.marks.typed + ",，: ").strip()
    return " ".join(bare.translate(QUOTES).casefold().split())
