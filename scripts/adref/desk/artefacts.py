"""The files that editions end in: which are there, which are new, which have to go."""

from collections.abc import Iterable
from pathlib import Path

from adref.desk.layout import FORMATS, Project
from adref.desk.plan import BILINGUAL, Edition, Plan

Stamps = dict[Path, tuple[int, int]]
"""When each artefact was written, in nanoseconds, and how many bytes it has."""


def stamps(editions: Iterable[Edition], project: Project) -> Stamps:
    """The stamps of all artefacts that are there."""
    return {
        path: (state.st_mtime_ns, state.st_size)
        for edition in editions
        for path in edition.artefacts(project)
        if path.exists() and (state := path.stat())
    }


def complete(edition: Edition, project: Project) -> bool:
    """Whether every file is there, and none of them is older than a failed text."""
    failed = any(
        refused.exists() and refused.stat().st_size and not document.exists()
        for document, refused in edition.documents(project)
    )
    return not failed and all(path.exists() for path in edition.artefacts(project))


def remove(edition: Edition, project: Project) -> None:
    """Remove every artefact of an edition, and what stands beside its original."""
    for path in _with_bilingual(edition, project):
        path.unlink(missing_ok=True)


def clear(whole: Plan, project: Project) -> None:
    """Remove artefacts of languages that cannot be made or are no longer listed."""
    names = {edition.submission for edition in (*whole.editions, *whole.impossible)}
    wanted = {
        path for edition in whole.editions for path in _with_bilingual(edition, project)
    }
    for name in names:
        for path in _made(name, project):
            if path not in wanted:
                path.unlink()
                document = path.name.removesuffix(path.suffix)
                (project.work / f"{document}.json").unlink(missing_ok=True)


def _made(name: str, project: Project) -> list[Path]:
    """All files named as an artefact of a submission is: name.document.format."""
    patterns = [f"{name}.*.{kind}" for kind in FORMATS]
    folder = project.root / "output" / name
    return [
        path
        for pattern in patterns
        for path in folder.glob(pattern)
        if path.stem.removeprefix(f"{name}.").removesuffix(BILINGUAL).isalpha()
    ]


def _with_bilingual(edition: Edition, project: Project) -> tuple[Path, ...]:
    """The artefacts of an edition, and of its language beside the original."""
    if edition.language == edition.original:
        return edition.artefacts(project)
    beside = edition.beside_original().artefacts(project)
    return (*edition.artefacts(project), *beside)
