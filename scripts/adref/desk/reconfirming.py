"""Who has to confirm again, since the text is another than the one they signed."""

from collections.abc import Iterable, Sequence

from adref.desk.clock import today
from adref.desk.files import write_whole
from adref.desk.keeping import signed_with
from adref.desk.shelf import Shelf
from adref.model.finding import Finding, Level
from adref.model.place import Place
from adref.model.submission import Notice, Submission
from adref.reading.submissions import read_submission
from adref.translating.signing import (
    Reconfirmation,
    reconfirmations,
    signed_units,
    text_fingerprint,
)
from adref.writing.notices import with_notice

SHOWN = 10
"""How many of them a finding names; `adref status` names all."""
REMEDY = (
    'ask them to confirm, and write `text: "{}"` into their entries; or tell them all, '
    'and say so with `adref build --release --reconfirmed-by-notice "…"`'
)


class UnwrittenError(ValueError):
    """A notice does not fit into submission.yaml as it is written."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"{file}: adref cannot write into this file as it is; add the notice to "
            "`notices:` by hand, as docs/formats.md shows"
        )


def asked_again(submission: Submission, shelf: Shelf) -> tuple[Reconfirmation, ...]:
    """Who has to confirm again, by the text that they signed."""
    if not any(one.endorsed and one.endorsed.text for one in submission.endorsers):
        return ()
    return reconfirmations(submission, shelf.kept(submission.identity.name).texts)


def outgrown(submission: Submission, shelf: Shelf, level: Level) -> tuple[Finding, ...]:
    """A finding for each text that was signed and says something else now."""
    return tuple(_finding(one, level) for one in asked_again(submission, shelf))


def _finding(one: Reconfirmation, level: Level) -> Finding:
    ids = [endorser.id for endorser in one.endorsers]
    who = f"{len(ids)} endorsers have" if len(ids) > 1 else f'"{ids[0]}" has'
    named = f" ({_named(ids)})" if len(ids) > 1 else ""
    message = f"{who} to confirm again{named}: {one.why()}; {REMEDY.format(one.now)}"
    return Finding(one.endorsers[0].place, "signed-text", message, level)


def _named(ids: Sequence[str]) -> str:
    more = f" and {len(ids) - SHOWN} more" if len(ids) > SHOWN else ""
    return f"{', '.join(ids[:SHOWN])}{more}"


def outgrown_of(names: Iterable[str], shelf: Shelf) -> dict[str, tuple[Finding, ...]]:
    """Of those submissions where somebody has to confirm again, why, as errors."""
    found = {
        name: outgrown(one, shelf, Level.ERROR)
        for name in names
        if (one := _original(name, shelf))
    }
    return {name: findings for name, findings in found.items() if findings}


def notify(names: Iterable[str], because: str, shelf: Shelf) -> list[str]:
    """Write into the submissions that all who signed were told; what was written."""
    return [
        _notified(one, because, shelf)
        for name in names
        if (one := _original(name, shelf)) and asked_again(one, shelf)
    ]


def _original(name: str, shelf: Shelf) -> Submission | None:
    identity = shelf.identity(name)
    return identity and shelf.submission(identity, ())


def _notified(submission: Submission, because: str, shelf: Shelf) -> str:
    """Write one notice, once it is proven that it fits; UnwrittenError else."""
    identity = submission.identity
    text = text_fingerprint(signed_units(identity, submission.text))
    notice = Notice(today(), text, because, Place(""))
    path = shelf.project.submission(identity.name) / "submission.yaml"
    shown = shelf.project.shown(path)
    source = with_notice(path.read_bytes().decode(), notice).encode()
    read = read_submission(source, shown, identity.name).value
    if read is None or len(read.notices) != len(identity.notices) + 1:
        raise UnwrittenError(shown)
    kept = signed_with(submission, shelf.project)
    write_whole({path: source, **kept}, shelf.project.work)
    return f"{shown}: a notice of the text {text} to all who had signed"
