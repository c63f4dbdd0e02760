"""A document, or two side by side, become a Word file."""

from adref.writing.docx.bilingual import write_bilingual_docx
from adref.writing.docx.package import write_docx

__all__ = ["write_bilingual_docx", "write_docx"]
