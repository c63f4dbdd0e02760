"""What a Word file says about itself."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file says about itself; `tag` is its language, `created` an ISO date."""

    title: str
    subject: str
    author: str
    tag: str
    created: str


def core(document: Document) -> Element:
    """Title, author, language and date of a document."""
    return properties(
        Facts(
            document.title,
            document.subject,
            document.author,
            document.tag,
            document.created,
        )
    )


def properties(facts: Facts) -> Element:
    """The core properties; nothing comes from a clock or a user."""
    element = CT_CoreProperties.new()
    said = CoreProperties(element)
    said.title = facts.title[:LONGEST]
    said.subject = facts.subject[:LONGEST]
    said.author = facts.author[:LONGEST]
    said.language = facts.tag
    said.created = midnight(facts.created)
    said.modified = midnight(facts.created)
    said.revision = 1
    return element


def midnight(date: str) -> datetime:
    """The first moment of an ISO date."""
    return datetime.fromisoformat(date).replace(tzinfo=UTC)


def application() -> Element:
    """The program that made the file."""
    return parse_xml(APPLICATION)
