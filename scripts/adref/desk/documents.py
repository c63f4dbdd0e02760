"""Documents composed of what the shelf holds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from adref.composing.document import compose
from adref.composing.work import Materials
from adref.desk.listing import listing
from adref.desk.rulebook import breaches, conventions, edition_in_force
from adref.desk.shelf import Shelf, by_code
from adref.model.document import Document
from adref.model.finding import Finding, Level
from adref.model.rule import Rule
from adref.model.spoken import Spoken
from adref.model.submission import Identity, Submission
from adref.reading.offices import office
from adref.translating.speaking import speak

STANDING = "standing"
"""The kind of rule that tells of units that are behind their original."""


@dataclass(frozen=True, slots=True)
class Breaches:
    """What a draft is made with: errors of the rules, units behind their original."""

    errors: tuple[Finding, ...] = ()
    behind: tuple[Finding, ...] = ()


def composed(
    name: str, language: str, shelf: Shelf
) -> tuple[Document | None, Breaches]:
    """A submission read and composed, and what the rules find in it.

    None where it cannot be composed; the shelf then knows why.
    """
    identity = shelf.identity(name)
    submission = identity and shelf.submission(identity, [language])
    if submission is None:
        return None, Breaches()
    held = conventions(shelf)
    found = _sorted(breaches(submission, language, held, shelf), held.rules)
    return composed_of(submission, language, found.errors, shelf), found


def _sorted(found: Iterable[Finding], rules: Mapping[str, Rule]) -> Breaches:
    found = tuple(found)
    return Breaches(
        tuple(one for one in found if one.level is Level.ERROR),
        tuple(one for one in found if _kind(one.rule, rules) == STANDING),
    )


def _kind(rule: str, rules: Mapping[str, Rule]) -> str:
    return rules[rule].kind if rule in rules else ""


def composed_of(
    submission: Submission, language: str, errors: Sequence[Finding], shelf: Shelf
) -> Document | None:
    """A submission in one language, or None; the shelf then knows why."""
    outcome = speak(submission, language)
    shelf.findings.extend(outcome.findings)
    return outcome.value and _composed(submission, outcome.value, errors, shelf)


def _composed(
    submission: Submission, spoken: Spoken, errors: Sequence[Finding], shelf: Shelf
) -> Document | None:
    identity = submission.identity
    form = shelf.form(identity.form, identity.place_of("form"))
    codes = dict.fromkeys((spoken.language, identity.original))
    asked = identity.place_of("languages")
    languages = [shelf.language(code, asked) for code in codes]
    known = [language for language in languages if language]
    made = listing(identity, shelf)
    if form is None or made is None or len(known) < len(languages):
        return None
    outcome = compose(
        Materials(
            spoken,
            submission.endorsers,
            submission.references,
            form,
            by_code(known),
            len(errors),
            _most_pages(identity, shelf),
            made,
        )
    )
    shelf.findings.extend(outcome.findings)
    return outcome.value and replace(outcome.value, office=office(identity))


def _most_pages(identity: Identity, shelf: Shelf) -> int:
    edition = edition_in_force(identity, shelf).value
    return edition.limits.pages if edition else 0
