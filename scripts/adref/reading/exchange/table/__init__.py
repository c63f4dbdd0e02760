"""A Word file with a translator's table becomes answers."""

from adref.reading.exchange.table.reader import is_table, read_table

__all__ = ["is_table", "read_table"]
