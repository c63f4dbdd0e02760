"""Numbers, letters and bullets as people type them before a paragraph."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

SUFFIXES = ("bis", "ter", "quater", "quinquies", "sexies", "alt", "مكررا", "مكرر")
LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
CHINESE = "一二三四五六七八九十"
ALIKE = str.maketrans("аеосхі", "aeocxi")
"""Cyrillic letters that look Latin; people type either."""
SERIES = {
    "latin": tuple(LATIN) + tuple(letter * 2 for letter in LATIN),
    "cyrillic": tuple(CYRILLIC),
    "abjad": tuple(ABJAD),
    "ideograph": tuple("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"),
    "circled": tuple("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    "chinese": (*CHINESE, *(f"十{one}" for one in CHINESE[:9]), "二十"),
}
BULLETS = "-–—•·*‣▪◦∗●○■□➢–"
BULLET = "bullet"
ROMAN = re.compile(r"m{0,3}(?:c?d|c{0,3})(?:x[lc]|l?x{0,3})(?:i[xv]|v?i{0,3})")
WORTH = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

LABEL = re.compile(
    rf"""(?P<before>\[*)\s*(?P<label>
      (?P<of>OP|PP)\s?(?P<counted>\d{{1,3}})
        (?:\s?(?P<mark>{"|".join(SUFFIXES)})\b)?[.:)]?(?=\s)
    | (?P<path>\d{{1,2}}(?:\.\d{{1,2}})+)[.)]?(?=\s+[^\da-zß-ÿа-я])
    | \.(?P<turned>\d{{1,3}})(?=\s)  # Arabic, in the order it is drawn
    | (?P<round>[㈠-㈩①-⑳])\.?
    | (?P<bullet>[{BULLETS}])(?=\s)
    | (?P<open>[(（‘']?)(?P<sign>\d{{1,3}}|[IVXL]{{1,6}}|[ivxl]{{1,7}}
        |(?P<letter>[a-zA-Z])(?P=letter)?
        |[а-яА-Я]|هـ|[ء-ي]|[{CHINESE}]{{1,3}}|%s)
      (?:\s?(?P<suffix>{"|".join(SUFFIXES)})\b)?
      (?P<close>[.．](?!\d)|[)）’'、]\.?|\s?[-–—](?=\s))
    )(?P<rest>\s*)""",
    re.VERBOSE,
)
NEVER = "(?!)"
TIGHT = re.compile(r"[^\x00-\u036f]")
"""What may follow a label without a space: letters of other scripts than Latin."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a label: which series, how it is dressed, how far it counts."""

    series: str
    form: str
    value: int


@dataclass(frozen=True, slots=True)
class Label:
    """A label as typed. `suffix` is bis and the like; `path` is that of 1.2.

    `part` is OP or PP where the label says so.
    """

    typed: str
    readings: tuple[Reading, ...]
    suffix: str = ""
    path: tuple[int, ...] = ()
    part: str = ""

    def reading(self, series: str, form: str) -> Reading | None:
        """How it reads in one series, if it does."""
        return next(
            (one for one in self.readings if (one.series, one.form) == (series, form)),
            None,
        )


def labelled(
    text: str, counters: Mapping[str, tuple[str, ...]]
) -> tuple[Label | None, str]:
    """The label that a text begins with, and the text without it.

    A bracket before the label stays with the text. `counters` are series that a
    language has of its own.
    """
    match = re.match(_pattern(counters), text, re.VERBOSE)
    if not match or not _apart(text, match):
        return None, text
    label = _label(match, counters)
    if not label.readings and not label.path:
        return None, text
    return label, match["before"] + text[match.end() :]


def shown(typed: str, counters: Mapping[str, tuple[str, ...]]) -> Label | None:
    """A label that a source shows by itself, as Word and HTML lists do."""
    label, _ = labelled(f"{typed.strip()} x", counters)
    return label


def _pattern(counters: Mapping[str, tuple[str, ...]]) -> str:
    words = [one for signs in counters.values() for one in signs if len(one) > 1]
    known = sorted({re.escape(one) for one in words}, key=lambda one: (-len(one), one))
    return LABEL.pattern % ("|".join(known) or NEVER)


def _apart(text: str, match: re.Match[str]) -> bool:
    """Whether a label stands apart from what follows it."""
    after = text[match.end() :][:1]
    if not after or match["rest"] or TIGHT.match(after):
        return bool(after)
    if (match["close"] or "").endswith((")", "）")):
        return bool(match["open"]) or match["sign"].isdecimal()
    return bool(match["sign"]) and match["sign"].isdecimal() and after.isupper()


def _label(match: re.Match[str], counters: Mapping[str, tuple[str, ...]]) -> Label:
    typed = match["label"].strip()
    if match["path"]:
        steps = tuple(int(step) for step in match["path"].split("."))
        return Label(typed, (Reading("path", "{}", steps[-1]),), path=steps)
    if match["of"]:
        reading = Reading("decimal", "{}.", int(match["counted"]))
        return Label(typed, (reading,), match["mark"] or "", part=match["of"])
    if match["turned"]:
        return Label(typed, (Reading("decimal", "{}.", int(match["turned"])),))
    if match["bullet"]:
        return Label(typed, (Reading(BULLET, "{}", 0),))
    if match["round"]:
        return Label(typed, tuple(_readings(match["round"], "{}", counters)))
    form = _form(match["open"], match["close"])
    readings = tuple(_readings(match["sign"], form, counters))
    return Label(typed, readings, match["suffix"] or "")


def _form(opens: str, closes: str) -> str:
    """How a label is dressed, full-width signs and quotes alike."""
    plain = unicodedata.normalize("NFKC", f"{opens}{{}}{closes.strip()}")
    plain = plain.replace("–", "-").replace("—", "-")
    return plain.replace("‘", "'").replace("’", "'").replace(").", ")")


def _readings(
    sign: str, form: str, counters: Mapping[str, tuple[str, ...]]
) -> Iterator[Reading]:
    if sign.isdecimal():
        yield Reading("decimal", form, int(sign))
        return
    bare = sign.replace("ـ", "")
    for series, signs in (SERIES | dict(counters)).items():
        yield from (
            Reading(series, form, value)
            for value, one in enumerate(signs, start=1)
            if one.replace("ـ", "") == bare
        )
    yield from _latin(sign, form)


def _latin(sign: str, form: str) -> Iterator[Reading]:
    """The readings of Latin letters, and of Cyrillic ones that look like them."""
    latin = sign.translate(ALIKE)
    if latin != sign and latin.isascii():
        yield Reading("latin", form, LATIN.index(latin) + 1)
    if sign.lower() != sign and sign.lower() in CYRILLIC:
        yield Reading("upper-cyrillic", form, CYRILLIC.index(sign.lower()) + 1)
    upper = "upper-" if sign.isupper() else ""
    if upper and len(sign) == 1 and sign.lower() in LATIN:
        yield Reading("upper-latin", form, LATIN.index(sign.lower()) + 1)
    if sign.isascii() and sign.lower().strip("ivxlcdm") == "":
        value = roman(sign.lower())
        if value:
            yield Reading(f"{upper}roman", form, value)


def roman(sign: str) -> int:
    """What a Roman numeral in small letters says, or 0."""
    if not sign or not ROMAN.fullmatch(sign):
        return 0
    worths = [WORTH[letter] for letter in sign]
    after = [*worths[1:], 0]
    return sum(
        -worth if worth < follows else worth
        for worth, follows in zip(worths, after, strict=True)
    )
