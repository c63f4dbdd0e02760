"""A finished page and PDF, and how tests look into them."""

import subprocess
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from lxml import html
from lxml.html import HtmlElement

from adref.composing.document import compose
from adref.composing.work import Listing, Materials
from adref.desk.layout import Project
from adref.desk.listing import listing
from adref.desk.shelf import Shelf
from adref.model.document import Block, Document, Footnote, Run
from adref.model.language import Language
from adref.model.place import Place
from adref.model.text import Standing
from adref.translating.speaking import speak


@dataclass(frozen=True)
class Paper:
    """A document, its language, its page and the file of its PDF."""

    document: Document
    language: Language
    html: str
    pdf: Path

    @cached_property
    def root(self) -> HtmlElement:
        return html.document_fromstring(self.html)

    def select(self, path: str) -> list[HtmlElement]:
        return self.root.xpath(path)

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page of the PDF."""
        command = ("pdftotext", "-layout", str(self.pdf), "-")
        done = subprocess.run(command, capture_output=True, check=True)
        return done.stdout.decode().split("\f")[:-1]


def composed(
    root: Path, name: str, languages: dict[str, Language], code: str
) -> Document:
    """A submission of a project in one language, composed from its sources."""
    shelf = Shelf(Project(root), [])
    identity = shelf.identity(name)
    assert identity, shelf.findings
    source = shelf.submission(identity, [code])
    form = shelf.form(identity.form, identity.place)
    assert source, shelf.findings
    assert form, shelf.findings
    spoken = speak(source, code)
    assert spoken.value, spoken.findings
    made = compose(
        Materials(
            spoken.value,
            source.endorsers,
            source.references,
            form,
            languages,
            listing=listing(identity, shelf) or Listing(),
        )
    )
    assert made.value, made.findings
    return made.value


def block(*runs: Run | str, style: str = "preambular", **more: object) -> Block:
    """A paragraph in English."""
    spoken = tuple(Run(run) if isinstance(run, str) else run for run in runs)
    made = Block(style, spoken, "en", Place("text.en.yaml", 3, 5))
    return replace(made, **more)


def noted(number: int, words: str, note: str) -> Block:
    """A paragraph in English with a footnote after its first words."""
    name = f"note-of-{number}"
    foot = Footnote(
        name,
        number,
        str(number),
        "en",
        Standing.CURRENT,
        (Run(note),),
        Place("text.en.yaml", number),
    )
    call = Run(str(number), note=name)
    return block("Recalling", call, f" {words}", id=f"about-{number}", notes=(foot,))


def with_blocks(document: Document, *blocks: Block) -> Document:
    """The document with other paragraphs after its title."""
    title = next(b for b in document.blocks if b.style == "title")
    return replace(document, blocks=(title, *blocks))
