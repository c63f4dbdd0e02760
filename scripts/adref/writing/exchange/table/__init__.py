"""A batch becomes a Word file with one table: id, original, translation, notes."""

from adref.writing.exchange.table.package import write_table

__all__ = ["write_table"]
