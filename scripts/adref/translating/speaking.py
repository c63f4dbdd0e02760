"""A submission as one of its languages says it."""

from dataclasses import replace

from adref.model.finding import Finding, Outcome
from adref.model.spoken import Spoken
from adref.model.submission import Identity, Submission
from adref.model.text import Passage, Standing, Text, Translation
from adref.reading.offices import other_offices
from adref.translating.standing import (
    coverage,
    standing,
    strangers,
    unlike,
)
from adref.translating.units import spoken_identity, spoken_text, units
from adref.translating.withdrawn import without_withdrawn


def speak(submission: Submission, language: str) -> Outcome[Spoken]:
    """The submission in a language, or what is wrong with its translation."""
    found = misspoken(submission, language)
    return Outcome(None if found else as_it_stands(submission, language), found)


def as_it_stands(submission: Submission, language: str) -> Spoken:
    """The submission in a language, whatever is wrong with its translation."""
    identity, text = submission.identity, without_withdrawn(submission.text)
    if language == identity.original:
        return Spoken(language, identity, text, None)
    translation = submission.translations[language]
    return _spoken(identity, text, translation, units(identity, text))


def misspoken(submission: Submission, language: str) -> tuple[Finding, ...]:
    """What keeps a translation from being used; nothing keeps the original."""
    identity = submission.identity
    if language == identity.original:
        return ()
    translation = submission.translations[language]
    return (
        *_misnamed(translation, identity, language),
        *other_offices(identity, translation),
        *strangers(units(identity, submission.text), translation),
        *unlike(units(identity, without_withdrawn(submission.text)), translation),
    )


def _spoken(
    identity: Identity,
    text: Text,
    translation: Translation,
    originals: dict[str, Passage],
) -> Spoken:
    def say(name: str, original: Passage) -> Passage:
        unit = translation.units.get(name)
        stands = standing(original, unit)
        if unit and stands is Standing.CURRENT:
            return unit.text
        return replace(original, standing=stands)

    return Spoken(
        translation.language,
        spoken_identity(identity, say),
        replace(spoken_text(text, say), language=translation.language),
        coverage(originals, translation),
    )


def _misnamed(
    translation: Translation, identity: Identity, language: str
) -> list[Finding]:
    said = (
        ("language", translation.language, language),
        ("translates", translation.translates, identity.original),
    )
    return [
        Finding(
            translation.place,
            "language",
            f"`{key}: {given}` should be `{key}: {wanted}`",
        )
        for key, given, wanted in said
        if given != wanted
    ]
