"""What goes out to a translator: the units, and what to know about each."""

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from adref.comparing.words import differences
from adref.model.exchange import Batch, Pair, Quote, Stamp, Task, TermPair
from adref.model.language import Language
from adref.model.submission import Submission
from adref.model.text import Passage, Standing, Translation, Unit, paragraphs
from adref.translating.fingerprint import fingerprint
from adref.translating.minor import older
from adref.translating.parts import parts
from adref.translating.quotes import quotes, wordings
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn

DIGITS = 4


@dataclass(frozen=True, slots=True)
class Occasion:
    """When a batch goes out, to whom ("" for nobody in particular), and until when."""

    on: date
    translator: str
    deadline: date | None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known besides the submission.

    `stored` are original words by fingerprint; `headings` names of units in the
    translator's language; `terms` finds those of a text, `glossary` has all.
    """

    original: Language
    language: Language
    stored: Mapping[str, str]
    headings: Mapping[str, str]
    terms: Callable[[str], tuple[TermPair, ...]]
    glossary: tuple[TermPair, ...]


@dataclass(frozen=True, slots=True)
class _Desk:
    """One submission on the way into one language."""

    submission: Submission
    translation: Translation
    surroundings: Surroundings
    parts: Mapping[str, str]
    quotes: Mapping[str, tuple[Quote, ...]]
    rationales: Mapping[str, tuple[str, ...]]


def batch(
    submission: Submission,
    translation: Translation,
    wanted: Collection[Standing],
    surroundings: Surroundings,
    occasion: Occasion,
) -> Batch:
    """All units whose standing is wanted, in the order of the document.

    `translation` is as it is written, an empty one where there is none yet.
    """
    text = without_withdrawn(submission.text)
    language = surroundings.language
    desk = _Desk(
        submission,
        translation,
        surroundings,
        parts(submission.identity, text),
        quotes(text, submission.references, language.code),
        {one.id: (one.rationale,) for one in paragraphs(text) if one.rationale},
    )
    originals = units(submission.identity, text)
    tasks = [_task(name, passage, desk) for name, passage in originals.items()]
    chosen = tuple(task for task in tasks if task.standing in wanted)
    name, original = submission.identity.name, submission.identity.original
    return Batch(
        Stamp(
            name,
            original,
            language.code,
            _named(chosen, occasion.on, f"{name} {language.code}"),
        ),
        text.title.text,
        occasion.on,
        occasion.translator,
        occasion.deadline,
        surroundings.original,
        language,
        chosen,
        tuple(_memory(desk)),
        wordings(submission.references, original, language.code),
        surroundings.glossary,
    )


def _named(tasks: tuple[Task, ...], on: date, whither: str) -> str:
    """The day and four digits that differ wherever something else goes out."""
    said = [whither, *(f"{one.unit} {one.of} {one.target}" for one in tasks)]
    digest = hashlib.sha256("\n".join(said).encode()).hexdigest()
    return f"{on:%Y%m%d}-{digest[:DIGITS]}"


def _task(name: str, passage: Passage, desk: _Desk) -> Task:
    unit, of = desk.translation.units.get(name), fingerprint(passage.text)
    standing = _standing(name, of, unit, desk.submission)
    stale = unit if standing is Standing.STALE else None
    before = desk.surroundings.stored.get(stale.of, "") if stale else ""
    return Task(
        unit=name,
        part=desk.parts[name],
        of=of,
        original=passage.text,
        before=before,
        changes=differences(before, passage.text) if before else (),
        target=unit.text.text if unit else "",
        standing=standing,
        state=unit.state if unit else None,
        heading=desk.surroundings.headings[name],
        context=desk.rationales.get(name, ()),
        quotes=desk.quotes.get(name.partition("/")[0], ()),
        terms=desk.surroundings.terms(passage.text),
        remarks=unit.remarks if unit else (),
        place=passage.place,
    )


def _standing(
    name: str, of: str, unit: Unit | None, submission: Submission
) -> Standing:
    if unit is None:
        return Standing.MISSING
    counts = {of, *older(name, of, submission.text.minor)}
    return Standing.CURRENT if unit.of in counts else Standing.STALE


def _memory(desk: _Desk) -> Iterator[Pair]:
    """Each translated unit with the original that it was made from, if known."""
    for name, unit in desk.translation.units.items():
        made_from = desk.surroundings.stored.get(unit.of)
        if made_from:
            source = f"{desk.submission.identity.name}, {name}"
            yield Pair(made_from, unit.text.text, source)
