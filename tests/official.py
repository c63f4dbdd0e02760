"""The goals, targets and indicators of 2030 in six languages, as pairs of subjects."""

import unicodedata
from collections.abc import Mapping
from pathlib import Path

import yaml

from adref.checking.sites import sites_of
from adref.checking.subject import Subject
from adref.model.place import Place, Stop
from adref.model.text import Kind, Paragraph, Passage, Text
from composed import language
from rules import knowledge

FOLDERS = {"zh": "zh-Hans"}
FILES = ("goals", "targets", "indicators")


def official(folder: Path, code: str) -> dict[str, str]:
    """The texts of one language by their keys, accents as one letter with theirs."""
    found: dict[str, str] = {}
    for name in FILES:
        path = folder / FOLDERS.get(code, code) / f"global_{name}.yml"
        texts: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8"))
        for key, text in texts.items():
            folded = unicodedata.normalize("NFC", " ".join(str(text).split()))
            found[f"{name}-{key}"] = folded
    return found


def subject(
    code: str, texts: Mapping[str, str], original: Subject | None = None
) -> Subject:
    """Texts as paragraphs by their keys, and those that they translate."""
    paragraphs = tuple(
        Paragraph(key, Kind.OPERATIVE, _passage(text, key, code), Place(key))
        for key, text in texts.items()
    )
    text = Text(code, _passage("", code, code), None, (), (), paragraphs, ())
    known = language(code)
    return Subject(known, text, sites_of(text, None), "", original, knowledge())


def pair(
    original: Mapping[str, str], translated: Mapping[str, str], codes: tuple[str, str]
) -> Subject:
    """A translation with its original, in the languages `codes`."""
    keys = [key for key in original if key in translated]
    first = subject(codes[0], {key: original[key] for key in keys})
    return subject(codes[1], {key: translated[key] for key in keys}, first)


def _passage(text: str, file: str, code: str) -> Passage:
    return Passage(text, (Stop(0, Place(file)),), code)
