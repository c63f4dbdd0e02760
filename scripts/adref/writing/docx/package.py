"""The parts of a Word file and the archive that holds them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.package import Package

from adref.model.document import Document
from adref.model.form import Form
from adref.model.language import Language
from adref.writing.docx.archive import archived
from adref.writing.docx.body import body
from adref.writing.docx.element import Element, root, word
from adref.writing.docx.facts import application, core
from adref.writing.docx.font_table import font_table
from adref.writing.docx.footnotes import footnotes
from adref.writing.docx.manuscript import Manuscript, manuscript
from adref.writing.docx.numbering import numbering
from adref.writing.docx.page import first_header, footer, header
from adref.writing.docx.settings import settings
from adref.writing.docx.styles import styles
from adref.writing.docx.theme import theme


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of part: what it holds and how others are related to it."""

    content: str
    relation: str


DOCUMENT = Kind(CONTENT_TYPE.WML_DOCUMENT_MAIN, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
CORE = Kind(CONTENT_TYPE.OPC_CORE_PROPERTIES, RELATIONSHIP_TYPE.CORE_PROPERTIES)
EXTENDED = Kind(
    CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES
)
STYLES = Kind(CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES)
THEME = Kind(CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME)
FONT_TABLE = Kind(CONTENT_TYPE.WML_FONT_TABLE, RELATIONSHIP_TYPE.FONT_TABLE)
SETTINGS = Kind(CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS)
NUMBERING = Kind(CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING)
FOOTNOTES = Kind(CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES)
HEADER = Kind(CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER)
FOOTER = Kind(CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER)

Write = Callable[[Manuscript], Element]
WriteText = Callable[[Manuscript, list[Element]], Element]
PARTS: tuple[tuple[str, Kind, Write], ...] = (
    ("styles", STYLES, styles),
    ("theme/theme1", THEME, theme),
    ("fontTable", FONT_TABLE, font_table),
    ("settings", SETTINGS, settings),
    ("numbering", NUMBERING, numbering),
    ("footnotes", FOOTNOTES, footnotes),
)
# The edges of a page: the element that refers to it, and which pages have it.
EDGES: tuple[tuple[str, Kind, Write, str, str], ...] = (
    ("header1", HEADER, header, "headerReference", "default"),
    ("header2", HEADER, first_header, "headerReference", "first"),
    ("footer1", FOOTER, footer, "footerReference", "default"),
    ("footer2", FOOTER, footer, "footerReference", "first"),
)


def part(name: str, kind: Kind, element: Element, package: Package) -> XmlPart:
    """A part of the package."""
    return XmlPart(PackURI(name), kind.content, element, package)


def describe(package: Package, document: Document) -> None:
    """Adds what the file says about itself."""
    about = part("/docProps/core.xml", CORE, core(document), package)
    package.relate_to(about, CORE.relation)
    program = part("/docProps/app.xml", EXTENDED, application(), package)
    package.relate_to(program, EXTENDED.relation)


def edges(main: XmlPart, source: Manuscript, package: Package) -> list[Element]:
    """Adds headers and footers; what the section refers to them by."""
    references: list[Element] = []
    for name, kind, write, tag, pages in EDGES:
        edge = part(f"/word/{name}.xml", kind, write(source), package)
        reference = word(tag, type=pages)
        reference.set(qn("r:id"), main.relate_to(edge, kind.relation))
        references.append(reference)
    return references


def assembled(source: Manuscript, write_text: WriteText) -> Package:
    """The package with all its parts."""
    package = Package()
    text = root("document")
    main = part("/word/document.xml", DOCUMENT, text, package)
    package.relate_to(main, DOCUMENT.relation)
    describe(package, source.document)
    for name, kind, write in PARTS:
        made = part(f"/word/{name}.xml", kind, write(source), package)
        main.relate_to(made, kind.relation)
    text.append(write_text(source, edges(main, source, package)))
    return package


def written(source: Manuscript, write_text: WriteText) -> bytes:
    """A Word file; the same source always gives the same bytes."""
    saved = BytesIO()
    assembled(source, write_text).save(saved)
    return archived(saved.getvalue())


def write_docx(
    document: Document, form: Form, languages: Mapping[str, Language]
) -> bytes:
    """A document as a Word file."""
    return written(manuscript(document, form, languages), body)
