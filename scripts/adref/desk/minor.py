"""Record that an older original still counts: what changed does not matter."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.desk.marking import marked
from adref.desk.shelf import Shelf, shown
from adref.model.nearest import meant
from adref.model.originals import Originals
from adref.model.place import Place
from adref.model.submission import Submission
from adref.model.text import MinorChange
from adref.reading.texts import read_text
from adref.translating.fingerprint import fingerprint
from adref.translating.minor import older
from adref.translating.units import units
from adref.writing.minor import with_minor

ENDORSERS = "endorsers"
"""Who, besides languages, may cite an older original."""


@dataclass(frozen=True, slots=True)
class Decision:
    """That a change of a unit is minor, and why; `older` names one of several."""

    name: str
    unit: str
    because: str
    older: str


def minor(decision: Decision, project: Project) -> int:
    """Write the decision into the original text: 0 done, 1 wrong texts, 2 misuse."""
    shelf = Shelf(project, [])
    names = project.names()
    if decision.name not in names:
        near = meant(decision.name, names)
        return _refused(f'there is no submission "{decision.name}"; {near}')
    identity = shelf.identity(decision.name)
    submission = identity and shelf.submission(identity, identity.languages)
    stored = shelf.kept(decision.name)
    if submission is None or shelf.findings:
        print(*shown(shelf.findings), sep="\n", file=sys.stderr)
        return 1
    known = units(submission.identity, submission.text)
    if decision.unit not in known:
        near = meant(decision.unit, known)
        return _refused(f'there is no unit "{decision.unit}"; {near}')
    return _decided(decision, submission, stored, shelf)


def _refused(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


def _decided(
    decision: Decision, submission: Submission, stored: Originals, shelf: Shelf
) -> int:
    passage = units(submission.identity, submission.text)[decision.unit]
    now = fingerprint(passage.text)
    stale = _stale(decision.unit, now, submission, stored)
    chosen = {of for of in stale if decision.older in {"", of}}
    if not stale:
        print(f"{decision.unit}: no translation of it is stale, and nobody has signed "
              "other words; nothing to record")  # fmt: skip
        return 0
    if len(chosen) != 1:
        return _refused(
            "\n".join(_choices(decision, stale, stored.words, passage.text))
        )
    of = chosen.pop()
    change = MinorChange(decision.unit, of, now, decision.because, Place(""))
    if of in stored.words:
        print(marked(stored.words[of], passage.text))
    return _written(change, submission, stale[of], shelf)


def _stale(
    unit: str, now: str, submission: Submission, stored: Originals
) -> dict[str, list[str]]:
    """The older originals that still are cited, each with the languages that do.

    Endorsers cite those in the texts that they signed.
    """
    found: dict[str, list[str]] = {}
    for code, translation in submission.translations.items():
        of = translation.units[unit].of if unit in translation.units else now
        if of != now:
            found.setdefault(of, []).append(code)
    counting = {now, *older(unit, now, submission.text.minor)}
    signed = {one.endorsed.text for one in submission.endorsers if one.endorsed}
    for text in sorted(signed & stored.texts.keys()):
        of = stored.texts[text].get(unit, now)
        if of not in counting and ENDORSERS not in found.get(of, ()):
            found.setdefault(of, []).append(ENDORSERS)
    return found


def _choices(
    decision: Decision,
    stale: Mapping[str, Sequence[str]],
    stored: Mapping[str, str],
    now: str,
) -> Iterator[str]:
    """What a person can choose from: each older original, and what has changed."""
    yield f"{decision.unit}: say which older original still counts"
    for of, codes in stale.items():
        yield f"--older {of}  cited in {', '.join(codes)}"
        if of in stored:
            yield f"    {marked(stored[of], now)}"


def _written(
    change: MinorChange, submission: Submission, codes: Sequence[str], shelf: Shelf
) -> int:
    """Write the change into the original text, once it is proven that it fits."""
    identity = submission.identity
    path = shelf.text_file(identity.name, identity.original)
    source = with_minor(path.read_bytes().decode(), change).encode()
    shown_file = shelf.project.shown(path)
    read = read_text(source, shown_file, identity.original, submission.references)
    if read.value is None or len(read.value.minor) != len(submission.text.minor) + 1:
        print(f"{shown_file}: adref cannot write into this file as it is; add the "
              "change to `minor:` by hand, as docs/formats.md shows",
              file=sys.stderr)  # fmt: skip
        return 1
    write_whole({path: source}, shelf.project.work)
    print(f"{shown_file}: {change.unit}, {', '.join(codes)}: "
          f"{change.older} still counts")  # fmt: skip
    return 0
