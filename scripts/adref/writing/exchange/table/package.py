"""The parts of the table's file and the archive that holds them."""

from collections.abc import Callable
from io import BytesIO

from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.package import Package

from adref.model.exchange import Batch
from adref.writing.docx.archive import archived
from adref.writing.docx.element import Element, root, word
from adref.writing.docx.facts import Facts, application, properties
from adref.writing.docx.font_table import fonts_of
from adref.writing.docx.package import (
    CORE,
    DOCUMENT,
    EXTENDED,
    FONT_TABLE,
    FOOTER,
    HEADER,
    SETTINGS,
    STYLES,
    THEME,
    Kind,
    part,
)
from adref.writing.docx.settings import compatibility
from adref.writing.docx.theme import theme_of
from adref.writing.exchange.table.body import body
from adref.writing.exchange.table.page import footer, header
from adref.writing.exchange.table.styles import styles


def settings(_: Batch) -> Element:
    """The part that holds the settings."""
    return root("settings", compatibility())


def fonts(batch: Batch) -> Element:
    """The part that lists the fonts of both languages."""
    return fonts_of(batch.language, batch.original)


def theme(batch: Batch) -> Element:
    """The part that holds the theme."""
    return theme_of(batch.language)


Write = Callable[[Batch], Element]
PARTS: tuple[tuple[str, Kind, Write], ...] = (
    ("styles", STYLES, styles),
    ("settings", SETTINGS, settings),
    ("fontTable", FONT_TABLE, fonts),
    ("theme/theme1", THEME, theme),
)
EDGES: tuple[tuple[str, Kind, Write, str], ...] = (
    ("header1", HEADER, header, "headerReference"),
    ("footer1", FOOTER, footer, "footerReference"),
)


def about(batch: Batch) -> Element:
    """What the file says about itself."""
    stamp, language = batch.stamp, batch.language
    return properties(
        Facts(batch.title, str(stamp), "adref", language.tag, batch.on.isoformat())
    )


def edges(main: XmlPart, batch: Batch, package: Package) -> list[Element]:
    """Adds the header and the footer; what the section refers to them by."""
    references: list[Element] = []
    for name, kind, write, tag in EDGES:
        edge = part(f"/word/{name}.xml", kind, write(batch), package)
        reference = word(tag, type="default")
        reference.set(qn("r:id"), main.relate_to(edge, kind.relation))
        references.append(reference)
    return references


def write_table(batch: Batch) -> bytes:
    """A Word file with the units of a batch; the same batch gives the same bytes."""
    package = Package()
    text = root("document")
    main = part("/word/document.xml", DOCUMENT, text, package)
    package.relate_to(main, DOCUMENT.relation)
    own = (("core", CORE, about(batch)), ("app", EXTENDED, application()))
    for name, kind, element in own:
        made = part(f"/docProps/{name}.xml", kind, element, package)
        package.relate_to(made, kind.relation)
    for name, kind, write in PARTS:
        made = part(f"/word/{name}.xml", kind, write(batch), package)
        main.relate_to(made, kind.relation)
    text.append(body(batch, edges(main, batch, package)))
    saved = BytesIO()
    package.save(saved)
    return archived(saved.getvalue())
