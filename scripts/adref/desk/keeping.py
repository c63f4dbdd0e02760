"""The original words that translations were made from, kept beside the submission."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.desk.shelf import Shelf
from adref.model.originals import Originals
from adref.model.submission import Submission
from adref.translating.originals import cited, kept
from adref.translating.signing import signed_units, text_fingerprint
from adref.translating.units import units
from adref.writing.exchange_records import write_originals


def keep(submission: Submission, more: Iterable[str], project: Project) -> None:
    """Keep the present words of all units that translations cite, and of `more`.

    Nothing is written where a file cannot be read, or has it all already.
    """
    wanted = {*cited(submission.translations.values()), *more}
    kept_now = originals_with(submission, wanted, project)
    try:
        write_whole(kept_now, project.work)
    except OSError as error:  # a folder that others keep; nothing else depends on it
        file = project.shown(project.originals(submission.identity.name))
        print(f"note: {file} cannot be written ({error.strerror}); what changes in "
              "the original cannot be shown later", file=sys.stderr)  # fmt: skip


def keep_cited(names: Iterable[str], project: Project) -> None:
    """The same for submissions by name; those that cannot be read are passed over."""
    shelf = Shelf(project, [])
    for name in names:
        identity = shelf.identity(name)
        submission = identity and shelf.submission(identity, identity.languages)
        if submission:
            keep(submission, (), project)


def originals_with(
    submission: Submission, wanted: Iterable[str], project: Project
) -> dict[Path, bytes]:
    """The file of original words with some more in it; nothing where it has them.

    The text as it stands is among them where an endorser's entry cites it.
    """
    signed = signed_units(submission.identity, submission.text)
    entries = (one.endorsed for one in submission.endorsers)
    cited_texts = {one.text for one in entries if one}
    is_cited = text_fingerprint(signed) in cited_texts
    return _with(submission, wanted, signed if is_cited else {}, project)


def signed_with(submission: Submission, project: Project) -> dict[Path, bytes]:
    """The same file with the text as it stands, for somebody signs it now.

    `text_fingerprint` tells what the endorser's entry has to cite.
    """
    signed = signed_units(submission.identity, submission.text)
    return _with(submission, (), signed, project)


def _with(
    submission: Submission,
    wanted: Iterable[str],
    signed: Mapping[str, str],
    project: Project,
) -> dict[Path, bytes]:
    """The file with some words more, and those of a text that is signed, if any is."""
    name = submission.identity.name
    shelf = Shelf(project, [])
    stored = shelf.kept(name)
    present = units(submission.identity, submission.text)
    now = Originals(
        kept(stored.words, present, (*wanted, *signed.values())),
        {**stored.texts, **({text_fingerprint(signed): signed} if signed else {})},
    )
    if shelf.findings or now == stored:
        return {}
    return {project.originals(name): write_originals(now).encode()}
