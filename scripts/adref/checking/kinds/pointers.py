"""Pointers to other parts of the text that lead nowhere, or the wrong way."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from adref.checking import targets
from adref.checking.sites import Site
from adref.checking.subject import Hit, Kind, Look
from adref.checking.targets import Row
from adref.model.language import Language
from adref.model.text import Text

NUMBERED = re.compile(r"(\d{1,3})((?:\s?[(（]?[^\W\d]{1,3}[)）])?)")
LABEL = re.compile(r"[^\W\d]{1,3}")
ROMAN = frozenset("ivx")


@dataclass(frozen=True, slots=True)
class Pointers:
    """How a language points to its own parts.

    Each pattern has the groups `number` and `way`; `above` and `below` are what
    `way` can say of the direction, all else says only that the text itself is meant,
    with one of the words in `own`. In `paragraph`, `number` can be a whole row of
    numbers with the labels below them.
    """

    paragraph: re.Pattern[str]
    preambular: re.Pattern[str]
    subparagraph: re.Pattern[str]
    section: re.Pattern[str]
    annex: re.Pattern[str]
    above: tuple[str, ...]
    below: tuple[str, ...]
    own: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Pointer:
    """A pointer in its place: what it points to, and which way, 1 down, -1 up, 0."""

    number: int
    label: str
    way: int


@dataclass(frozen=True, slots=True)
class _Wrong:
    """What is wrong with a pointer, and which part of the row was probably meant."""

    why: str
    row: Row
    meant: int

    def remedy(self, language: Language) -> str:
        """What its author can do."""
        if not self.row.paragraphs:
            return f"mend the number; the text has {self.row.count} of them"
        meant = self.row.paragraphs[min(max(self.meant, 1), self.row.count) - 1]
        place = "the number" if language.citations.named else "all of it"
        start = targets.shown(meant)
        return f'if you mean "{start}", write {{para:{meant.id}}} for {place}'


def check(look: Look[Pointers]) -> Iterator[Hit]:
    """A hit for each pointer of which some part is wrong."""
    text, settings = look.subject.text, look.settings
    hints = {way.split()[0] for way in (*settings.above, *settings.below)}
    for site, words in look.texts:
        # Far quicker than the patterns, which few passages match.
        if not any(hint in words for hint in (*settings.own, *hints)):
            continue
        for pattern, judge in _judges(settings):
            for match in pattern.finditer(words):
                wrong = judge(match, site, text, look)
                if wrong:
                    said = {
                        "why": wrong.why,
                        "remedy": wrong.remedy(look.subject.language),
                    }
                    yield Hit(site, match.start(), match.end(), said=said)


_Judge = Callable[[re.Match[str], Site, Text, Look[Pointers]], _Wrong | None]


def _judges(settings: Pointers) -> tuple[tuple[re.Pattern[str], _Judge], ...]:
    return (
        (settings.paragraph, _paragraphs),
        (settings.preambular, _preambular),
        (settings.subparagraph, _subparagraph),
        (settings.section, _section),
        (settings.annex, _annex),
    )


def _paragraphs(
    match: re.Match[str], site: Site, text: Text, look: Look[Pointers]
) -> _Wrong | None:
    """The first number of a row that is wrong."""
    row = targets.numbered(text, site)
    for number, labels in NUMBERED.findall(match["number"]):
        label = LABEL.search(labels)
        pointer = _Pointer(int(number), label[0] if label else "", _way(match, look))
        wrong = _numbered(pointer, row, site, look.subject.language)
        if wrong:
            return wrong
    return None


def _numbered(
    pointer: _Pointer, row: Row, site: Site, language: Language
) -> _Wrong | None:
    here = row.own == pointer.number
    if not pointer.label or not 0 < pointer.number <= row.count:
        return _judged(row, pointer)
    index = targets.value(pointer.label, language.labels.levels[1].counter, language)
    if not index or ROMAN.issuperset(pointer.label):
        return None if here else _judged(row, pointer)
    paragraph = row.paragraphs[pointer.number - 1]
    count = len(paragraph.children)
    below = Row("subparagraph", count, targets.within(site, count), paragraph.children)
    if here or index > count:
        return _judged(below, _Pointer(index, pointer.label, pointer.way * here))
    return _judged(row, pointer)


def _subparagraph(
    match: re.Match[str], site: Site, text: Text, look: Look[Pointers]
) -> _Wrong | None:
    """A subparagraph beside the passage, unless another paragraph has one like it."""
    language = look.subject.language
    index = targets.value(match["number"], language.labels.levels[1].counter, language)
    row = targets.numbered(text, site)
    beside = targets.children(text, site)
    if not index or beside is None or ROMAN.issuperset(match["number"]):
        return None
    others = [one for one in row.paragraphs if len(one.children) >= index]
    if [one for one in others if one.children != beside.paragraphs]:
        return None
    return _judged(beside, _Pointer(index, match["number"], _way(match, look)))


def _preambular(
    match: re.Match[str], site: Site, text: Text, look: Look[Pointers]
) -> _Wrong | None:
    ordinals = look.subject.language.citations.ordinals
    if match["number"] not in ordinals:
        return None
    number = ordinals.index(match["number"]) + 1
    return _judged(
        targets.preamble(text, site), _Pointer(number, "", _way(match, look))
    )


def _section(
    match: re.Match[str], site: Site, text: Text, look: Look[Pointers]
) -> _Wrong | None:
    language = look.subject.language
    number = targets.value(match["number"], language.labels.section.counter, language)
    row = targets.sections(text, site)
    return _judged(row, _Pointer(number, "", _way(match, look))) if number else None


def _annex(
    match: re.Match[str], site: Site, text: Text, look: Look[Pointers]
) -> _Wrong | None:
    language = look.subject.language
    number = targets.value(match["number"], language.labels.annex.counter, language)
    row = targets.annexes(text, site)
    return _judged(row, _Pointer(number, "", 0)) if number else None


def _way(match: re.Match[str], look: Look[Pointers]) -> int:
    said = " ".join(match["way"].split())
    return (said in look.settings.below) - (said in look.settings.above)


def _judged(row: Row, pointer: _Pointer) -> _Wrong | None:
    """What is wrong with pointing at a number of a row from where the passage is."""
    name = f"{row.noun} {pointer.label or pointer.number}"
    if not 0 < pointer.number <= row.count:
        nearest = row.own - 1 if row.own and pointer.way < 0 else row.count
        return _Wrong(f"there is no {name} here", row, nearest)
    if row.own is None:
        return None
    if pointer.number == row.own and pointer.way:
        return _Wrong("it points to itself", row, row.own + pointer.way)
    if (pointer.number - row.own) * pointer.way < 0:
        side = "below" if pointer.way < 0 else "above"
        return _Wrong(f"{name} stands {side}", row, pointer.number)
    return None


KIND = Kind(Pointers, check)
