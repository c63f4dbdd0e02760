"""Series: paragraphs in a row that open with one verb, as in Recalling also."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from adref.checking.openings import adverb, opening
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.model.language import Language, Openers
from adref.model.openers import cased
from adref.model.rule import Part
from adref.model.text import Kind as ParagraphKind

VOWELS = re.compile("[\u064b-\u0652]")
CYCLE = 3
"""A verb, the same with "also", the same with "further"; then from the start."""


class Breach(StrEnum):
    """How a series is broken.

    `orphan`: "also" or "further" where another verb, or nothing, stands before;
    `order`: they do not follow each other as they should; `repeated`: the bare verb
    again; `mixed`: they stand before the verb here and after it there.
    """

    ORPHAN = "orphan"
    ORDER = "order"
    REPEATED = "repeated"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Series:
    """The breaches to find; the words for "also" are the language's.

    `except_organs` are keys of organs whose texts are not looked at.
    """

    finds: tuple[Breach, ...]
    except_organs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph's opener as a turn in a series, from `start` to before `end`.

    `verb` is the opener without adverbs as typed, `key` in one spelling. `step` is 0
    for none, 1 for "also", 2 for "further", and -1 for a word that may be either;
    `ahead` tells that it stands before the verb.
    """

    site: Site
    start: int
    end: int
    verb: str
    key: str
    step: int
    ahead: bool


def check(look: Look[Series]) -> Iterator[Hit]:
    """A hit for each opener that breaks its series, with the words that keep it."""
    if look.subject.organ in look.settings.except_organs:
        return
    parts = {site.part for site, _ in look.texts}
    for part in (Part.PREAMBULAR, Part.OPERATIVE):
        if part in parts:
            yield from _broken(look, part)


def _broken(look: Look[Series], part: Part) -> Iterator[Hit]:
    """The breaches in one part."""
    language = look.subject.language
    turns = _turns(look, part)
    ahead = _mostly_ahead(turns, part, language)
    for last, turn in zip([None, *turns], turns, strict=False):
        wanted = _wanted(last, turn, look.settings.finds, ahead=ahead)
        if turn and wanted is not None:
            yield _hit(turn, wanted, language, ahead=ahead)


def _turns(look: Look[Series], part: Part) -> list[Turn | None]:
    """The paragraphs of a part in order; None for a heading, or what opens nothing."""
    language = look.subject.language
    return [
        None
        if site.part is Part.HEADING
        else _turn(site, language)
        if site.passage.language == language.code
        else _gap(site)
        for site in look.subject.sites
        if site.part is part or (site.part is Part.HEADING and site.paragraph)
    ]


def _gap(site: Site) -> Turn:
    """A paragraph that is not in the language looked at."""
    return Turn(site, 0, 0, "", "", -1, ahead=False)


def _turn(site: Site, language: Language) -> Turn | None:
    opened = opening(site, ParagraphKind(site.part), language)
    if not opened.words:
        return None
    end = _end(site.words, opened.end, language.openers)
    words = site.words[opened.start : end]
    match = adverb(language.openers).search(words)
    verb = adverb(language.openers).sub("", words)
    return Turn(
        site,
        opened.start,
        end,
        verb,
        _key(verb, language.openers),
        _step(match[0], language.openers) if match else 0,
        ahead=bool(match and match.start() == 0),
    )


def _end(text: str, end: int, openers: Openers) -> int:
    """Where an opener ends with the words that make another of it, and "also"."""
    further = _extended(openers.extended).match(text, end)
    end = further.end() if further else end
    match = adverb(openers).match(text, end) if openers.joint else None
    return match.end() if match else end


def _step(said: str, openers: Openers) -> int:
    word = said.strip().casefold()
    steps = (openers.second, openers.third)
    return next((step for step, words in enumerate(steps, 1) if word in words), -1)


def _key(verb: str, openers: Openers) -> str:
    """A verb in one spelling, without the particle that is written with it."""
    key = VOWELS.sub("", verb.casefold()).replace("’", "'").replace("ё", "е")
    for particle in openers.attached:
        key = key.removeprefix(particle)
    return key


def _mostly_ahead(turns: list[Turn | None], part: Part, language: Language) -> bool:
    """Whether the adverb stands before the verb in most of a part's series."""
    openers = language.openers
    if not (openers.before and openers.after):
        return bool(openers.before)
    said = [turn.ahead for turn in turns if turn and turn.step]
    # Edited English texts have "Recalling also", but "Also requests".
    usual = part is Part.OPERATIVE
    return 2 * sum(said) > len(said) or (2 * sum(said) == len(said) and usual)


def _wanted(
    last: Turn | None, turn: Turn | None, finds: tuple[Breach, ...], *, ahead: bool
) -> int | None:
    """The step that a turn should have had, or None where nothing is to be found."""
    if turn is None or turn.step < 0:
        return None
    breach, wanted = _breach(last, turn)
    if breach is None and turn.step and turn.ahead is not ahead:
        breach, wanted = Breach.MIXED, turn.step
    return wanted if breach in finds else None


def _breach(last: Turn | None, turn: Turn) -> tuple[Breach | None, int]:
    """How a turn breaks the series it stands in, and the step it should have."""
    if last and not last.key:
        return None, 0
    if last is None or last.key != turn.key:
        orphan = turn.step and not (last and _speaks(last, turn))
        return (Breach.ORPHAN if orphan else None), 0
    if last.step < 0:
        return None, 0
    wanted = (last.step + 1) % CYCLE
    if turn.step == wanted:
        return None, wanted
    return (Breach.ORDER if turn.step else Breach.REPEATED), wanted


def _speaks(last: Turn, turn: Turn) -> bool:
    """Whether the paragraph before has the verb too, further in or in its opener."""
    further = last.site.words[last.end :].casefold()
    return turn.key in further or _begins(last.key, turn.key)


def _begins(one: str, other: str) -> bool:
    """Whether one of two openers begins with the other, as in "Decides to convene"."""
    return one.startswith(f"{other} ") or other.startswith(f"{one} ")


def _hit(turn: Turn, step: int, language: Language, *, ahead: bool) -> Hit:
    return Hit(turn.site, turn.start, turn.end, _put(turn, step, language, ahead=ahead))


def _put(turn: Turn, step: int, language: Language, *, ahead: bool) -> str:
    """The opener as it should stand at a step of a series."""
    openers = language.openers
    verb = turn.verb
    if not step:
        return cased(verb, language)
    word = (openers.second, openers.third)[step - 1][0]
    if ahead:
        return cased(word + openers.joint + verb[:1].lower() + verb[1:], language)
    at = _place(verb, openers)
    return cased(verb[:at], language) + openers.joint + word + verb[at:]


def _place(verb: str, openers: Openers) -> int:
    """Where "also" goes behind a verb: before what makes another opener of it."""
    further = _extended(openers.extended).search(verb) if openers.joint else None
    return further.start() if further else len(verb)


@cache
def _extended(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


KIND = Kind(Series, check)
