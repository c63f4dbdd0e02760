"""A finished Word file, and how tests look into it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import TypeAlias
from zipfile import ZipFile

from lxml import etree

from adref.model.document import Block, Document
from adref.model.form import Form
from adref.model.language import Language

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = {"w": WORD}
# lxml gives the type of an element no public name.
Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


@dataclass(frozen=True)
class Written:
    """A document, its language, its form and the Word file made of it."""

    document: Document
    language: Language
    form: Form
    content: bytes

    @cached_property
    def parts(self) -> Mapping[str, bytes]:
        with ZipFile(BytesIO(self.content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def part(self, name: str) -> Element:
        return etree.fromstring(self.parts[f"word/{name}.xml"])

    @property
    def body(self) -> Element:
        return one(self.part("document"), "body")

    @property
    def pairs(self) -> list[tuple[Element, Block]]:
        """The paragraphs of the text, with the blocks they were made of."""
        made = self.body.findall("w:p", NAMES)
        return list(zip(made, self.document.blocks, strict=True))


Write = Callable[[Document], Written]
Samples = Mapping[tuple[str, str], Written]
Everything = Mapping[str, Written]


def seek(element: Element, path: str) -> Element | None:
    """A descendant in Word's namespace, as in pPr/numPr."""
    return element.find("/".join(f"w:{step}" for step in path.split("/")), NAMES)


def one(element: Element, path: str) -> Element:
    """The same, where it has to be there."""
    found = seek(element, path)
    assert found is not None, path
    return found


def every(element: Element, tag: str) -> list[Element]:
    """All descendants of one name."""
    return list(element.iter(f"{{{WORD}}}{tag}"))


def own(element: Element, attribute: str = "val") -> str | None:
    """An attribute in Word's namespace."""
    return element.get(f"{{{WORD}}}{attribute}")


def said(element: Element, path: str, attribute: str = "val") -> str | None:
    """An attribute of a descendant, or None where either is not there."""
    found = seek(element, path)
    return None if found is None else own(found, attribute)


def amount(element: Element, attribute: str = "val") -> int:
    """An attribute that is a number; none is nought."""
    return int(own(element, attribute) or 0)


def tag(element: Element) -> str:
    """The name of an element in Word's namespace."""
    return str(element.tag).removeprefix(f"{{{WORD}}}")


def words(element: Element) -> str:
    """All words in an element."""
    return "".join(map(str, element.itertext()))
