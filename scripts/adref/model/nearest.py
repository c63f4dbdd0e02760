"""The word a person probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like another, or "" where none is near."""
    return next(iter(get_close_matches(word, sorted(known), n=1, cutoff=0.5)), "")


def meant(word: str, known: Iterable[str]) -> str:
    """A half-sentence that names the nearest known word, or all where none is near."""
    choices = sorted(known)
    if near := nearest(word, choices):
        return f'did you mean "{near}"?'
    return f"it can be: {', '.join(choices)}" if choices else "there are none yet"
