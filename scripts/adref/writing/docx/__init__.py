"""A document becomes a Word file."""

from adref.writing.docx.package import write_docx

__all__ = ["write_docx"]
