"""Subjects made of submissions, and of the examples of rules."""

from adref.checking.sites import sites_of
from adref.checking.subject import Subject
from adref.model.forum import Edition
from adref.model.language import Language
from adref.model.rule import Example
from adref.model.spoken import Spoken
from adref.model.term import Knowledge
from adref.model.text import Text


def subject_of(
    spoken: Spoken,
    original: Subject | None,
    language: Language,
    knowledge: Knowledge,
    edition: Edition | None,
) -> Subject:
    """A submission in one language, beside the original where it is a translation."""
    return Subject(
        language,
        spoken.text,
        sites_of(spoken.text, spoken.identity),
        spoken.identity.organ,
        original,
        knowledge,
        edition,
        spoken.identity.status or "",
    )


def exemplary(
    example: Example,
    languages: tuple[Language, Language | None],
    knowledge: Knowledge,
    edition: Edition | None,
) -> Subject:
    """An example in its language, and in that of the original it may have."""
    language, other = languages
    original = (
        _bare(example.original, other, example.organ, knowledge, edition)
        if example.original and other
        else None
    )
    made = _bare(example.text, language, example.organ, knowledge, edition)
    return Subject(
        made.language,
        made.text,
        made.sites,
        made.organ,
        original,
        knowledge,
        edition,
    )


def _bare(
    text: Text,
    language: Language,
    organ: str,
    knowledge: Knowledge,
    edition: Edition | None,
) -> Subject:
    return Subject(
        language, text, sites_of(text, None), organ, None, knowledge, edition
    )
