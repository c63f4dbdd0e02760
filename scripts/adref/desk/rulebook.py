"""The rules of styles/rules, and what they find in a submission.

Each file is read once as long as it stays the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from adref.checking.catalogue import SETTINGS
from adref.checking.editions import edition_of
from adref.checking.runner import check, waived
from adref.checking.subject import Subject
from adref.checking.subjects import subject_of
from adref.desk.known import knowledge
from adref.desk.layout import STYLES
from adref.desk.shelf import Shelf
from adref.model.endorser import is_printed
from adref.model.finding import Finding, Outcome
from adref.model.forum import Edition
from adref.model.place import Place
from adref.model.rule import Rule
from adref.model.submission import Identity, Submission
from adref.model.term import Knowledge
from adref.model.text import Waiver
from adref.reading.rules import misnamed, read_rule, without_examples
from adref.translating.speaking import as_it_stands


@dataclass(frozen=True, slots=True)
class Conventions:
    """What texts are held against: rules by their ids, and what is known besides."""

    rules: Mapping[str, Rule]
    knowledge: Knowledge


def conventions(shelf: Shelf) -> Conventions:
    """All rules without their examples, and what the project and adref know.

    What is wrong with a file is noted on the shelf.
    """
    outcomes = [_bare(path, path.stat().st_mtime_ns) for path in sorted(_files())]
    for outcome in outcomes:
        shelf.findings.extend(outcome.findings)
    rules = [outcome.value for outcome in outcomes if outcome.value]
    return Conventions({rule.id: rule for rule in rules}, knowledge(shelf))


def whole_rule(name: str, shelf: Shelf) -> Rule | None:
    """One rule with its examples; what is wrong with it is noted on the shelf."""
    path = STYLES / "rules" / f"{name}.yaml"
    outcome = read_rule(path.read_bytes(), _shown(path), SETTINGS)
    shelf.findings.extend(outcome.findings)
    return outcome.value


def _files() -> Iterator[Path]:
    return (STYLES / "rules").glob("*.yaml")


def _shown(path: Path) -> str:
    return f"styles/rules/{path.name}"


@cache
def _bare(path: Path, _: int) -> Outcome[Rule]:
    """A rule; the time of its last change tells whether it has to be read again."""
    source = without_examples(path.read_bytes())
    outcome = read_rule(source, _shown(path), SETTINGS)
    wrong = misnamed(outcome.value, _shown(path)) if outcome.value else ""
    if wrong:
        return Outcome(None, (Finding(Place(_shown(path)), "format", wrong),))
    return outcome


def breaches(
    submission: Submission, code: str, held: Conventions, shelf: Shelf
) -> tuple[Finding, ...]:
    """What the rules find in one language of a submission and nobody has waived."""
    edition = edition_in_force(submission.identity, shelf)
    subject = _subject(submission, code, held.knowledge, edition.value, shelf)
    if subject is None:
        return edition.findings
    found = check(subject, held.rules.values())
    return (
        *edition.findings,
        *waived(found, _waivers(submission, code), held.rules),
    )


def edition_in_force(identity: Identity, shelf: Shelf) -> Outcome[Edition]:
    """The edition of its forum that a submission goes by, if it names a forum."""
    asked = identity.place_of("forum")
    forum = shelf.forum(identity.forum, asked) if identity.forum else None
    if forum is None:
        return Outcome(None)
    outcome = edition_of(forum, identity)
    if outcome.value is None:
        shelf.findings.extend(outcome.findings)
        return Outcome(None)
    return outcome


def _waivers(submission: Submission, code: str) -> Iterable[Waiver]:
    if code == submission.identity.original:
        return (*submission.identity.waivers, *submission.text.waivers)
    return submission.translations[code].waivers


def _subject(
    submission: Submission,
    code: str,
    known: Knowledge,
    edition: Edition | None,
    shelf: Shelf,
) -> Subject | None:
    identity = submission.identity
    language = shelf.language(code, identity.place_of("languages"))
    if language is None:
        return None
    original = (
        _subject(submission, identity.original, known, edition, shelf)
        if code != identity.original
        else None
    )
    spoken = as_it_stands(submission, code)
    subject = subject_of(spoken, original, language, known, edition)
    return replace(subject, endorsers=_endorsers(submission, code))


def _endorsers(submission: Submission, code: str) -> tuple[str, ...]:
    """The names that are printed."""
    return tuple(
        one.names.get(code, one.name)
        for one in submission.endorsers
        if is_printed(one, submission.identity.signing.cutoff)
    )
