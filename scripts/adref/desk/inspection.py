"""Everything that is wrong with submissions, found in one go."""

from dataclasses import dataclass, replace

from adref.desk.documents import composed_of
from adref.desk.layout import Project
from adref.desk.plan import plan
from adref.desk.reconfirming import outgrown
from adref.desk.rulebook import Conventions, breaches, conventions
from adref.desk.shelf import Shelf
from adref.desk.statements import repeated
from adref.model.checked import Checked
from adref.model.finding import Finding, Level
from adref.model.submission import Submission
from adref.reading.personal import blotted, masked

SOURCES = "sources/"


@dataclass(frozen=True, slots=True)
class Scope:
    """What is looked at: submissions and languages by name, none for all."""

    submissions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


def inspected(scope: Scope, project: Project) -> Checked:
    """All that reading, translating, composing and the rules have to say."""
    shelf = Shelf(project, [])
    held = conventions(shelf)
    whole = plan(project, scope.submissions)
    shelf.findings.extend(whole.findings)
    editions = (*whole.editions, *whole.impossible)
    names = dict.fromkeys(edition.submission for edition in editions)
    for name in names:
        _submission(name, scope, held, shelf)
    shelf.findings.extend(repeated(names, project))
    return _checked(shelf, held)


def _submission(name: str, scope: Scope, held: Conventions, shelf: Shelf) -> None:
    identity = shelf.identity(name)
    submission = identity and shelf.attempt(identity)
    if submission is None:
        return
    shelf.findings.extend(
        finding
        for code in _languages(submission, scope)
        for finding in breaches(submission, code, held, shelf)
    )
    for code in _languages(submission, scope):
        composed_of(submission, code, (), shelf)
    shelf.findings.extend(outgrown(submission, shelf, Level.WARNING))


def _languages(submission: Submission, scope: Scope) -> list[str]:
    """The languages to look at whose texts could be read."""
    identity = submission.identity
    return [
        code
        for code in identity.languages
        if (code == identity.original or code in submission.translations)
        and (code in scope.languages or not scope.languages)
    ]


def _checked(shelf: Shelf, held: Conventions) -> Checked:
    """What was found, and the lines it stands in, nobody's address among them."""
    sources = {
        file: tuple(blotted(source.decode("utf-8", "replace")).splitlines())
        for file, source in shelf.sources.items()
        if file.startswith(SOURCES)
    }
    # What could not be read stands nowhere, and reading has told of it already.
    found = {_masked(finding) for finding in shelf.findings if finding.place.file}
    return Checked(
        tuple(sorted(found)),
        sources,
        {rule.id: rule.about for rule in held.rules.values()},
        len(sources),
    )


def _masked(finding: Finding) -> Finding:
    return replace(finding, message=masked(finding.message))
