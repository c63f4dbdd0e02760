"""One language of a submission on the desk of a person who works on it."""

from dataclasses import dataclass, replace
from pathlib import Path

from adref.desk.shelf import Shelf
from adref.model.nearest import meant
from adref.model.place import Place
from adref.model.submission import Identity, Submission
from adref.model.text import Translation


@dataclass(frozen=True, slots=True)
class Work:
    """A submission and one translation of it, as it is written.

    The translation is an empty one where its file is not there yet.
    """

    submission: Submission
    translation: Translation
    path: Path

    def whole(self) -> Submission:
        """The submission with this translation."""
        code = self.translation.language
        return replace(self.submission, translations={code: self.translation})


def work(name: str, language: str, shelf: Shelf) -> Work | str | None:
    """The work on a language; a sentence where there is none to do.

    None where a source cannot be read; the shelf then knows why.
    """
    names = shelf.project.names()
    if name not in names:
        return f'there is no submission "{name}"; {meant(name, names)}'
    identity = shelf.identity(name)
    if identity is None:
        return None
    if refusal := _refusal(identity, language):
        return refusal
    submission = shelf.submission(identity, [])
    path = shelf.text_file(name, language)
    translation = (
        shelf.translation(name, language)
        if path.exists()
        else Translation(language, identity.original, {}, {}, Place(str(path)))
    )
    if submission is None or translation is None:
        return None
    return Work(submission, translation, path)


def _refusal(identity: Identity, language: str) -> str:
    others = [code for code in identity.languages if code != identity.original]
    if language == identity.original:
        return (
            f'"{language}" is the original of {identity.name}; translations are into '
            f"{', '.join(others) or 'no language yet'}"
        )
    if language not in others:
        place = identity.place_of("languages")
        return (
            f'{identity.name} has no language "{language}"; {meant(language, others)} '
            f"To begin one, add it to `languages:` in {place}"
        )
    return ""
