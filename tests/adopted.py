"""Adopted resolutions as texts, made of the tags that people gave their paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from adref.checking.sites import sites_of
from adref.checking.subject import Subject
from adref.model.place import Place, Stop
from adref.model.text import Kind, Paragraph, Passage, Text
from composed import language
from rules import knowledge

TAG = re.compile(r"\[(FRONT|TITLE|PP|OP L\d|HEADI|BACKM)\] ")
LABEL = re.compile(r"(?:\d+\.|\([a-z]+\))\s+")
ORGANS = {
    "The General Assembly": "general-assembly",
    "The Economic and Social Council": "economic-and-social-council",
    "The Human Rights Council": "human-rights-council",
}


@dataclass(frozen=True)
class Tagged:
    """A paragraph with its tag; a line without one goes on with that before it."""

    tag: str
    text: str
    line: int


def tagged(path: Path) -> list[Tagged]:
    """The paragraphs of a file with their tags."""
    found: list[Tagged] = []
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        tag = TAG.match(line)
        if tag:
            found.append(Tagged(tag[1], line[tag.end() :], number))
        elif found:
            found[-1] = replace(found[-1], text=f"{found[-1].text} {line}")
    return found


def adopted(path: Path) -> Subject:
    """A resolution as rules see it."""
    paragraphs = tagged(path)
    text = Text(
        language="en",
        title=_title(paragraphs, path),
        short_title=None,
        note=(),
        preamble=tuple(_plain(paragraphs, path)),
        operative=tuple(_operative(paragraphs, path)),
        annexes=(),
    )
    organ = next(
        key
        for name, key in ORGANS.items()
        if any(one.text.startswith(name) for one in paragraphs)
    )
    known = language("en")
    return Subject(known, text, sites_of(text, None), organ, None, knowledge())


def _passage(text: str, tagged: Tagged, path: Path) -> Passage:
    return Passage(text, (Stop(0, Place(path.name, tagged.line)),), "en")


def _paragraph(tagged: Tagged, kind: Kind, path: Path) -> Paragraph:
    text = LABEL.sub("", " ".join(tagged.text.split()), count=1)
    passage = _passage(text, tagged, path)
    return Paragraph(f"line-{tagged.line}", kind, passage, passage.place)


def _title(paragraphs: list[Tagged], path: Path) -> Passage:
    title = next(one for one in paragraphs if one.tag == "TITLE")
    return _passage(title.text.split("\t")[-1].strip(), title, path)


def _plain(paragraphs: list[Tagged], path: Path) -> Iterator[Paragraph]:
    for one in paragraphs:
        if one.tag == "PP" and one.text.rstrip(" ,") not in ORGANS:
            yield _paragraph(one, Kind.PREAMBULAR, path)


def _operative(paragraphs: list[Tagged], path: Path) -> list[Paragraph]:
    found: list[Paragraph] = []
    for one in paragraphs:
        if one.tag == "HEADI":
            found.append(_paragraph(one, Kind.HEADING, path))
        elif one.tag == "OP L1":
            found.append(_paragraph(one, Kind.OPERATIVE, path))
        elif one.tag == "OP L2" and found:
            child = _paragraph(one, Kind.SUBPARAGRAPH, path)
            above = found[-1]
            found[-1] = replace(above, children=(*above.children, child))
    return found
