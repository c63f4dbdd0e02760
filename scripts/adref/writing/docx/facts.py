"""What a Word file says about itself."""

from datetime import UTC, datetime

from docx.opc.coreprops import CoreProperties
from docx.oxml.coreprops import CT_CoreProperties
from docx.oxml.parser import parse_xml

from adref.model.document import Document
from adref.writing.docx.element import Element

# Longer properties are refused by Office.
LONGEST = 255
APPLICATION = (
    "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/"
    "extended-properties'><Application>adref</Application></Properties>"
)


def core(document: Document) -> Element:
    """Title, author, language and date; nothing comes from a clock or a user."""
    element = CT_CoreProperties.new()
    facts = CoreProperties(element)
    facts.title = document.title[:LONGEST]
    facts.subject = document.subject[:LONGEST]
    facts.author = document.author[:LONGEST]
    facts.language = document.tag
    facts.created = midnight(document.created)
    facts.modified = midnight(document.created)
    facts.revision = 1
    return element


def midnight(date: str) -> datetime:
    """The first moment of an ISO date."""
    return datetime.fromisoformat(date).replace(tzinfo=UTC)


def application() -> Element:
    """The program that made the file."""
    return parse_xml(APPLICATION)
